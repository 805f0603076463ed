import { readFileSync } from 'node:fs'

const ALL = readFileSync(new URL('../../../components/theme/tokens.css', import.meta.url), 'utf8')
/** As it is on a screen. */
const CSS = ALL.replace(/@media print \{.*?\n\}\n/s, '')

type Colour = [red: number, green: number, blue: number]
export type Palette = ReadonlyMap<string, Colour>

/** What a theme's blocks of `tokens.css` declare, as the browser would have it where the system is light or dark. */
export function palette(theme: string | null, scheme: 'light' | 'dark'): Palette {
  const colours = new Map<string, Colour>()
  for (const [, selector = '', body = ''] of CSS.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const themes = [...selector.matchAll(/data-theme="(\w+)"/g)].map(([, name]) => name)
    if (!/:root$/.test(selector.trim()) && !themes.some((name) => name === theme)) continue
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
      const pair = /^light-dark\((#\w+), (#\w+)\)$/.exec(value)
      const hex = pair ? pair[scheme === 'light' ? 1 : 2] : /^#\w+$/.exec(value)?.[0]
      if (hex) colours.set(name, parse(hex))
    }
  }
  return colours
}

function parse(hex: string): Colour {
  const digits = hex.slice(1)
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16))
  return [red, green, blue]
}

/** `share` of a colour over another. */
export const over = (top: Colour, share: number, ground: Colour): Colour => [
  top[0] * share + ground[0] * (1 - share),
  top[1] * share + ground[1] * (1 - share),
  top[2] * share + ground[2] * (1 - share),
]

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHOICES, DEFAULTS } from '../../../lib/settings/choices.ts'

const FOLDER = join(import.meta.dirname, '../../../components')
const tokens = readFileSync(join(FOLDER, 'theme/tokens.css'), 'utf8')
const others = globSync('**/*.css', { cwd: FOLDER }).filter((file) => !file.endsWith('tokens.css'))

/** Declarations of a style sheet that have a colour or a size of text of their own. */
function own(css: string): string[] {
  const declarations = css
    .replace(/\/\*.*?\*\//gs, '')
    .split(/[;{}]/)
    .map((one) => one.trim())
  return declarations.filter(
    (one) =>
      /:.*(#[\da-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\()/i.test(one) ||
      /^font(-size)?:.*?\b\d*\.?\d+(px|rem|pt)/.test(one.replace(/\/\s*[\d.]+rem/, '')),
  )
}

describe('colours and sizes of text', () => {
  it('are all in one file', () => {
    expect(others.length).toBeGreaterThan(15)
    const found = others.flatMap((file) =>
      own(readFileSync(join(FOLDER, file), 'utf8')).map((one) => `${file}: ${one}`),
    )
    expect(found).toEqual([])
  })

  it('would be found elsewhere', () => {
    expect(own('a { color: #fff; } b { background: rgb(1 2 3); font: 600 1rem / 1.5 serif; }')).toHaveLength(
      3,
    )
    expect(
      own('a { font-size: 12px; font: var(--size-note) / 1.5rem serif; line-height: 1.5rem }'),
    ).toHaveLength(1)
  })
})

it.each(['theme', 'size', 'face', 'measure', 'spacing'] as const)(
  'every %s that can be chosen has a look of its own',
  (name) => {
    const looks = new Set(
      [...tokens.matchAll(new RegExp(`data-${name}="(\\w+)"`, 'g'))].map(([, one]) => one),
    )
    expect([...looks].sort()).toEqual(CHOICES[name].filter((one) => one !== DEFAULTS[name]).sort())
  },
)

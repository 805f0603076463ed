import { describe, expect, it } from 'vitest'
import { CHOICES } from '../../../lib/settings/choices.ts'
import { contrast, over, type Palette, palette } from './palette.ts'

/** Every theme as it looks: those that follow the system are two. */
const LOOKS: [name: string, colours: Palette][] = [
  ['system, light', palette(null, 'light')],
  ['system, dark', palette(null, 'dark')],
  ['light', palette('light', 'light')],
  ['dark', palette('dark', 'dark')],
  ['sepia', palette('sepia', 'light')],
  ['contrast, light', palette('contrast', 'light')],
  ['contrast, dark', palette('contrast', 'dark')],
]

/** WCAG 2.2: text (1.4.3, level AA), text for those who ask for more (1.4.6, AAA), what is no text (1.4.11). */
const TEXT = 4.5
const MORE = 7
const SHAPE = 3

const colour = (colours: Palette, name: string) => {
  const found = colours.get(name)
  if (!found) throw new Error(`no colour ${name}`)
  return found
}

describe.each(LOOKS)('the theme %s', (look, colours) => {
  const [paper, wash, found] = ['paper', 'wash', 'found'].map((name) => colour(colours, name))
  const enough = look.startsWith('contrast') ? MORE : TEXT

  it.each(['ink', 'soft', 'accent'])('has text in %s that can be read on every ground', (name) => {
    for (const ground of [paper, wash])
      expect(ground && contrast(colour(colours, name), ground)).toBeGreaterThanOrEqual(enough)
  })

  it('has words that can be read where they are found or shown', () => {
    const ink = colour(colours, 'ink')
    // `mark`, `mark.hit` and `.stretch`.
    for (const share of [1, 0.6, 0.35])
      expect(found && paper && contrast(ink, over(found, share, paper))).toBeGreaterThanOrEqual(enough)
  })

  it.each(['edge', 'focus', 'accent'])('has controls in %s that are seen', (name) => {
    for (const ground of [paper, wash])
      expect(ground && contrast(colour(colours, name), ground)).toBeGreaterThanOrEqual(SHAPE)
  })
})

it('is computed as WCAG does', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
  // The grey that just passes on white.
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2)
})

it('looks at every theme there is', () => {
  const seen = new Set(LOOKS.map(([name]) => name.split(',')[0]))
  expect([...seen].sort()).toEqual([...CHOICES.theme].sort())
  for (const [name, colours] of LOOKS) expect(colours.size, name).toBe(9)
})

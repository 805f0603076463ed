import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')

/** Properties and values that know left and right, and the shorthand whose second and fourth lengths are these. */
const SIDED =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-[a-z]+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/g
const FOUR = /(?<![\w-])((?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))\s*:\s*([^;}]+)/g

function sided(css: string): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const four = [...text.matchAll(FOUR)].filter(([, , value]) => {
    const lengths =
      value
        ?.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '()')
        .trim()
        .split(/\s+/) ?? []
    return lengths.length === 4 && lengths[1] !== lengths[3]
  })
  return [...(text.match(SIDED) ?? []), ...four.map(([all]) => all)]
}

describe('style sheets know start and end, not left and right', () => {
  it.each(globSync('{components,entrypoints}/**/*.css', { cwd: ROOT }))('%s', (file) => {
    expect(sided(readFileSync(resolve(ROOT, file), 'utf8'))).toEqual([])
  })

  it.each([
    'a { margin-left: 1px }',
    'a { left: 0 }',
    'a { text-align: right }',
    'a { padding: 0 1px 2px 3px }',
    'a { border-right-color: red }',
    'a { border-top-left-radius: 2px }',
  ])('%s would be found', (css) => {
    expect(sided(css)).toHaveLength(1)
  })

  it.each(['a { inset-inline-start: 0; margin: 0 1px 2px 1px }', '/* left: */ a { text-align: start }'])(
    '%s is not',
    (css) => {
      expect(sided(css)).toEqual([])
    },
  )
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squeeze, unsqueeze } from '../../../lib/squeeze/text.ts'

const LOCALES = join(import.meta.dirname, '../../../locales')

describe('squeezed text', () => {
  it('comes out as it went in, whatever it is written with', () => {
    const sign = fc.oneof(
      fc.constantFrom('a', ' ', '\n', '|', 'é', '–', 'я', 'क', '一', 'カ', '😀', '\uffff'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    )
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        fc.pre(!text.includes('\x1b'))
        expect(unsqueeze(squeeze(text))).toBe(text)
      }),
      { numRuns: 40 },
    )
  })

  it.each(['en', 'hi', 'ja'])('is a sixth smaller than deflated, in %s', (name) => {
    const text = readFileSync(join(LOCALES, `${name}.yml`), 'utf8')
    const squeezed = squeeze(text)
    expect(unsqueeze(squeezed)).toBe(text)
    expect(squeezed.length * 0.75).toBeLessThan((deflateRawSync(text, { level: 9 }).length * 5) / 6)
  })
})

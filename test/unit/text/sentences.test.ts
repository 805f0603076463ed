import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../../lib/text/sentences.ts'

const split = (text: string, language: string | null = 'en') =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['titles', 'Gen. Roe met Dr. Weir. They left.', ['Gen. Roe met Dr. Weir.', 'They left.']],
    ['initials', 'J. B. Roe lives in Pell. He bakes.', ['J. B. Roe lives in Pell.', 'He bakes.']],
    [
      'countries',
      'The U.S. Army left the U.S. The men stayed.',
      ['The U.S. Army left the U.S.', 'The men stayed.'],
    ],
    ['dates', 'It began on Feb. 24. It ended.', ['It began on Feb. 24.', 'It ended.']],
    [
      'numbers',
      'It fell 3.5 per cent to No. 4. Then it rose.',
      ['It fell 3.5 per cent to No. 4.', 'Then it rose.'],
    ],
    [
      'a question with its reporting clause',
      '“Why?” she asked. “Because.”',
      ['“Why?” she asked.', '“Because.”'],
    ],
    ['a quote that ends a sentence', '“We stay.” The rest left.', ['“We stay.”', 'The rest left.']],
    ['lines', 'First line\nSecond line', ['First line', 'Second line']],
  ])('keeps %s', (_name, text, wanted) => {
    expect(split(text)).toEqual(wanted)
  })

  it('keeps German ordinals and abbreviations', () => {
    expect(split('Am 3. Mai kam z. B. Dr. Lorenz. Sie blieb.', 'de')).toEqual([
      'Am 3. Mai kam z. B. Dr. Lorenz.',
      'Sie blieb.',
    ])
  })

  it('gives trimmed ranges in order that hold every word, for any text and language', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('en', 'de', 'ja', null),
        (text, language) => {
          let last = 0
          let gaps = ''
          for (const { start, end } of sentences(text, language)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            gaps += text.slice(last, start)
            last = end
          }
          expect((gaps + text.slice(last)).trim()).toBe('')
        },
      ),
    )
  })

  it('cuts a megabyte without a space', () => {
    expect(sentences('x'.repeat(1_000_000), 'en').length).toBe(50)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageData } from '../../../lib/text/language.ts'
import { words, wordsOf } from '../../../lib/text/words.ts'

const split = (text: string, language?: string) => words(text, language).map((word) => word.text)

describe('words', () => {
  it('keeps numbers, hyphens, apostrophes and abbreviations whole', () => {
    expect(split('The U.S. paid 1,000 for Calder’s long-range boat, twice.')).toEqual([
      'The',
      'U.S',
      'paid',
      '1,000',
      'for',
      'Calder’s',
      'long-range',
      'boat',
      'twice',
    ])
  })

  it.each([
    ['en', 'O’Hara’s rock ’n’ roll: don’t', ['O’Hara’s', 'rock', 'n', 'roll', 'don’t']],
    [
      'en',
      'a 10-year-old, e-mails and long\u2011range boats',
      ['a', '10-year-old', 'e-mails', 'and', 'long\u2011range', 'boats'],
    ],
    ['en', '$1,000.50, 3.5% and 1,2', ['1,000.50', '3.5', 'and', '1,2']],
    [
      'de',
      'Er zahlte 3,5 Mio. für Dr. Lorenz’ E-Auto',
      ['Er', 'zahlte', '3,5', 'Mio', 'für', 'Dr', 'Lorenz', 'E-Auto'],
    ],
    ['uk', 'П’ять сімей з Кам’янця-Подільського', ['П’ять', 'сімей', 'з', 'Кам’янця-Подільського']],
    ['ru', 'Кто-то из 25 семей', ['Кто-то', 'из', '25', 'семей']],
    ['hi', 'वह दिल्ली में है।', ['वह', 'दिल्ली', 'में', 'है']],
    ['ar', 'وصل الوفدُ أمس', ['وصل', 'الوفدُ', 'أمس']],
    ['en', '𝐁𝐨𝐥𝐝 words 🎉 and cafe\u0301s', ['𝐁𝐨𝐥𝐝', 'words', 'and', 'cafe\u0301s']],
  ])('%s: %s', (language, text, wanted) => {
    expect(split(text, language)).toEqual(wanted)
  })

  it('are the runs of letters and digits, whatever stands between them', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom("'", '’', '-', '.', ',', '1', '٣', ' '),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts
          .join('')
          .replace(
            /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu,
            'x',
          )
        const expected = text.matchAll(
          /[\p{L}\p{M}\p{N}]+(?:(?:['’.‐‑-]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu,
        )
        expect(words(text, 'en').map(({ start, text }) => [start, text])).toEqual(
          Array.from(expected, ({ index, 0: word }) => [index, word]),
        )
      }),
    )
  })

  it('splits French and Italian elisions only', () => {
    expect(split('L’Union n’est pas là aujourd’hui', 'fr')).toEqual([
      'L',
      'Union',
      'n',
      'est',
      'pas',
      'là',
      'aujourd’hui',
    ])
    expect(split('don’t', 'en')).toEqual(['don’t'])
  })

  it('sees where a space was forgotten after a stop', () => {
    expect(
      words('betonte Struve.Gleichzeitig kam U.S. Hilfe von ndr.de', 'de').map(({ text }) => text),
    ).toEqual(['betonte', 'Struve', 'Gleichzeitig', 'kam', 'U.S', 'Hilfe', 'von', 'ndr.de'])
  })

  it('splits scripts without spaces', () => {
    expect(split('東京都に住んでいます', 'ja').length).toBeGreaterThan(2)
  })

  it('compares in lower case with straight apostrophes', () => {
    expect(words('Calder’s')[0]).toEqual({ start: 0, end: 8, text: 'Calder’s', lower: "calder's" })
  })

  it('drops a megabyte without a space', () => {
    expect(words('x'.repeat(1_000_000))).toEqual([])
  })
})

describe('languageData', () => {
  it('knows ten languages by tag, English for null, nothing of the others', () => {
    for (const code of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'ru'])
      expect(languageData(`${code}-XX`).stopwords.size).toBeGreaterThan(80)
    expect(languageData(null).code).toBe('en')
    expect(languageData('fi')).toMatchObject({ code: 'und', spaced: true })
    expect(languageData('ja').spaced).toBe(false)
  })

  it('remembers those of a block as long as its text and language are the same', () => {
    const block = { text: 'L’Union tient' }
    const first = wordsOf(block, 'fr')
    expect(first).toEqual(words(block.text, 'fr'))
    expect(wordsOf(block, 'fr-CA')).toBe(first)
    expect(wordsOf(block, 'en')).toEqual(words(block.text, 'en'))
    block.text = 'L’Union cède'
    expect(wordsOf(block, 'en')).toEqual(words(block.text, 'en'))
  })
})

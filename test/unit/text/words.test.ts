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

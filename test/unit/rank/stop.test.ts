import { expect, it } from 'vitest'
import { stopTest } from '../../../lib/rank/stop.ts'
import { words } from '../../../lib/text/words.ts'

function stops(text: string, language: string): string[] {
  const isStop = stopTest(language)
  return words(text, language)
    .filter(isStop)
    .map(({ text }) => text)
}

it('goes by the list of a language', () => {
  expect(stops('The ferry is at the quay', 'en')).toEqual(['The', 'is', 'at', 'the'])
})

it('takes short words for grammar where there is no list, but neither names nor numbers', () => {
  expect(stops('Färjan är vid kajen i Ystad på 12 maj', 'sv')).toEqual(['är', 'vid', 'i', 'på', 'maj'])
})

it('knows the words of grammar that Arabic writes as one with "and", and leaves its short nouns', () => {
  expect(stops('مكتبة على قارب في ميناء', 'ar')).toEqual(['على', 'في'])
  expect(stops('وكان في القارب كتب وقالت إنها من يد أب', 'ar')).toEqual(['وكان', 'في', 'وقالت', 'إنها', 'من'])
})

it('takes hiragana for grammar in Japanese', () => {
  expect(stops('時計が動いた', 'ja')).not.toContain('時計')
  expect(stops('時計が動いた', 'ja')).toContain('が')
})

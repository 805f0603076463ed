import { expect, it } from 'vitest'
import { readingMinutes } from '../../../lib/article/reading-time.ts'
import { aParagraph } from '../helpers/article.ts'

const minutes = (text: string, language: string | null = 'en') =>
  readingMinutes({ blocks: [aParagraph('b1', text)], language })

it('counts words where there are spaces and characters where there are none', () => {
  expect(minutes('word '.repeat(1_190))).toBe(5)
  expect(minutes('海'.repeat(2_662), 'zh-Hant')).toBe(10)
  expect(minutes('海'.repeat(2_662), 'ja')).toBe(7)
})

it('goes by the language, where its speed was measured', () => {
  const thousand = 'word '.repeat(1_000)
  expect(minutes(thousand, 'de-AT')).toBe(5)
  expect(minutes(thousand, 'ar')).toBe(7)
  expect(minutes(thousand, 'eo')).toBe(minutes(thousand, null))
})

it('is never less than a minute', () => {
  expect(minutes('short')).toBe(1)
})

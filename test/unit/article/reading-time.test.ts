import { expect, it } from 'vitest'
import { minutesLeftOf, readingMinutes } from '../../../lib/article/reading-time.ts'
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

it.each([5, 300, 1_300, 1_500])(
  'leaves at the start of %d words what the whole takes, and none at the end',
  (count) => {
    const article = { blocks: [aParagraph('b1', 'word '.repeat(count))], language: 'en' }
    const left = minutesLeftOf(article)
    expect(left(0)).toBe(readingMinutes(article))
    expect(left(0.5)).toBe(Math.max(1, Math.round(count / 476)))
    expect([left(0.999), left(1)]).toEqual([1, 0])
  },
)

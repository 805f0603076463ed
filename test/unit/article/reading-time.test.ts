import { expect, it } from 'vitest'
import { readingMinutes } from '../../../lib/article/reading-time.ts'
import { aParagraph } from '../helpers/article.ts'

const minutes = (text: string) => readingMinutes({ blocks: [aParagraph('b1', text)] })

it('counts words where there are spaces and characters where there are none', () => {
  expect(minutes('word '.repeat(1_190))).toBe(5)
  expect(minutes('海'.repeat(1_500))).toBe(3)
})

it('is never less than a minute', () => {
  expect(minutes('short')).toBe(1)
})

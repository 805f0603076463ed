import { expect, it } from 'vitest'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { sameness } from '../../../lib/summary/alike.ts'
import { combinations, redundancy, running } from '../../../lib/summary/sets.ts'
import { readStory } from '../../../lib/summary/story.ts'

const story = readStory(
  articleFromText({
    text: 'The ferry sank off Korsa. The ferry sank off Korsa at night. Prices of bread rose again.',
  }),
  0,
)
const [first, second, third] = story.sentences
const salience = { terms: new Float64Array(story.terms.length), pairs: new Float64Array(story.pairs.length) }

it('takes every set once, in order', () => {
  expect(combinations(4, 2)).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ])
  expect(combinations(2, 3)).toEqual([])
  expect(combinations(3, 0)).toEqual([[]])
})

it('measures how much two sentences say the same', () => {
  if (!first || !second || !third) throw new Error('three sentences were given')
  expect(sameness(first, second)).toBeCloseTo((2 * 5) / (5 + 7))
  expect(sameness(first, third)).toBe(0)
  expect(sameness(first, first)).toBe(1)
})

it('finds the most alike two of a set', () => {
  const all = running(
    story.sentences.map((sentence) => ({ sentence, score: 0 })),
    story,
    salience,
  )
  expect(redundancy(all, [0, 1, 2]).most).toBeCloseTo(10 / 12)
  expect(redundancy(all, [0, 2]).most).toBe(0)
})

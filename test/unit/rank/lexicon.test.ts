import { expect, it } from 'vitest'
import { hasLexicon, lookUp } from '../../../lib/rank/lexicon.ts'

it.each([
  ['the', 'function'],
  ['people', 'noun'],
  ['announced', 'verb'],
  ['report', 'noun'],
  ['claim', 'both'],
  ['political', 'adjective'],
  ['quickly', 'adverb'],
])('knows that %s is mostly a %s', (word, wordClass) => {
  expect(lookUp(word)?.wordClass).toBe(wordClass)
})

it('tells common words from rare ones', () => {
  expect(lookUp('the')?.perMille).toBeGreaterThan(500)
  expect(lookUp('barrier')?.perMille).toBeLessThan(20)
  expect(lookUp('zyzzyva')).toBeUndefined()
})

it.each([
  ['en', true],
  ['en-GB', true],
  [null, true],
  ['de', false],
  ['eng-x', false],
])('for %s: %s', (language, has) => {
  expect(hasLexicon(language)).toBe(has)
})

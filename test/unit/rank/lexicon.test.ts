import { expect, it } from 'vitest'
import { hasLexicon, lookUp } from '../../../lib/rank/lexicon.ts'
import { shapeOf } from '../../../lib/topics/shape.ts'

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
  expect(lookUp('abandon')?.perMille).toBeLessThan(20)
  expect(lookUp('zyzzyva')).toBeUndefined()
})

it('has a rare word where its shape tells its class wrongly, and only there', () => {
  expect(lookUp('abandon')?.wordClass).toBe('verb')
  expect(shapeOf('abandon')).toBe('noun')
  expect(lookUp('barrier')).toBeUndefined()
  expect(shapeOf('barrier')).toBe('noun')
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

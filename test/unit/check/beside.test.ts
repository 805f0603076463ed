import { expect, it } from 'vitest'
import type { Article, Removed } from '../../../lib/article/types.ts'
import { besideText } from '../../../lib/check/beside.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'

const newsletter: Removed = {
  blocks: [aParagraph('b3', 'Sign up to')],
  after: null,
  reason: 'newsletter',
  pass: 'forms',
}
const related: Removed = {
  blocks: [aParagraph('b4', 'Cannery puts'), aParagraph('b5', 'lights out')],
  after: 'b1',
  reason: 'related',
  pass: 'rails',
}
const article = anArticle([aParagraph('b1', 'The lamp is lit.')], {
  kicker: 'From the coast',
  standfirst: 'The keeper has waited for a year.',
  boxes: [{ title: 'What to know', blocks: [aParagraph('b2', 'The tower is old.')], after: null }],
  notes: [{ kind: 'correction', text: 'The stair has ninety steps.' }],
  removed: [newsletter, related],
})

it.each<[words: string, found: ReturnType<typeof besideText>]>([
  ['harbour LIGHT to shine again', { where: 'head' }],
  ['from the coast', { where: 'head' }],
  ['shine again. The keeper has waited', { where: 'head' }],
  ['what to know', { where: 'box' }],
  ['“The tower is old”', { where: 'box' }],
  ['ninety steps', { where: 'note' }],
  ['sign up', { where: 'removed', entry: newsletter }],
  ['Cannery puts lights out', { where: 'removed', entry: related }],
])('tells where "%s" stands', (words, found) => {
  expect(besideText(article, words)).toEqual(found)
})

it.each([
  ['what the article has', 'The lamp is lit'],
  ['what stands in no one place', 'Sign up to Cannery puts'],
  ['what stands there altered', 'the tower is new'],
  ['no words', '…'],
])('tells nothing of %s', (_, words) => {
  expect(besideText(article, words)).toBeNull()
})

it('tells nothing where there is nothing', () => {
  const bare: Partial<Article> = { title: '', kicker: null, standfirst: null }
  expect(besideText(anArticle([], bare), 'the lamp')).toBeNull()
})

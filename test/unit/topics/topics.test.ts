import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Topic } from '../../../lib/article/digest.ts'
import { blockIndex, spanText } from '../../../lib/article/text.ts'
import type { Article } from '../../../lib/article/types.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { findEntities } from '../../../lib/text/names.ts'
import { findTopics } from '../../../lib/topics/index.ts'
import { anyArticle } from '../any-article.ts'
import { barrierArticle } from '../summary/story-fixture.ts'

function topicsOf(article: Article, count?: number): Topic[] {
  return findTopics(article, findEntities(article), [], count)
}

it('names what a report is about', () => {
  const topics = topicsOf(barrierArticle())
  const labels = topics.map(({ label }) => label.toLowerCase())
  expect(labels.some((label) => label.includes('flood barrier'))).toBe(true)
  expect(labels).toContain('port ellery')
  expect(topics.length).toBeGreaterThanOrEqual(5)
  expect(topics.length).toBeLessThanOrEqual(8)
})

it('puts the best first', () => {
  const scores = topicsOf(barrierArticle()).map(({ score }) => score)
  expect(scores[0]).toBeGreaterThan(scores.at(-1) ?? 1)
  for (const score of scores) expect(score).toBeGreaterThan(0)
})

it('merges the forms of a name under the fullest one', () => {
  const article = articleFromText({
    title: 'Calder will not run again',
    text: 'Mayor Ines Calder said on Monday that she would not run again. Calder has led Port Ellery since 2012. Supporters of Calder wept in the hall. The Coast Party has no other candidate.',
    language: 'en',
  })
  const named = topicsOf(article, 12).filter(({ label }) => label.includes('Calder'))
  expect(named.map(({ label, kind }) => [label, kind])).toEqual([['Ines Calder', 'person']])
  expect(named[0]?.mentions).toHaveLength(3)
})

it('tells an event from a thing', () => {
  const article = articleFromText({
    text: 'The council election ended in a tie. The council election will be held again. New ballots must be printed.',
  })
  const kinds = new Map(topicsOf(article, 10).map(({ label, kind }) => [label.toLowerCase(), kind]))
  expect(kinds.get('council election')).toBe('event')
  expect(kinds.get('ballots')).toBe('thing')
})

it('gives as many as are asked for, none twice', () => {
  const labels = topicsOf(barrierArticle(), 10).map(({ label }) => label)
  expect(new Set(labels).size).toBe(10)
})

it('finds nothing in nothing', () => {
  expect(topicsOf(articleFromText({ text: '' }))).toEqual([])
})

it('names only what stands in the article, for any article', { timeout: 30_000 }, () => {
  const counts = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined })
  fc.assert(
    fc.property(anyArticle(), counts, (article, count) => {
      const blocks = blockIndex(article.blocks)
      const topics = topicsOf(article, count)
      expect(topics.length).toBeLessThanOrEqual(count ?? 8)
      for (const { label, mentions } of topics) {
        expect(label).not.toBe('')
        expect(mentions.length).toBeGreaterThan(0)
        for (const span of mentions) expect(spanText(blocks, span).trim()).toBe(spanText(blocks, span))
      }
    }),
    { numRuns: 40 },
  )
})

it('has no figure for a topic', () => {
  const text = `The lagoon will power 40,000 homes from the spring. The 40,000 homes stand around Ardan.
Councillors say the 40,000 homes need the lagoon. The turbines must stand still while herring spawn.`
  const title = 'Lagoon to power 40,000 homes'
  const labels = topicsOf(articleFromText({ title, text, language: 'en' })).map(({ label }) => label)
  expect(labels).toContain('lagoon')
  expect(labels.filter((label) => /\d/.test(label))).toEqual([])
})

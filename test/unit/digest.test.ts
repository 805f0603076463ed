import { expect, it } from 'vitest'
import { blockIndex, spanText } from '../../lib/article/text.ts'
import { digest } from '../../lib/digest.ts'
import { articleFromText } from '../../lib/extract/plain.ts'
import { barrierArticle } from './summary/story-fixture.ts'

it('finds quotes, summary and topics in one go and leaves the article as it was', () => {
  const article = barrierArticle()
  const before = structuredClone(article)
  const found = digest(article)
  const blocks = blockIndex(article.blocks)
  expect(article).toEqual(before)
  expect(found.quotes.map(({ spans }) => spans.map((span) => spanText(blocks, span)).join(' '))).toContain(
    'We have buried enough furniture',
  )
  expect(found.summary.gist).not.toBeNull()
  expect(found.topics.length).toBeGreaterThan(4)
  expect(JSON.parse(JSON.stringify(found))).toEqual(found)
})

it('gives as much as is asked for', () => {
  const { summary, topics } = digest(barrierArticle(), { sentences: 2, topics: 3 })
  expect([summary.gist === null, summary.points.length, topics.length]).toEqual([false, 1, 3])
})

it('has nothing to say of an empty article', () => {
  expect(digest(articleFromText({ text: '' }))).toEqual({
    quotes: [],
    cast: [],
    summary: { gist: null, points: [] },
    topics: [],
    threads: [],
    facts: [],
  })
})

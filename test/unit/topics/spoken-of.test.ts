import fc from 'fast-check'
import { expect, it } from 'vitest'

import { blockIndex, spanText } from '../../../lib/article/text.ts'
import type { Article, Span } from '../../../lib/article/types.ts'
import { digest } from '../../../lib/digest.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { anyArticle } from '../any-article.ts'

const STORY = articleFromText({
  title: 'Calder wants a ferry for Port Ellery',
  text: `Mayor Ines Calder wants a new ferry for Port Ellery. “Nobody should have to swim to school,” she said on Monday.
The ferry would cost nine million. The council has not voted. The old ferry sank in May.
“We have waited long enough,” said Tom Arden, a baker. “The ferry is a lifeline. My shop is empty.”`,
  language: 'en',
})

function topicOf(article: Article, label: string) {
  const blocks = blockIndex(article.blocks)
  const { topics, quotes } = digest(article, { topics: 12 })
  const topic = topics.find((one) => one.label === label)
  return {
    sentences: topic?.sentences.map((span) => spanText(blocks, span)),
    quotes: quotes
      .filter(({ id }) => topic?.quotes.includes(id))
      .map(({ spans }) => spans.map((span) => spanText(blocks, span)).join(' ')),
  }
}

it('opens the sentences that have a mention and the quotes within or around which one stands', () => {
  expect(topicOf(STORY, 'ferry')).toEqual({
    sentences: [
      'Mayor Ines Calder wants a new ferry for Port Ellery.',
      'The ferry would cost nine million.',
      'The old ferry sank in May.',
      '“The ferry is a lifeline.',
    ],
    quotes: ['We have waited long enough The ferry is a lifeline. My shop is empty.'],
  })
})

it('opens what a person said where only a pronoun says so', () => {
  expect(topicOf(STORY, 'Ines Calder').quotes).toEqual(['Nobody should have to swim to school'])
})

it('names only sentences with a mention, and quotes that there are, for any article', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const places = new Map(article.blocks.map(({ id }, place) => [id, place]))
      const { topics, quotes } = digest(article)
      const ids = quotes.map(({ id }) => id)
      for (const topic of topics) {
        const { mentions, sentences } = topic
        const has = (sentence: Span) =>
          mentions.some(
            ({ block, start, end }) =>
              block === sentence.block && start < sentence.end && end > sentence.start,
          )
        expect(sentences.every(has)).toBe(true)
        for (const mention of mentions)
          expect(sentences.some((s) => s.block === mention.block && s.start <= mention.start)).toBe(true)
        const order = sentences.map(({ block, start }) => [places.get(block) ?? -1, start])
        expect(order).toEqual([...order].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
        expect(new Set(order.map(String)).size).toBe(order.length)
        expect(ids.filter((id) => topic.quotes.includes(id))).toEqual(topic.quotes)
      }
    }),
    { numRuns: 40 },
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blockIndex, spanText } from '../../lib/article/text.ts'
import { digest } from '../../lib/digest.ts'
import '../../lib/languages/all.ts'
import { longArticles } from '../fixtures/threads.ts'
import { anyArticle } from './any-article.ts'
import { danglingNames, notSentences, shownSpans } from './shown.ts'

it('shows only sentences and stretches of the article, whatever it is made of', () => {
  const count = fc.integer({ min: 0, max: 12 })
  const options = fc.record({ sentences: count, topics: count }, { requiredKeys: [] })
  fc.assert(
    fc.property(anyArticle(), options, (article, asked) => {
      const found = digest(article, asked)
      const blocks = blockIndex(article.blocks)
      // Throws where a span is not inside its block.
      for (const span of shownSpans(found)) spanText(blocks, span)
      expect(notSentences(article, found)).toEqual([])
      expect(danglingNames(article, found)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

it.each(longArticles())('shows only sentences of $name', ({ article }) => {
  const found = digest(article)
  expect(notSentences(article, found)).toEqual([])
  expect(danglingNames(article, found)).toEqual([])
})

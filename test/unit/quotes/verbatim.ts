import { expect } from 'vitest'
import { blockIndex, spanText } from '../../../lib/article/text.ts'
import type { Article, Span } from '../../../lib/article/types.ts'
import { digest } from '../../../lib/digest.ts'
import { findQuotes, quoteText } from '../../../lib/quotes/index.ts'

/**
 * Every quote is the article's own words: spans inside their blocks, in reading order, none over another, no space or
 * mark of their own at the ends; names and numbers in bounds; the same again from the article's JSON.
 */
export function expectVerbatim(article: Article): void {
  const blocks = blockIndex(article.blocks)
  const order = new Map(article.blocks.map(({ id }, index) => [id, index]))
  const place = ({ block, start }: Span): number => (order.get(block) ?? -1) * 1e7 + start
  const quotes = findQuotes(article)
  let end = -1
  for (const quote of quotes) {
    expect(quote.spans.length).toBeGreaterThan(0)
    for (const span of quote.spans) {
      const text = blocks.get(span.block)?.text ?? ''
      expect([span.start, span.end].every(Number.isInteger)).toBe(true)
      expect(spanText(blocks, span)).toBe(text.slice(span.start, span.end))
      expect(spanText(blocks, span)).toMatch(/^\S(?:[\s\S]*\S)?$/u)
      expect(place(span)).toBeGreaterThanOrEqual(end)
      end = place({ ...span, start: span.end })
    }
    for (const span of [quote.cue, quote.speaker?.mention])
      if (span) expect(spanText(blocks, span)).not.toBe('')
    expect(quoteText(blocks, quote)).toBe(quote.spans.map((span) => spanText(blocks, span)).join(' '))
    for (const around of quote.context) {
      expect(spanText(blocks, around)).toMatch(/^\S(?:[\s\S]*\S)?$/u)
      for (const { block, start, end } of quote.spans)
        if (block === around.block) expect([around.start <= start, end <= around.end]).toEqual([true, true])
    }
    expect(quote.words).toBeGreaterThanOrEqual(0)
    for (const value of [quote.confidence, quote.weight]) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
    }
  }
  expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length)
  const copy = JSON.parse(JSON.stringify(article)) as Article
  expect(digest(copy)).toEqual(digest(article))
}

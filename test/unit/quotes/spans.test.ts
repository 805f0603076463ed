import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockIndex, spanText } from '../../../lib/article/text.ts'
import { findQuotes } from '../../../lib/quotes/index.ts'
import { articleOf } from './article.ts'

const piece = fc.oneof(
  fc.constantFrom(
    ...'“”„«»‘’‚‹›「」"\'',
    "''",
    '``',
    '—',
    '―',
    '- ',
    ', ',
    '. ',
    '? ',
    ': ',
    '(',
    ')',
    '\n',
    ' ',
  ),
  fc.constantFrom(
    'Ines Calder',
    'Calder',
    'she said',
    'said',
    'der Minister',
    'sagte',
    'according to',
    'EU',
    'Mr.',
    'U.S.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' '))
const blocks = fc.array(
  fc.record({ text, type: fc.constantFrom('paragraph' as const, 'blockquote' as const) }),
  { maxLength: 5 },
)

describe('spans', () => {
  it('lie in the article, in order, without marks at their ends, whatever the text', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom('en', 'de', 'fr', 'es', 'pl', 'ja', 'xx'), (content, language) => {
        const article = articleOf(content, language)
        const index = blockIndex(article.blocks)
        const ids = new Set<string>()
        for (const quote of findQuotes(article)) {
          expect(quote.spans.length).toBeGreaterThan(0)
          for (const span of quote.spans) expect(spanText(index, span)).toMatch(/^\S(?:[\s\S]*\S)?$/u)
          for (const span of [quote.cue, quote.speaker?.mention])
            if (span) expect(spanText(index, span)).not.toBe('')
          expect(quote.confidence).toBeGreaterThanOrEqual(0)
          expect(quote.confidence).toBeLessThanOrEqual(1)
          expect(quote.weight).toBeGreaterThanOrEqual(0)
          expect(quote.weight).toBeLessThanOrEqual(1)
          expect(ids.has(quote.id)).toBe(false)
          ids.add(quote.id)
        }
      }),
      { numRuns: 200 },
    )
  })
})

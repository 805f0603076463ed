import fc from 'fast-check'
import { describe, it } from 'vitest'
import { cases, read } from '../../fixtures/cases.ts'
import { anyArticle } from '../any-article.ts'
import { articleOf } from './article.ts'
import { expectVerbatim } from './verbatim.ts'

const piece = fc.oneof(
  fc.constantFrom(
    ...'“”„«»‘’‚‹›「」『』＂`"\'',
    ',,',
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

describe('spans', { timeout: 30_000 }, () => {
  it('lie in the article, in order, whatever its marks', () => {
    fc.assert(
      fc.property(
        blocks,
        fc.constantFrom('en', 'de', 'fr', 'es', 'pl', 'ja', 'zh', 'xx'),
        (content, language) => {
          expectVerbatim(articleOf(content, language))
        },
      ),
      { numRuns: 80 },
    )
  })

  it('lie in the article, in order, whatever its words and blocks', () => {
    fc.assert(fc.property(anyArticle(), expectVerbatim), { numRuns: 80 })
  })

  it.each(cases().map((page) => [page.name, page] as const))('are the words of %s', (_name, page) => {
    expectVerbatim(read(page))
  })
})

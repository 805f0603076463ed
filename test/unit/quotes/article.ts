import type { Quote } from '../../../lib/article/digest.ts'
import { blockIndex } from '../../../lib/article/text.ts'
import type { Article, Block } from '../../../lib/article/types.ts'
import { findQuotes, quoteText } from '../../../lib/quotes/index.ts'

/** An article of paragraphs, or of the blocks given. */
export function articleOf(
  content: readonly (string | Partial<Block>)[],
  language = 'en',
  title = '',
): Article {
  const blocks = content.map((part, index) => {
    const base = { id: `b${index + 1}`, type: 'paragraph', marks: [], text: '' }
    return { ...base, ...(typeof part === 'string' ? { text: part } : part) } as Block
  })
  return {
    version: 1,
    url: 'https://example.org/story',
    canonicalUrl: null,
    title,
    kicker: null,
    standfirst: null,
    bylines: [],
    published: null,
    modified: null,
    site: null,
    section: null,
    language,
    direction: 'ltr',
    leadImage: null,
    blocks,
    boxes: [],
    notes: [],
    translatedFrom: null,
    nextPage: null,
    removed: [],
    completeness: { state: 'complete', evidence: [] },
  }
}

/** What each quote says, its parts joined by " … ", and who says it. */
export function said(
  content: readonly (string | Partial<Block>)[],
  language = 'en',
  title = '',
): [string, string | null][] {
  const article = articleOf(content, language, title)
  const blocks = blockIndex(article.blocks)
  return findQuotes(article).map((quote: Quote) => [
    quoteText(blocks, quote, ' … '),
    quote.speaker?.name ?? null,
  ])
}

import type { Quote } from '../article/digest.ts'
import type { Article } from '../article/types.ts'
import { escapeHtml } from './escape.ts'
import { quotedUrl } from './link.ts'

/**
 * The link to the words of one of several quotes that are copied with one source; empty for a quote alone, whose
 * source is linked to its words, and where there is none.
 */
export function ownUrl(article: Article, quotes: readonly Quote[], quote: Quote): string {
  return quotes.length > 1 && quote.fragment ? quotedUrl(article, quote) : ''
}

/** Words as HTML, linked where there is a link. */
export function linkedHtml(url: string, shown: string): string {
  const text = escapeHtml(shown)
  return /^https?:/.test(url) ? `<a href="${escapeHtml(url)}">${text}</a>` : text
}

import type { Quote } from '../article/digest.ts'
import type { Article } from '../article/types.ts'
import { placeOf } from '../place/place.ts'
import { askWords } from './inject.ts'

let last: Promise<unknown> = Promise.resolve()

/**
 * Quotes with what leads to each in the tab's page, one question after the other: a second one would take the place of
 * the first. Never rejects: a page that has left, or whose answer does not come, leaves them as they are, so that it is
 * asked again.
 */
export function askLinks(
  tabId: number,
  article: Article,
  quotes: readonly Quote[],
): Promise<readonly Quote[]> {
  const asked = last.then(() => ask(tabId, article, quotes))
  last = asked
  return asked
}

async function ask(tabId: number, article: Article, quotes: readonly Quote[]): Promise<readonly Quote[]> {
  try {
    const fragments = await askWords(tabId, 'links', {
      url: article.url,
      quotes: quotes.map(({ spans }) => spans.map((span) => placeOf(article, span))),
    })
    if (fragments?.length !== quotes.length) return quotes
    return quotes.map((quote, n) => ({ ...quote, fragment: fragments[n] ?? null }))
  } catch {
    return quotes
  }
}

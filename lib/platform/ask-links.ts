import type { Quote } from '../article/digest.ts'
import type { Article } from '../article/types.ts'
import { placeOf } from '../place/place.ts'
import { inject } from './inject.ts'
import type { LinksRequest } from './request.ts'

/**
 * Quotes with what leads to each in the tab's page. Never rejects: a page that has left, or whose answer does not come,
 * leaves them as they are.
 */
export async function askLinks(
  tabId: number,
  article: Article,
  quotes: readonly Quote[],
): Promise<readonly Quote[]> {
  try {
    const request: LinksRequest = {
      url: article.url,
      quotes: quotes.map(({ spans }) => spans.map((span) => placeOf(article, span))),
    }
    const fragments = await inject<(string | null)[]>(tabId, 'links', request, 0)
    if (!fragments) return quotes
    return quotes.map((quote, n) => ({ ...quote, fragment: fragments[n] ?? null }))
  } catch {
    return quotes
  }
}

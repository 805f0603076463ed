import { fragmentFor } from '../fragment/index.ts'
import { searchable } from '../fragment/searchable.ts'
import { wordsOf } from '../fragment/words.ts'
import { locate } from '../place/locate.ts'
import { pageText } from '../place/page-text.ts'
import { type LinksRequest, takeRequest } from './request.ts'

/**
 * The text directives of quotes, in the order asked for, each with one for each of its stretches; null for a quote
 * that no directive is proven to lead to, and for all when another page has taken the place of theirs. Never changes
 * the page and never throws.
 */
export function linkUp(document: Document): (string | null)[] {
  const { url, quotes } = takeRequest<LinksRequest>('links', { url: '', quotes: [] })
  try {
    if (document.location.href !== url) return quotes.map(() => null)
    const page = pageText(document)
    const search = searchable(document)
    if (!search) return quotes.map(() => null)
    const words = wordsOf(search)
    return quotes.map((places) => {
      const directives = places.map((place) => {
        const at = locate(page, place)
        const first = at && page.position(at.start)
        const last = at && page.position(at.end - 1)
        const start = first && search.indexOf(first)
        const end = last && search.indexOf(last)
        return start === null || end === null ? null : fragmentFor(search, words, { start, end: end + 1 })
      })
      return directives.filter((found) => found !== null).join('&') || null
    })
  } catch {
    return quotes.map(() => null)
  }
}

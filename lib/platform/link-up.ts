import { fragmentFor } from '../fragment/index.ts'
import { searchCollector } from '../fragment/searchable.ts'
import { wordsOf } from '../fragment/words.ts'
import { locate } from '../place/locate.ts'
import { textCollector } from '../place/page-text.ts'
import { walkPage } from '../place/walk.ts'
import type { LinksRequest } from './words.ts'

/**
 * The text directives of quotes, in the order asked for, each with one for each of its stretches; null for a quote
 * that no directive is proven to lead to. Null for all when another page has taken the place of theirs, or this one
 * cannot be looked at: that proves nothing. Never changes the page and never throws.
 */
export function linkUp(document: Document, { url, quotes }: LinksRequest): (string | null)[] | null {
  try {
    if (document.location.href !== url) return null
    const text = textCollector(document)
    const searched = searchCollector()
    // Nothing can be proven of a page that has more than is looked at.
    if (!walkPage(document, text, searched)) return quotes.map(() => null)
    const page = text.made()
    const search = searched.made()
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
    return null
  }
}

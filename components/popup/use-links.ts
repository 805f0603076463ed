import { useEffect, useRef } from 'preact/hooks'
import type { Quote } from '../../lib/article/digest.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import type { Article } from '../../lib/article/types.ts'
import { askLinks } from '../../lib/platform/ask-links.ts'
import { later } from '../../lib/platform/inject.ts'
import type { Tab } from '../../lib/platform/tabs.ts'
import type { Found } from './screen.ts'
import type { Remember } from './use-kept.ts'

/** The browser may put the question off so long while it is busy, in milliseconds. */
const BUSY = 500
/** Copying waits so long for the answer: browsers let a click copy for some seconds. In milliseconds. */
const PATIENCE = 1_500

type Fragments = ReadonlyMap<string, Quote['fragment']>

/**
 * Asks the page where its quotes are, after they were found and shown, and remembers it with them. Answers with what
 * gives quotes the links to their words.
 */
export function useLinks(tab: Tab | null, article: Article | null, digest: Found, remember: Remember) {
  const asked = useRef<Promise<Fragments>>(Promise.resolve(new Map()))
  useEffect(() => {
    if (typeof digest === 'string' || !article) return
    let current = true
    const known = digest.quotes.every(({ fragment }) => fragment !== undefined)
    const ask = async () => {
      await idle()
      if (!current || !tab) return digest.quotes
      const quotes = await askLinks(tab.id, article, digest.quotes)
      if (current) remember({ digest: { ...digest, quotes: [...quotes] } })
      return quotes
    }
    asked.current = (known ? Promise.resolve(digest.quotes) : ask()).then(
      (quotes) => new Map(quotes.map((quote) => [quotePlace(quote), quote.fragment])),
    )
    return () => {
      current = false
      asked.current = Promise.resolve(new Map())
    }
  }, [tab, article, digest])

  return async (quotes: readonly Quote[]): Promise<Quote[]> => {
    const fragments = await Promise.race([asked.current, later(PATIENCE)])
    return quotes.map((quote) => ({ ...quote, fragment: fragments?.get(quotePlace(quote)) ?? null }))
  }
}

function idle(): Promise<void> {
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: BUSY }))
}

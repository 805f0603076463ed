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
/** So long an answer is waited for that a click has asked for: browsers let it copy for some seconds. In milliseconds. */
const PATIENCE = 1_500

type Fragments = ReadonlyMap<string, Quote['fragment']>

/**
 * Asks the page where its quotes are, after they were found and shown, and remembers it with them. Answers with what
 * gives quotes the links to their words: `now` those that are known, for a popup may close with the very click that
 * copies, and `soon` all of them, when the page answers; null when it has, or does not.
 */
export function useLinks(tab: Tab | null, article: Article | null, digest: Found, remember: Remember) {
  const known = useRef<Fragments | null>(null)
  const asked = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    if (typeof digest === 'string' || !article) return
    let current = true
    const know = (quotes: readonly Quote[]) => {
      if (current) known.current = new Map(quotes.map((quote) => [quotePlace(quote), quote.fragment]))
    }
    const ask = async () => {
      await idle()
      if (!current || !tab) return
      const quotes = await askLinks(tab.id, article, digest.quotes)
      // What was not answered is asked again next time.
      if (current && quotes !== digest.quotes) remember({ digest: { ...digest, quotes: [...quotes] } })
      know(quotes)
    }
    if (digest.quotes.every(({ fragment }) => fragment !== undefined)) know(digest.quotes)
    else asked.current = ask()
    return () => {
      current = false
      known.current = null
      asked.current = Promise.resolve()
    }
  }, [tab, article, digest])

  const linked = (quotes: readonly Quote[]): Quote[] =>
    quotes.map((quote) => ({ ...quote, fragment: known.current?.get(quotePlace(quote)) ?? null }))
  return {
    now: linked,
    soon: async (quotes: readonly Quote[]): Promise<Quote[] | null> => {
      if (known.current) return null
      await Promise.race([asked.current, later(PATIENCE)])
      return known.current ? linked(quotes) : null
    },
  }
}

function idle(): Promise<void> {
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: BUSY }))
}

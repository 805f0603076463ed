import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Quote } from '../../lib/article/digest.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import { blockIndex } from '../../lib/article/text.ts'
import type { Article, Removed } from '../../lib/article/types.ts'
import { findable, findSpans, MOST } from '../../lib/find/findable.ts'
import { litByBlock } from '../../lib/find/lit.ts'
import { countHits, hereInQuotes, quoteFinder } from '../../lib/find/quotes.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { Order } from '../../lib/platform/order.ts'
import type { Part } from '../../lib/platform/view.ts'
import { ChevronIcon, CloseIcon } from '../icons/Icon.tsx'
import { arrangedBy, keyPlaces, sections } from '../quotes/sections.ts'
import type { Hits } from './use-find.ts'

export interface FindProps {
  part: Part
  /** With what was put back. */
  article: Article
  back: readonly Removed[]
  /** As they were found, and as they are shown. */
  found: readonly Quote[]
  quotes: readonly Quote[]
  order: Order
  /** Counts up each time the bar is asked for: the keyboard goes to its field. */
  asked: number
  typed: string
  type: (typed: string) => void
  /** Which hit the reader is at. */
  at: number
  step: (at: number) => void
  report: (hits: Hits) => void
  /** The reader has gone to a part that has none of it. */
  forget: () => void
  close: () => void
}

/** Longer words are not looked for. */
const LONGEST = 500

/** Finds words in the clean text or in the quotes, whichever part is open, and steps through them. */
export function FindBar(props: FindProps) {
  const { part, article, asked, typed, type, at, report, forget, close } = props
  const field = useRef<HTMLInputElement>(null)
  const { count, mark } = useHits(props)
  const here = Math.min(at, Math.max(0, count - 1))

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [asked])
  // Count and marks change together.
  useLayoutEffect(() => report(mark(here)), [mark, here])

  const searched = useRef(part)
  useLayoutEffect(() => {
    if (searched.current !== part && count === 0) forget()
    searched.current = part
  }, [part])

  const step = (by: 1 | -1) => {
    if (count > 0) props.step((here + count + by) % count)
  }
  const label = t(part === 'quotes' ? 'find.inQuotes' : 'find.inText')
  return (
    <search>
      <form class="find" onSubmit={(event) => event.preventDefault()}>
        <input
          type="text"
          ref={field}
          aria-label={label}
          placeholder={label}
          value={typed}
          maxLength={LONGEST}
          dir="auto"
          lang={article.language ?? undefined}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            step(event.shiftKey ? -1 : 1)
          }}
        />
        <span class="find-count" role="status">
          {typed.trim() !== '' && statusOf(count, here)}
        </span>
        <button
          type="button"
          class="find-step back-one"
          aria-label={t('find.previous')}
          onClick={() => step(-1)}
        >
          <ChevronIcon />
        </button>
        <button type="button" class="find-step" aria-label={t('find.next')} onClick={() => step(1)}>
          <ChevronIcon />
        </button>
        <button type="button" class="find-step" aria-label={t('find.close')} onClick={close}>
          <CloseIcon />
        </button>
      </form>
    </search>
  )
}

function statusOf(count: number, here: number): string {
  if (count === 0) return t('find.none')
  return t(count < MOST ? 'find.count' : 'find.countMore', [here + 1, Math.min(count, MOST)])
}

/** How many hits the open part has, and what is marked there when the reader is at one of them. */
function useHits({ part, article, back, found, quotes, order, typed }: FindProps) {
  const inQuotes = part === 'quotes'
  const restored = back.map(({ blocks }) => blocks[0]?.id).join(' ')
  const stretches = useMemo(() => (inQuotes ? [] : findable(article, back)), [inQuotes, article, restored])
  const finder = useMemo(
    () => (inQuotes ? quoteFinder(blockIndex(article.blocks), quotes, article.language) : null),
    [inQuotes, article, quotes],
  )
  return useMemo((): { count: number; mark: (at: number) => Hits } => {
    if (typed.trim() === '') return { count: 0, mark: () => ({}) }
    if (!finder) {
      const spans = findSpans(stretches, typed)
      const lit = litByBlock(spans)
      return { count: spans.length, mark: (at) => ({ blocks: lit(at) }) }
    }
    const hits = finder(typed)
    const seen = quotes.filter((quote) => hits.has(quotePlace(quote)))
    const laidOut = sections(seen, keyPlaces(found), arrangedBy(order, quotes))
    const places = laidOut.flatMap((section) => section.quotes.map(quotePlace))
    return { count: countHits(hits), mark: (at) => ({ quotes: hereInQuotes(hits, places, at) }) }
  }, [typed, finder, stretches, found, quotes, order])
}

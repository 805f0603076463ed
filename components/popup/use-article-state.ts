import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Quote } from '../../lib/article/digest.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import type { Article, Span } from '../../lib/article/types.ts'
import type { Part, Shown } from './screen.ts'

const NOTHING: ReadonlySet<string> = new Set()

/**
 * Which part is open, which quotes are selected, by their places, and which place is shown. A new article starts
 * afresh; putting something back into the same one does not.
 * @param first the part that is open at first
 */
export function useArticleState(article: Article | null, first: Part) {
  const [part, setPart] = useState(first)
  const [selected, setSelected] = useState(NOTHING)
  const [shown, setShown] = useState<Shown | null>(null)
  const places = useRef(new Map<Part, number>())
  const left = useRef(0)
  const going = useRef(false)

  useLayoutEffect(() => {
    setPart(first)
    setSelected(NOTHING)
    setShown(null)
    places.current.clear()
    left.current = 0
  }, [article])

  // The parts share the document's scrolling; each comes back to where it was left. A headline that was scrolled away
  // stays away, so that the tabs do not jump under the pointer.
  const go = (next: Part) => {
    left.current = window.scrollY
    places.current.set(part, window.scrollY)
    setPart(next)
  }
  useLayoutEffect(() => {
    // What is shown has been scrolled to by the part it is in.
    if (!going.current) {
      const headless = Math.min(left.current, document.querySelector('main')?.offsetTop ?? 0)
      window.scrollTo(0, Math.max(headless, places.current.get(part) ?? 0))
    }
    going.current = false
  }, [part])

  return {
    state: { part, selected, shown },
    actions: {
      go,
      show: (spans: Span[]) => {
        going.current = part !== 'read'
        go('read')
        setShown({ spans, turn: (shown?.turn ?? 0) + 1 })
      },
      toggle: (quote: Quote) =>
        setSelected((before) => before.symmetricDifference(new Set([quotePlace(quote)]))),
      clear: () => {
        setSelected(NOTHING)
        // The button that was pressed goes with what it cleared; the keyboard must not be left nowhere.
        document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus()
      },
    },
  }
}

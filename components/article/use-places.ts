import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Article } from '../../lib/article/types.ts'
import type { Part, View } from '../../lib/platform/view.ts'
import { scrollWhenThere } from './scroll.ts'
import type { KeptView } from './use-view.ts'

/** While the reader scrolls, their place is kept every so many milliseconds, and once more where they stop. */
const PACE = 200

const headHeight = () => document.querySelector('main')?.offsetTop ?? 0

/** A place that is half down the headline would cut it: all of it is shown, or nothing. */
function wholeLines(top: number): number {
  const head = headHeight()
  if (top >= head) return top
  return top < head / 2 ? 0 : head
}

/**
 * How far down each part is. The parts share the document's scrolling; each comes back to where it was left, also when
 * the popup was closed meanwhile.
 */
export function usePlaces(article: Article | null, part: Part, { now, note }: KeptView) {
  const places = useRef<View['scrolled']>({})
  const left = useRef(0)
  const going = useRef(false)
  const saved = useRef(0)
  /** Gives up a place that is not there yet. */
  const stop = useRef<(() => void) | null>(null)

  const save = () => {
    // On the way to a place is no place.
    if (!article || stop.current || places.current[part] === window.scrollY) return
    saved.current = performance.now()
    places.current = { ...places.current, [part]: window.scrollY }
    note({ scrolled: places.current })
  }

  useLayoutEffect(() => {
    const { part, scrolled } = now()
    places.current = scrolled
    left.current = 0
    const top = wholeLines(scrolled[part] ?? 0)
    if (top > 0)
      stop.current = scrollWhenThere(top, () => {
        stop.current = null
      })
    // What was here before may have been scrolled.
    else window.scrollTo(0, 0)
    return () => stop.current?.()
  }, [article])

  // A headline that was scrolled away stays away, so that the tabs do not jump under the pointer.
  useLayoutEffect(() => {
    // What is shown has been scrolled to by the part it is in.
    if (!going.current && !stop.current) {
      const headless = Math.min(left.current, headHeight())
      window.scrollTo(0, Math.max(headless, places.current[part] ?? 0))
    }
    going.current = false
  }, [part])

  // Anew before anything can be scrolled in another part: what is saved is of the part that is seen.
  useLayoutEffect(() => {
    const pass = () => {
      if (performance.now() - saved.current >= PACE) save()
    }
    document.addEventListener('scroll', pass)
    document.addEventListener('scrollend', save)
    window.addEventListener('pagehide', save)
    return () => {
      document.removeEventListener('scroll', pass)
      document.removeEventListener('scrollend', save)
      window.removeEventListener('pagehide', save)
    }
  })

  return {
    /** Before another part is opened; `shown` when a place in it will be scrolled to. */
    leave: (shown: boolean) => {
      stop.current?.()
      save()
      left.current = window.scrollY
      going.current = shown
    },
  }
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { bringIntoSight, sight } from '../../lib/reading/sight.ts'
import { firstBelow, rangeOf, type Stop, sameStop, stopAt } from '../../lib/reading/stops.ts'
import { type Lamp, light } from '../../lib/show/light.ts'
import { drawnArticle } from './use-stops.ts'

const bottomOf = (stop: Stop) => rangeOf(stop)?.getBoundingClientRect().bottom ?? 0

/** Number of the sentence at which somebody begins to read: the first that ends in sight. */
const firstInSight = (stops: readonly Stop[]) => firstBelow(stops, sight().top, bottomOf)

export interface Here {
  /** The sentence that is read; null while nobody asks for it. */
  stop: Stop | null
  /** Goes to a sentence by its number, and answers whether there is one. */
  go: (at: number) => boolean
  /** Goes that many sentences on. */
  step: (by: number) => boolean
  /** Goes to where the reader is, unless that is where it is already. */
  begin: () => void
  leave: () => void
}

/** The one sentence that line focus lights and the voice says, in sight wherever it goes. A click on another goes there. */
export function useHere(stops: () => readonly Stop[], look: string | null): Here {
  const [stop, setStop] = useState<Stop | null>(null)
  const now = useRef<Stop | null>(null)

  const set = (next: Stop | null) => {
    now.current = next
    setStop(next)
  }
  const go = (at: number) => {
    const next = stops()[at]
    if (!next) return false
    set(next)
    const range = rangeOf(next)
    if (range) bringIntoSight(range)
    return true
  }
  const step = (by: number) => go(now.current ? sameStop(stops(), now.current) + by : firstInSight(stops()))
  const begin = () => {
    const old = now.current
    const range = old && rangeOf(old)
    const { top, bottom } = sight()
    const box = range?.getBoundingClientRect()
    if (!box || box.bottom <= top || box.top >= bottom) go(firstInSight(stops()))
  }

  useLayoutEffect(() => {
    // Drawn anew since: what is lit must be what is there.
    const drawn = stop && look ? stops()[sameStop(stops(), stop)] : null
    const range = drawn && rangeOf(drawn)
    return range && look ? (light(globalThis as Lamp, [range], look) ?? undefined) : undefined
  })

  useLayoutEffect(() => {
    const article = drawnArticle()
    if (!article || !look) return
    const pick = ({ target }: MouseEvent) => {
      const caret = document.getSelection()
      if (!caret?.isCollapsed || !caret.anchorNode || !(target instanceof Element)) return
      if (target.closest('a, button')) return
      const at = stopAt(stops(), caret.anchorNode, caret.anchorOffset)
      if (at >= 0) go(at)
    }
    article.addEventListener('click', pick)
    return () => article.removeEventListener('click', pick)
  }, [look])

  return { stop, go, step, begin, leave: () => set(null) }
}

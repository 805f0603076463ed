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
  /** Goes that many sentences on, and answers whether there is one. */
  step: (by: number) => boolean
  /** The same for a reader, who may have scrolled on meanwhile: then it goes on from where they are. */
  move: (by: number) => void
  /** Goes to where the reader is, unless it is in sight already; `anew` even so. */
  begin: (anew?: boolean) => void
}

/**
 * The one sentence that line focus lights and the voice says, in sight wherever it goes. A click on another goes there.
 * @param look how it is lit; null for not at all
 * @param start number of the sentence that was read last
 */
export function useHere(stops: () => readonly Stop[], look: string | null, start: number): Here {
  // Where it was left: it is lit there as long as that is in sight.
  const [stop, setStop] = useState<Stop | null>(() => (start > 0 && stops()[start]) || null)
  const now = useRef(stop)

  const go = (at: number) => {
    const next = stops()[at]
    if (!next) return false
    now.current = next
    setStop(next)
    const range = rangeOf(next)
    if (range) bringIntoSight(range)
    return true
  }
  const step = (by: number) => go(now.current ? sameStop(stops(), now.current) + by : firstInSight(stops()))
  const isInSight = () => {
    const box = now.current && rangeOf(now.current)?.getBoundingClientRect()
    const { top, bottom } = sight()
    return box && box.bottom > top && box.top < bottom
  }
  const begin = (anew = false) => {
    if (anew || !isInSight()) go(firstInSight(stops()))
  }
  const move = (by: number) => {
    if (isInSight()) step(by)
    else begin()
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

  return { stop, step, move, begin }
}

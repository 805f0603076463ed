import { useEffect, useMemo, useState } from 'preact/hooks'
import { progressOf } from '../../lib/reading/progress.ts'
import { sight } from '../../lib/reading/sight.ts'
import { firstBelow, rangeOf, type Stop } from '../../lib/reading/stops.ts'

/**
 * How far the reader has come, from 0 to 1: what has passed the top of the window is read, and at the end of the article, all of it.
 * Counted once a frame at most.
 */
export function useProgress(stops: () => readonly Stop[], language: string | null): number {
  const [read, setRead] = useState(0)
  const all = stops()
  const count = useMemo(() => progressOf(all, language), [all, language])
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const { top, bottom } = sight()
      const drawn = stops()
      const below = (line: number) =>
        firstBelow(drawn, line, (stop) => rangeOf(stop)?.getBoundingClientRect().bottom ?? 0)
      const last = drawn.at(-1)
      const end = last && rangeOf(last)?.getBoundingClientRect()
      setRead(end && end.bottom <= bottom && end.bottom !== 0 ? drawn.length : below(top))
    }
    const soon = () => {
      frame ||= requestAnimationFrame(look)
    }
    soon()
    document.addEventListener('scroll', soon)
    window.addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', soon)
      window.removeEventListener('resize', soon)
    }
  }, [all])
  return count(read)
}

import { useMemo, useState } from 'preact/hooks'
import { progressOf } from '../../lib/reading/progress.ts'
import { sight } from '../../lib/reading/sight.ts'
import { firstBelow, rangeOf, type Stop } from '../../lib/reading/stops.ts'
import { useScrolled } from './use-scrolled.ts'

/**
 * How far the reader has come, from 0 to 1: what has passed the top of the window is read, and at the end of the article, all of it.
 */
export function useProgress(stops: () => readonly Stop[], language: string | null): number {
  const [read, setRead] = useState(0)
  const all = stops()
  const count = useMemo(() => progressOf(all, language), [all, language])
  useScrolled(() => {
    const { top, bottom } = sight()
    const drawn = stops()
    const below = (line: number) =>
      firstBelow(drawn, line, (stop) => rangeOf(stop)?.getBoundingClientRect().bottom ?? 0)
    const last = drawn.at(-1)
    const end = last && rangeOf(last)?.getBoundingClientRect()
    setRead(end && end.bottom <= bottom && end.bottom !== 0 ? drawn.length : below(top))
  }, [all])
  return count(read)
}

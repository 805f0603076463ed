import { useEffect, useRef } from 'preact/hooks'
import { type Kept, watchKept } from '../../lib/platform/cache.ts'
import type { Tab } from '../../lib/platform/tabs.ts'

/**
 * Takes over what another place of ours changes of the same page: what is put back there, whose quotes are said to be,
 * and what was found meanwhile.
 * @param now as it is here
 */
export function useShared(tab: Tab | null, now: () => Kept | null, take: (kept: Kept) => void): void {
  const latest = useRef({ now, take })
  latest.current = { now, take }
  useEffect(() => {
    if (!tab || tab.secret) return
    return watchKept(tab.id, (theirs) => {
      const { now, take } = latest.current
      const ours = now()
      if (ours && theirs.print === ours.print && isNews(ours, theirs))
        take({ ...theirs, article: ours.article })
    })
  }, [tab])
}

/** What is the same is not taken over: places would answer each other for ever. */
function isNews(ours: Kept, theirs: Kept): boolean {
  const made = ({ restored, corrections }: Kept) => JSON.stringify([restored, corrections])
  return made(ours) !== made(theirs) || (ours.digest === null && theirs.digest !== null)
}

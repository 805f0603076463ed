import { useMemo, useState } from 'preact/hooks'
import type { Quote, Speaker } from '../../lib/article/digest.ts'
import { type Corrections, withCorrection, withoutCorrection } from '../../lib/quotes/corrections.ts'
import type { Screen } from './screen.ts'
import type { Remember } from './use-kept.ts'

/** Whom the reader says quotes are of. Remembered with the page. */
export function useCorrections(screen: Screen, remember: Remember) {
  const done = screen.state === 'done' ? screen : null
  const [made, make] = useState<{ of: Screen; corrections: Corrections } | null>(null)
  const chosen = made?.of === screen ? made.corrections : null
  const corrections: Corrections = useMemo(() => chosen ?? new Map(done?.corrections), [done, chosen])
  const change = (next: Corrections) => {
    make({ of: screen, corrections: next })
    remember({ corrections: [...next] })
  }
  return {
    corrections,
    /** `quotes` as they were found. */
    correct: (quotes: readonly Quote[], speaker: Speaker | null) =>
      change(withCorrection(corrections, quotes, speaker)),
    undo: (quotes: readonly Quote[]) => change(withoutCorrection(corrections, quotes)),
  }
}

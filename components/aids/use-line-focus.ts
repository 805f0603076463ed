import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Here } from './use-here.ts'

/** Dims the text while line focus is on: all but the one sentence that is lit. */
export function useLineFocus(on: boolean, here: Here): void {
  // Lit as it was left: the text may only now be scrolled to it.
  const resumed = useRef(here.stop !== null)
  useLayoutEffect(() => {
    if (!on) return
    const root = document.documentElement
    root.dataset.dimmed = ''
    if (!resumed.current) here.begin()
    resumed.current = false
    return () => {
      delete root.dataset.dimmed
    }
  }, [on])
}

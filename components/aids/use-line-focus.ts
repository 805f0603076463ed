import { useLayoutEffect } from 'preact/hooks'
import type { Here } from './use-here.ts'

/** Dims the text while line focus is on: all but the one sentence that is lit. */
export function useLineFocus(on: boolean, here: Here): void {
  useLayoutEffect(() => {
    if (!on) return
    const root = document.documentElement
    root.dataset.dimmed = ''
    here.begin()
    return () => {
      delete root.dataset.dimmed
    }
  }, [on])
}

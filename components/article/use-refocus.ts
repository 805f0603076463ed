import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Screen } from './screen.ts'

/** Where to go on in what has been read anew, the first of these that there is. */
const STARTS = ['[role=tab][aria-selected=true]', 'textarea', 'main button', 'main a'] as const

/** Asks to read again. The button that was pressed goes with what it was about; the keyboard is not left nowhere. */
export function useRefocus(screen: Screen, again: () => void): () => void {
  const asked = useRef(false)
  useLayoutEffect(() => {
    if (!asked.current || screen.state === 'reading') return
    asked.current = false
    if (document.activeElement !== document.body) return
    for (const start of STARTS) {
      const found = document.querySelector<HTMLElement>(start)
      if (found) return found.focus({ preventScroll: true })
    }
  }, [screen])
  return () => {
    asked.current = true
    again()
  }
}

import { useLayoutEffect } from 'preact/hooks'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** What has the arrows for itself. */
const OWN = 'input, textarea, select, dialog, [role=menu], nav'

/**
 * Down and up go from sentence to sentence wherever they mean nothing else.
 * @param step goes some sentences on; null while none is lit, and the arrows scroll
 */
export function useAidKeys(step: ((by: number) => void) | null): void {
  // At once: two keys may come one right after the other.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const by = STEPS[event.key]
      if (!step || !by || (event.target instanceof Element && event.target.closest(OWN))) return
      step(by)
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}

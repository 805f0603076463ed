import { useLayoutEffect } from 'preact/hooks'

interface Keys {
  /** Goes some sentences on; null while none is lit, and the arrows scroll. */
  step: ((by: number) => void) | null
  leave: () => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** What has the arrows for itself. */
const OWN = 'input, textarea, select, dialog, [role=menu], nav'

/** Down and up go from sentence to sentence wherever they mean nothing else; Escape ends what was begun last. */
export function useAidKeys({ step, leave }: Keys): void {
  // At once: two keys may come one right after the other.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.key === 'Escape') leave()
      else {
        const by = STEPS[event.key]
        if (!step || !by || (event.target instanceof Element && event.target.closest(OWN))) return
        step(by)
      }
      // Unhandled, Escape would close the popup.
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}

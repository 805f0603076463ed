import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { FRESH, type Part } from '../../lib/platform/view.ts'
import { ViewContext } from '../article/use-view.ts'

/** Whether the reading aids are open, as they were when the popup closed. They are of the text, and go with it. */
export function useAids(part: Part, go: (part: Part) => void) {
  const kept = useContext(ViewContext)
  const [open, setOpen] = useState(kept.now().aids.open)
  const mounted = useRef(false)
  useLayoutEffect(() => {
    if (mounted.current && !open) kept.note({ aids: FRESH.aids })
    mounted.current = true
  }, [open])
  return {
    open: open && part === 'read',
    toggle: () => {
      if (part !== 'read') {
        go('read')
        setOpen(true)
      } else setOpen(!open)
    },
    close: () => {
      setOpen(false)
      // The keyboard must not be left nowhere.
      if (document.activeElement?.closest('.aids')) document.querySelector<HTMLElement>('.aids-open')?.focus()
    },
  }
}

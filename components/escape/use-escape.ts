import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Opened {
  close: () => void
  isInSight: () => boolean
}

/** What Escape closes, in the order in which it was opened. */
const opened: Opened[] = []

function press(event: KeyboardEvent): void {
  // It ends the composing of a word first.
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
  const last = opened.findLast((one) => one.isInSight())
  if (!last) return
  // Unhandled, it would close the popup.
  event.preventDefault()
  last.close()
}

/**
 * As long as something is open, Escape closes it, wherever the focus is, unless something was opened after it.
 * @param place where it is, if it may be in a part that is not shown: there Escape leaves it alone
 */
export function useEscape(open: boolean, close: () => void, place?: RefObject<Element | null>): void {
  const latest = useRef(close)
  latest.current = close
  // At once: two keys may come one right after the other.
  useLayoutEffect(() => {
    if (!open) return
    const one: Opened = {
      close: () => latest.current(),
      isInSight: () => !place?.current?.closest('[hidden]'),
    }
    if (opened.push(one) === 1) window.addEventListener('keydown', press)
    return () => {
      opened.splice(opened.indexOf(one), 1)
      if (opened.length === 0) window.removeEventListener('keydown', press)
    }
  }, [open])
}

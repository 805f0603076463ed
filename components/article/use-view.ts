import { createContext } from 'preact'
import { useRef } from 'preact/hooks'
import type { Shelf } from '../../lib/platform/shelf.ts'
import { FRESH, type Part, type View } from '../../lib/platform/view.ts'
import type { Screen } from './screen.ts'

/** Where the reader is, at first where they were when the popup closed over the same page; and the way to keep it. */
export interface KeptView {
  now: () => View
  note: (change: Partial<View>) => void
}

/** For what readers begin deep inside a part. Without one around it, nothing was there before and nothing is kept. */
export const ViewContext = createContext<KeptView>({ now: () => FRESH, note: () => {} })

/**
 * Keeps where the reader is on the page of a screen; the same object as long as that is shown, whatever changes of it.
 * @param kept as it was left; null where nothing is
 * @param first the part that a page begins with which was not left before
 */
export function useView(shelf: Shelf, screen: Screen, kept: View | null, first: Part): KeptView {
  const shown = useRef<{ of: object; given: KeptView } | null>(null)
  const of = screen.state === 'done' ? screen.article : screen
  if (shown.current?.of === of) return shown.current.given
  let view = kept ?? { ...FRESH, part: first }
  const given: KeptView = {
    now: () => view,
    note: (change) => {
      // A change that comes late is of a page that is gone.
      if (screen.state !== 'done' || shown.current?.of !== of) return
      view = { ...view, ...change }
      shelf.keepView(screen.print, view)
    },
  }
  shown.current = { of, given }
  return given
}

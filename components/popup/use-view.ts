import { createContext } from 'preact'
import { useRef } from 'preact/hooks'
import type { Tab } from '../../lib/platform/tabs.ts'
import { FRESH, keepView, type Part, type View } from '../../lib/platform/view.ts'
import type { Screen } from './screen.ts'

/** Where the reader is, at first where they were when the popup closed over the same page; and the way to keep it. */
export interface KeptView {
  now: () => View
  note: (change: Partial<View>) => void
}

/** For what readers begin deep inside a part. Without one around it, nothing was there before and nothing is kept. */
export const ViewContext = createContext<KeptView>({ now: () => FRESH, note: () => {} })

/**
 * Keeps where the reader is on the page of a screen; the same object as long as that is shown. Nothing of a private
 * window is kept.
 * @param kept as it was left; null where nothing is
 * @param first the part that a page begins with which was not left before
 */
export function useView(tab: Tab | null, screen: Screen, kept: View | null, first: Part): KeptView {
  const shown = useRef<{ of: Screen; given: KeptView } | null>(null)
  if (shown.current?.of === screen) return shown.current.given
  let view = kept ?? { ...FRESH, part: first }
  const given: KeptView = {
    now: () => view,
    note: (change) => {
      // A change that comes late is of a page that is gone.
      if (screen.state !== 'done' || shown.current?.of !== screen) return
      view = { ...view, ...change }
      if (tab && !tab.secret) void keepView(tab.id, screen.print, view)
    },
  }
  shown.current = { of: screen, given }
  return given
}

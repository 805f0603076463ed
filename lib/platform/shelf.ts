import { type Kept, keep } from './cache.ts'
import type { Tab } from './tabs.ts'
import { keepView, type View } from './view.ts'

/** Where a place of ours keeps what it shows. All is on its way before a call returns: places close at any moment. */
export interface Shelf {
  keep: (kept: Kept) => void
  /** Where the reader is in it. */
  keepView: (print: string, view: View) => void
}

/** Keeps nothing. */
const NO_SHELF: Shelf = { keep: () => {}, keepView: () => {} }

/** Keeps what was read of a tab as long as the browser runs; nothing of a private window. */
export function tabShelf(tab: Tab | null): Shelf {
  if (!tab || tab.secret) return NO_SHELF
  return {
    keep: (kept) => void keep(tab.id, kept),
    keepView: (print, view) => void keepView(tab.id, print, view),
  }
}

import { CHECK } from './check.tsx'
import { CONTROLS } from './controls.tsx'
import { FOOT } from './foot.tsx'
import { MESSAGES } from './messages.tsx'
import { PAGES } from './pages.tsx'
import { POPUP } from './popup.tsx'
import { QUOTES } from './quotes.tsx'
import { READ } from './read.tsx'
import { SUMMARY } from './summary.tsx'
import type { Item } from './types.ts'

/** Everything there is to look at, as it is met in the popup from top to bottom, and the pages beside it. */
export const ITEMS: readonly Item[] = [
  ...POPUP,
  ...READ,
  ...QUOTES,
  ...CHECK,
  ...SUMMARY,
  ...FOOT,
  ...MESSAGES,
  ...CONTROLS,
  ...PAGES,
]

import type { Part } from '../../../scripts/browsers/popup.ts'
import type { State } from './stage.ts'
import { part } from './ways.ts'

export const PARTS: readonly Part[] = ['read', 'quotes', 'summary']

/** Fixture pages that show something of their own. */
const PAGES: readonly [name: string, fixture: string, parts: readonly Part[]][] = [
  ['arabic', 'arabic-daily', PARTS],
  ['japanese', 'japanese-local', PARTS],
  ['table-code-list', 'science-notes', ['read']],
  ['table', 'data-story', ['read']],
  ['steps', 'kitchen-list', ['read', 'summary']],
  ['posts', 'posts-and-pullquotes', ['read', 'quotes']],
  ['live', 'live-blog', PARTS],
  ['cut', 'app-cut', ['read']],
  ['paywalled', 'metered-teaser', ['read']],
  ['multipage', 'multipage-feature', ['read']],
]

/** What articles of other kinds and languages look like. */
export const EXAMPLES: readonly State[] = PAGES.flatMap(([name, fixture, parts]) =>
  parts.map((open) => ({ name: `${name}-${open}`, state: 'done', provoke: part(`/page/${fixture}`, open) })),
)

import type { Digest } from '../../lib/article/digest.ts'
import type { Article, Span } from '../../lib/article/types.ts'
import type { Reading } from '../../lib/platform/read-page.ts'

/** What the popup shows: the page being read, or what came of it. */
export type Screen = { state: 'reading'; slow: boolean } | Reading

/** Not one story: the reader is asked whether to go on. */
export function isUnlike({ completeness: { state } }: Article): boolean {
  return state === 'not-article' || state === 'list'
}

/** The popup's name for a screen on the document's element, where styles and tests find it. */
export function stateName(screen: Screen, anyway: boolean): string {
  return screen.state === 'done' && isUnlike(screen.article) && !anyway ? 'not-article' : screen.state
}

/** A place in the article that was asked for; a new `turn` asks for the same again. */
export interface Shown {
  spans: Span[]
  turn: number
}

/** Quotes and summary, or why there are none yet. */
export type Found = Digest | 'looking' | 'failed'

/** Whether the page is still what it was when it was read; `closed` when its tab is gone. */
export type Changed = 'no' | 'changed' | 'closed'

import type { Digest } from '../../lib/article/digest.ts'
import type { Article, Span } from '../../lib/article/types.ts'
import type { Reading } from '../../lib/platform/read-page.ts'

/** An article that is kept no longer, with what is still known of it; null when nothing is. */
export interface Lost {
  state: 'lost'
  of: { url: string; title: string } | null
}

/** What is shown: the page being read, or what came of it; beside a page, nothing until one is read. */
export type Screen = { state: 'reading'; slow: boolean } | { state: 'waiting' } | Lost | Reading

/** Not one story: the reader is asked whether to go on. */
export function isUnlike({ completeness: { state } }: Article): boolean {
  return state === 'not-article' || state === 'list'
}

/** The name of a screen on the document's element, where styles and tests find it. */
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

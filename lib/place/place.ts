import { blockIndex, spanText } from '../article/text.ts'
import type { Article, Span } from '../article/types.ts'

/** Words of an article and what stands before and after them in it. */
export interface Place {
  text: string
  before: string
  after: string
}

/** Characters of what stands around; blocks are parted by a line feed. */
const AROUND = 200

/** Where a span of an article is, in words: what finds it in the page again. */
export function placeOf({ blocks }: Pick<Article, 'blocks'>, span: Span): Place {
  const at = blocks.findIndex(({ id }) => id === span.block)
  const text = spanText(blockIndex(blocks), span)
  let before = blocks[at]?.text.slice(Math.max(0, span.start - AROUND), span.start) ?? ''
  let after = blocks[at]?.text.slice(span.end, span.end + AROUND) ?? ''
  for (let n = at - 1; n >= 0 && before.length < AROUND; n--) before = `${blocks[n]?.text}\n${before}`
  for (let n = at + 1; n < blocks.length && after.length < AROUND; n++) after += `\n${blocks[n]?.text}`
  return { text, before: before.slice(-AROUND), after: after.slice(0, AROUND) }
}

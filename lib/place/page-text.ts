import { inertDocument } from '../extract/page/access.ts'
import { type Position, TextMap } from './text-map.ts'
import { walkPage } from './walk.ts'

/**
 * The text of a live document, normalised as an article's text is: white space collapses, soft hyphens go. Blocks and
 * lines are parted by '\n'.
 */
export interface PageText {
  text: string
  /** Where a character stands in the page; null where it is none of the page's own. */
  position(at: number): Position | null
  /** A stretch of the text in the page; null where it has no words or goes from one shadow tree into another. */
  range(start: number, end: number): Range | null
}

/** Reads what is shown of a page. What extraction leaves out of its sentences is left out here, too. */
export function pageText(document: Document): PageText {
  const map = new TextMap()
  walkPage(document, {
    text: (node, value, aside) => {
      if (!aside) map.add(node, value)
    },
    gap: () => map.gap(),
    thing: () => map.gap(),
  })
  return {
    text: map.text,
    position: (at) => map.position(at),
    range: (start, end) => rangeIn(document, map, start, end),
  }
}

function rangeIn(document: Document, map: TextMap, from: number, to: number): Range | null {
  let start = from
  let end = to
  while (start < end && !map.position(start)) start += 1
  while (start < end && !map.position(end - 1)) end -= 1
  const first = map.position(start)
  const last = map.position(end - 1)
  if (start >= end || !first || !last) return null
  // Of a document that no element can be named in, since names shadow a document's methods.
  const range = inertDocument(document).createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range.startContainer === first.node ? range : null
}

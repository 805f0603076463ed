import type { Mark, Range } from './types.ts'

/** A stretch of plain text, or a mark around further inlines. */
export type Inline = Range | { mark: Mark; children: Inline[] }

/** Deeper marks than this are dropped: a page can nest thousands, and views build one element for each. */
const DEPTH = 12

/**
 * The marks of a block between `start` and `end` as a tree. Marks that should not cross but do are cut at the end of
 * the one around them.
 */
export function inlineTree(marks: readonly Mark[], { start, end }: Range): Inline[] {
  const root: Inline[] = []
  const open = [{ end, children: root }]
  let at = start
  const textUpTo = (to: number) => {
    if (to > at) open.at(-1)?.children.push({ start: at, end: to })
    at = Math.max(at, to)
  }
  const closeUpTo = (to: number) => {
    for (let top = open.at(-1); open.length > 1 && top && top.end <= to; top = open.at(-1)) {
      textUpTo(top.end)
      open.pop()
    }
  }
  for (const mark of inReach(marks, { start, end })) {
    closeUpTo(mark.start)
    textUpTo(mark.start)
    const parent = open.at(-1)
    if (!parent || open.length > DEPTH) continue
    const children: Inline[] = []
    parent.children.push({ mark, children })
    open.push({ end: Math.min(mark.end, parent.end), children })
  }
  closeUpTo(end)
  textUpTo(end)
  return root
}

function inReach(marks: readonly Mark[], { start, end }: Range): Mark[] {
  return marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

import type { Range } from '../article/types.ts'
import { type Searchable, THING } from './searchable.ts'

/** Of a long line only so much is looked at around the words, in characters. */
const FAR = 2_000

/** The words of a page and the borders between them, by which terms of directives start and end (UAX 29). */
export interface Words {
  /** The nearest border of a word that is not after a place, or not before it. */
  borderBefore(at: number): number
  borderAfter(at: number): number
  /** Where so many words end that start at a place; the line's end where it has fewer. */
  forward(at: number, count: number): number
  /** Where so many words start that end at a place; the line's start where it has fewer. */
  back(at: number, count: number): number
  /** The line that a place is in. */
  line(at: number): Range
}

export function wordsOf({ text }: Pick<Searchable, 'text'>): Words {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  const known = new Map<number, Border[]>()
  const line = (at: number): Range => {
    const end = text.indexOf('\n', at)
    return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end }
  }
  const borders = (at: number): Border[] => {
    const { start, end } = line(at)
    const near = start + Math.floor((at - start) / FAR) * FAR
    const before = known.get(near)
    if (before) return before
    const stretch = { start: Math.max(start, near - FAR), end: Math.min(end, near + 2 * FAR) }
    const found = bordersIn(segmenter, text, stretch)
    known.set(near, found)
    return found
  }
  return {
    line,
    borderBefore: (at) => borders(at).findLast((border) => border.at <= at)?.at ?? at,
    borderAfter: (at) => borders(at).find((border) => border.at >= at)?.at ?? at,
    forward: (at, count) =>
      borders(at).filter((border) => border.at > at && border.ends)[count - 1]?.at ?? line(at).end,
    back: (at, count) =>
      borders(at)
        .filter((border) => border.at < at && border.starts)
        .at(-count)?.at ?? line(at).start,
  }
}

interface Border {
  at: number
  /** A word starts or ends here; else it is a border of a mark or a space. */
  starts: boolean
  ends: boolean
}

function bordersIn(segmenter: Intl.Segmenter, text: string, { start, end }: Range): Border[] {
  const found: Border[] = []
  let ends = false
  for (const { index, isWordLike = false } of segmenter.segment(text.slice(start, end))) {
    found.push({ at: start + index, starts: isWordLike, ends })
    ends = isWordLike
  }
  found.push({ at: end, starts: false, ends })
  return found
}

/** The place of the nearest words before another place, over borders of blocks; null where something else is there. */
export function endBefore(text: string, at: number): number | null {
  let place = at
  while (place > 0 && /\s/.test(text.charAt(place - 1))) place -= 1
  return place === 0 || text[place - 1] === THING ? null : place
}

/** The same of those after it. */
export function startAfter(text: string, at: number): number | null {
  let place = at
  while (place < text.length && /\s/.test(text.charAt(place))) place += 1
  return place === text.length || text[place] === THING ? null : place
}

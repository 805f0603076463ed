import { fold } from '../find/fold.ts'
import { type Position, TextMap } from '../place/text-map.ts'
import { walkPage } from '../place/walk.ts'

/** Stands for what is not text, through which no term of a directive goes. */
export const THING = '\ufffc'

/** Unseen characters that browsers do not all overlook. Soft hyphens they do. */
const UNSURE = /[\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]+/
/** Line breaks and rows of spaces that are shown as they are written. */
const SHOWN = /[^\S\n]*\n\s*|\s{2,}|\t/
/** Letters whose stroke or ligature is no difference of the first level in the root collation (CLDR). */
const ALIKE: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ħ: 'h' }

/** The text of a page as browsers search it for a text fragment. */
export interface Searchable {
  /**
   * As it stands: each line is a stretch that every browser finds words in without a break. A `THING` is on a line of
   * its own.
   */
  text: string
  /** Where a place of the page is in it; null where no browser looks. */
  indexOf(position: Position): number | null
  position(at: number): Position | null
  /**
   * The same as the most lenient browser compares it: without case, accents, white space and borders. What is there
   * only once no browser finds twice.
   */
  loose: string
  /** Where in `loose` the first character is that stands at a place of `text` or after it. */
  looseIndex(at: number): number
}

/** Null where the page has more than is looked at, so that nothing can be proven of it. */
export function searchable(document: Document): Searchable | null {
  const map = new TextMap()
  const whole = walkPage(document, {
    text: (node, value, _, kept) => addTo(map, node, value, kept ? [UNSURE, SHOWN] : [UNSURE]),
    gap: () => map.gap(),
    thing: () => map.sign(THING),
  })
  if (!whole) return null
  const { text } = map
  const { loose, from } = loosened(text)
  return {
    text,
    indexOf: (position) => map.indexOf(position),
    position: (at) => map.position(at),
    loose,
    looseIndex: (at) => lowerBound(from, at),
  }
}

/** Adds a text with gaps where it has something that parts it. */
function addTo(map: TextMap, node: Text, value: string, parting: readonly RegExp[]): void {
  const found = parting.map((pattern) => pattern.source).join('|')
  let reached = 0
  for (const { 0: parts, index } of value.matchAll(new RegExp(found, 'g'))) {
    map.add(node, value.slice(reached, index), reached)
    map.gap()
    reached = index + parts.length
  }
  map.add(node, value.slice(reached), reached)
}

function loosened(text: string): { loose: string; from: number[] } {
  const folded = fold(text)
  const from: number[] = []
  let loose = ''
  for (let at = 0; at < folded.text.length; at++) {
    const character = folded.text.charAt(at)
    if (character === ' ' || character === THING) continue
    const put = ALIKE[character] ?? character
    for (let unit = 0; unit < put.length; unit++) from.push(folded.from[at] ?? 0)
    loose += put
  }
  return { loose, from }
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

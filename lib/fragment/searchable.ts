import { fold } from '../find/fold.ts'
import { type Position, TextMap } from '../place/text-map.ts'
import type { Collector } from '../place/walk.ts'

/** Stands for what is not text, through which no term of a directive goes. */
export const THING = '\ufffc'

/** Unseen characters that browsers do not all overlook. Soft hyphens they do. */
const UNSURE = /[\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]+/g
/** The same, and line breaks and rows of spaces where they are shown as they are written. */
const PARTING = /[\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]+|[^\S\n]*\n\s*|\s{2,}|\t/g
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

/** Makes what browsers search of a page on the way through it. */
export function searchCollector(): Collector<Searchable> {
  const map = new TextMap()
  return {
    text: (node, value, _, kept) => addTo(map, node, value, kept ? PARTING : UNSURE),
    gap: () => map.gap(),
    thing: () => map.sign(THING),
    made: () => {
      const { text } = map
      const { loose, from } = loosened(text)
      return {
        text,
        indexOf: (position) => map.indexOf(position),
        position: (at) => map.position(at),
        loose,
        looseIndex: (at) => lowerBound(from, at),
      }
    },
  }
}

/** Adds a text with gaps where it has something that parts it. */
function addTo(map: TextMap, node: Text, value: string, parting: RegExp): void {
  let reached = 0
  for (const { 0: parts, index } of value.matchAll(parting)) {
    map.add(node, value.slice(reached, index), reached)
    map.gap()
    reached = index + parts.length
  }
  map.add(node, value.slice(reached), reached)
}

function loosened(text: string): { loose: string; from: Uint32Array } {
  const parts: string[] = []
  let from = new Uint32Array(text.length + 1)
  let length = 0
  let at = 0
  for (const character of text) {
    const put = loosenedCharacter(character)
    if (put !== '') {
      // One character may become eighteen, as in Arabic.
      if (length + put.length > from.length) from = grown(from, put.length)
      for (let unit = 0; unit < put.length; unit++) from[length++] = at
      parts.push(put)
    }
    at += character.length
  }
  return { loose: parts.join(''), from: from.subarray(0, length) }
}

const known = new Map<string, string>()

function loosenedCharacter(character: string): string {
  const seen = known.get(character)
  if (seen !== undefined) return seen
  const folded = fold(character).text
  const put =
    character === THING || folded === ' ' ? '' : [...folded].map((one) => ALIKE[one] ?? one).join('')
  known.set(character, put)
  return put
}

function grown(array: Uint32Array, by: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length + by)
  larger.set(array)
  return larger
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

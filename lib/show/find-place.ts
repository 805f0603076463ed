import type { Range } from '../article/types.ts'
import { locate } from '../place/locate.ts'
import type { PageText } from '../place/page-text.ts'
import type { Place } from '../place/place.ts'
import { squeezed } from '../place/squeeze.ts'

/** So many characters in a row are on a page for one reason: they are the words that were looked for. */
const TELLING = 40
/** Shorter words may be others of the same name: so much of what stands around them must be the same, too. */
const ENOUGH = 16
/** Characters of the page that are compared with what stands around a place. */
const AROUND = 200

/** Where a place is in the page, changed though it may be; null when the words or their surroundings are gone. */
export function findPlace(page: PageText, place: Place): Range | null {
  const at = locate(page, place)
  return at && (squeezed(place.text).length >= TELLING || fits(page, at, place)) ? at : null
}

function fits(page: PageText, { start, end }: Range, place: Place): boolean {
  const before = page.text.slice(Math.max(0, start - AROUND), start)
  const after = page.text.slice(end, end + AROUND)
  const backwards = (text: string) => [...squeezed(text)].toReversed()
  const same =
    common(backwards(before), backwards(place.before)) +
    common([...squeezed(after)], [...squeezed(place.after)])
  return same >= ENOUGH || (alone(before, after) && alone(place.before, place.after))
}

/** Nothing else stands in their block: a heading, an item of a list. */
function alone(before: string, after: string): boolean {
  return /(?:^|\n)\s*$/.test(before) && /^\s*(?:\n|$)/.test(after)
}

function common(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((character, n) => character !== other[n])
  return differs < 0 ? one.length : differs
}

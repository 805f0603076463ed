import { isGap, isNext, type Place, wordAt } from './figure.ts'

const LONGEST = 4

/** The index of the first word of what changes the figure at `start`, whose first word is at `from`: "no more than €500". */
export function hedgeFrom(place: Place, from: number, start: number): number {
  const { hedges } = place.counted
  let first = from
  let phrase = ''
  for (let at = from - 1; at >= from - LONGEST && wordAt(place, at); at--) {
    // A sign may stand before the figure's first word.
    if (at === from - 1 ? !isGap(place.text, place.found[at]?.end ?? 0, start) : !isNext(place, at)) break
    phrase = phrase === '' ? (place.found[at]?.lower ?? '') : `${place.found[at]?.lower} ${phrase}`
    if (hedges.has(phrase)) first = at
  }
  return first
}

import { isNext, type Place, wordAt } from './figure.ts'

const LONGEST = 4

/** The index of the first word of what changes the figure whose first word is at `from`: "no more than 500". */
export function hedgeFrom(place: Place, from: number): number {
  const { hedges } = place.counted
  let first = from
  let phrase = ''
  for (let at = from - 1; at >= from - LONGEST && isNext(place, at) && wordAt(place, at); at--) {
    phrase = phrase === '' ? (place.found[at]?.lower ?? '') : `${place.found[at]?.lower} ${phrase}`
    if (hedges.has(phrase)) first = at
  }
  return first
}

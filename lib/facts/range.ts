import type { NumberSpan } from '../text/numbers.ts'
import { isGap, type Place } from './figure.ts'
import type { Found } from './found.ts'
import { readNumeral } from './numeral.ts'

/** A number as it stands, or what is read already. */
export type Spot = NumberSpan | Found

export function isRead(spot: Spot): spot is Found {
  return 'key' in spot
}

/** The index of the word after a stretch that begins with the word at `at`. */
function after({ found }: Place, end: number, at: number): number {
  let next = at
  while ((found[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++
  return next
}

/** A number, or two with the words of a range about them: "between 10 and 20 people". */
export function readRange(
  place: Place,
  span: NumberSpan,
  second: Spot | undefined,
  at: number,
): Found | null {
  const next = after(place, span.end, at)
  const { between, and } = place.counted
  const isRange =
    second !== undefined &&
    !isRead(second) &&
    and.has(place.found[next]?.lower ?? '') &&
    isGap(place.text, place.found[at - 1]?.end ?? 0, span.start) &&
    between.has(place.found[at - 1]?.lower ?? '') &&
    (place.found[next + 1]?.end ?? 0) > second.start &&
    second.start - span.end < 12
  if (!isRange) return readNumeral(place, span, at, next)
  const one = readNumeral(
    place,
    { ...second, value: span.value, to: second.value },
    next + 1,
    after(place, second.end, next + 1),
  )
  return one && { ...one, start: place.found[at - 1]?.start ?? span.start }
}

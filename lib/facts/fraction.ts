import { wholeTo } from './counted.ts'
import { type Place, wordAt } from './figure.ts'
import { hedgeFrom } from './hedge.ts'

/** "the second half of the month" is no share, in whichever language. */
const ORDINAL =
  /^(?:the|first|second|third|fourth|last|next|final|latter|other|this|that|première|deuxième|seconde|primera|segunda|prima|seconda|primeira|erste|zweite|eerste|tweede|pierwsz\p{L}+|drug\p{L}+|перв\p{L}+|втор\p{L}+|перш\p{L}+|друг\p{L}+)$/u
const ARTICLE = /^(?:an?|une?|ein|eine|uma?|een)$/

/** The index after what a spelled fraction is of: "two-thirds of the voters"; null for "the third of", "the second half". */
export function fractionTo(place: Place, next: number): number | null {
  const to = wholeTo(place, next, false, true)
  const before = wordAt(place, next - 2)
  const noun = place.found[next - 1]
  return to > next &&
    !ORDINAL.test(before?.lower ?? '') &&
    !place.counted.vague.has(noun?.lower ?? '') &&
    (before === undefined || /^\p{Ll}/u.test(noun?.text ?? ''))
    ? to
    : null
}

/** The index of a fraction's first word, where an article leads it: "more than a third of"; else `from`. */
export function fractionFrom(place: Place, first: number, next: number, from: number): number {
  const isLed = ARTICLE.test(wordAt(place, next - 2)?.lower ?? '')
  return isLed ? hedgeFrom(place, first - 1, place.found[first - 1]?.start ?? 0) : from
}

import type { NumberSpan } from '../text/numbers.ts'
import { isNext, type Place, wordAt } from './figure.ts'

/** Signs that make a number part of a sign, a fraction, a date or a version: "#4", "24/7", "3:2". */
const BOUND_BEFORE = /[#№/:.,'’_\-+=@\\–×][ \u00a0]?$/
const BOUND_AFTER = /^(?:[/:_=@\\×]|[-–][\p{L}\p{N}]|\.\d)/u

/** Signs around say that a stretch of a text is no number of its own. */
export function isBound(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  return (/\S$/.test(before) && BOUND_BEFORE.test(before)) || BOUND_AFTER.test(text.slice(end, end + 2))
}

/** The word before says that it is a name's number or an item's: "Article 5", "Boeing 737 jets". */
export function isLabelled(place: Place, first: number, from: number): boolean {
  const before = wordAt(place, from - 1)
  if (!before || !isNext(place, from - 1)) return false
  if (place.counted.labels.has(before.lower)) return true
  // "six out of ten"
  if (before.lower === 'of' && wordAt(place, from - 2)?.lower === 'out') return true
  // German nouns all have capitals.
  if (from < first || place.language === 'de' || place.isStop(before)) return false
  // The first word of a sentence has a capital anyway.
  if (before.start <= place.sentence.start + 1) return false
  return /^\p{Lu}/u.test(before.text) && /^\d/.test(place.found[first]?.text ?? '')
}

/** A stretch of time tells when, or how old: "three years ago", "the last two weeks". */
export function isWhen(place: Place, first: number, to: number): boolean {
  const { whenAfter, whenBefore } = place.counted
  return (
    (isNext(place, to - 1) && whenAfter.has(wordAt(place, to)?.lower ?? '')) ||
    (isNext(place, first - 1) && whenBefore.has(wordAt(place, first - 1)?.lower ?? ''))
  )
}

/** "les 8 premiers mois": the word that places it in time stands within. */
export function isWhenWithin({ found, counted }: Place, from: number, to: number): boolean {
  return found.slice(from, to).some(({ lower }) => counted.whenBefore.has(lower))
}

/** "the two men", "these three towns": the reader has been told of them before. */
export function isMeant(place: Place, from: number): boolean {
  return isNext(place, from - 1) && place.counted.determiners.has(wordAt(place, from - 1)?.lower ?? '')
}

/** "fifty and" in "fifty and eight years": only a part of the number was read. */
export function isTorn(place: Place, first: number, next: number): boolean {
  const { and } = place.counted
  const isSpelled = (at: number) => {
    const word = wordAt(place, at)
    return word !== undefined && !/^\d/.test(word.text) && place.isNumber(word)
  }
  const skip = (at: number, step: number) => (and.has(wordAt(place, at)?.lower ?? '') ? at + step : at)
  return (
    (isSpelled(first) && isNext(place, first - 1) && isSpelled(skip(first - 1, -1))) ||
    (isSpelled(next - 1) && isNext(place, next - 1) && isSpelled(skip(next, 1)))
  )
}

/** "the Six Nations match": a spelled number with a capital inside a sentence begins a name. */
export function isNamed(place: Place, first: number): boolean {
  const word = place.found[first]
  return (
    word !== undefined &&
    word.start > place.sentence.start + 1 &&
    /^\p{Lu}/u.test(word.text) &&
    /^\p{Lu}/u.test(wordAt(place, first + 1)?.text ?? '')
  )
}

/** "the 2017-18 season", "2017 to 2018". */
export function isYears({ start, end, to }: NumberSpan, text: string): boolean {
  return to !== null && /^(?:19|20)\d\d\D+(?:\d\d|(?:19|20)\d\d)$/.test(text.slice(start, end))
}

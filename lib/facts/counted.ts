import { englishPhraseTo } from './english.ts'
import { isGap, isNext, type Place, wordAt } from './figure.ts'
import { foreignPhraseTo } from './foreign.ts'

/** The index after what is counted from the word at `from` on: "new tanks" of "31 new tanks"; `from` where unclear. */
export function phraseTo(place: Place, from: number, plural: boolean): number {
  return place.language === 'en' ? englishPhraseTo(place, from, plural) : foreignPhraseTo(place, from, plural)
}

/**
 * The index after what a share or an amount is of: "of the voters" of "12 percent of the voters". Where a language needs
 * no word between, the noun follows at once, as it does after "Tausende".
 * @param link the word between is needed
 * @param end where the figure ends, a sign included
 */
export function wholeTo(
  place: Place,
  from: number,
  plural: boolean,
  link: boolean,
  end = place.found[from - 1]?.end ?? 0,
): number {
  const { of, determiners } = place.counted
  const word = wordAt(place, from)
  if (!word || !isGap(place.text, end, word.start)) return from
  let at = from
  if (of.has(word.lower)) {
    at++
    while (isNext(place, at - 1) && determiners.has(wordAt(place, at)?.lower ?? '')) at++
    if (!isNext(place, at - 1)) return from
  } else if (link && of.size > 0) return from
  const to = phraseTo(place, at, plural)
  return to > at ? to : from
}

/** "500 barrels a day", "$12 an hour". */
export function perTo(place: Place, to: number): number {
  const { durations, per } = place.counted
  const link = wordAt(place, to)
  if (!link || !per.has(link.lower) || !isNext(place, to - 1) || !isNext(place, to)) return to
  const unit = /^(?:square|cubic)$/.test(wordAt(place, to + 1)?.lower ?? '') ? to + 2 : to + 1
  const name = wordAt(place, unit)?.lower ?? ''
  return durations.has(name) || place.isUnit(name) || name === 'person' ? unit + 1 : to
}

/** "12 counts of fraud", "90 days of fighting": what comes in portions is named with what it is a portion of. */
export function portionTo(place: Place, to: number, next: number): number {
  const { portions, durations } = place.counted
  const last = place.found[to - 1]?.lower ?? ''
  return to > next && (portions.has(last) || durations.has(last)) ? wholeTo(place, to, false, true) : to
}

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

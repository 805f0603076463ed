import type { Word } from '../text/words.ts'
import { isNext, type Place, wordAt } from './figure.ts'

const LONGEST = 4

/** The index after a noun with its adjectives before it, by their endings; `from` where there is none. */
export function foreignPhraseTo(place: Place, from: number, plural: boolean): number {
  const { adjective } = place.counted
  for (let at = from; at < from + LONGEST; at++) {
    const word = wordAt(place, at)
    if (!word || (at > from && !isNext(place, at - 1))) return from
    if (place.isStop(word) || place.isNumber(word)) return from
    const next = wordAt(place, at + 1)
    const follows = next !== undefined && isNext(place, at) && isNoun(place, next, plural)
    if (adjective.test(word.text) && (follows || !isNoun(place, word, plural))) continue
    return isNoun(place, word, plural) ? behindTo(place, at + 1) : from
  }
  return from
}

function isNoun(place: Place, word: Word, plural: boolean): boolean {
  const { noun, notNoun, of, whenBefore } = place.counted
  // "les treize derniers Wimbledon"
  if (whenBefore.has(word.lower)) return false
  if (place.isStop(word) || place.isNumber(word) || notNoun.test(plural ? word.text : word.lower))
    return false
  return plural || of.size === 0 ? noun.test(word.text) : word.lower.length > 2
}

function behindTo(place: Place, to: number): number {
  const { behind, notNoun } = place.counted
  const word = wordAt(place, to)
  const isAdjective =
    word !== undefined &&
    isNext(place, to - 1) &&
    behind.test(word.text) &&
    !notNoun.test(word.text) &&
    !place.isStop(word) &&
    !place.isNumber(word)
  return isAdjective ? to + 1 : to
}

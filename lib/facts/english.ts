import { lookUp } from '../rank/lexicon.ts'
import { wordSet } from '../text/language.ts'
import { bareOf, isPossessive } from '../text/possessive.ts'
import type { Word } from '../text/words.ts'
import { isNext, type Place, wordAt } from './figure.ts'

const LONGEST = 5
/** After these a word that is noun or verb alike was the verb: "12 percent of voters support the plan". */
const STARTS_PHRASE =
  /^(?:the|an?|its?|his|her|their|our|your|my|this|that|these|those|him|them|us|me|you|he|she|they|we|to|no|any|each|every|some)$/
/** "armed men", "missing children": part of the phrase only where its noun follows. */
const PARTICIPLE = /(?:ed|ing|en|wn)$/

type Role = 'noun' | 'either' | 'modifier' | 'end'

function roleOf(place: Place, word: Word): Role {
  const { lower, text } = word
  if (place.isNumber(word)) return 'modifier'
  const wordClass = lookUp(bareOf(lower))?.wordClass
  if (isPossessive(lower)) return 'modifier'
  if (OTHER.has(lower)) return 'modifier'
  if (place.isStop(word) || wordClass === 'function' || wordClass === 'adverb') return 'end'
  if (wordClass === 'verb') return PARTICIPLE.test(lower) ? 'modifier' : 'end'
  if (wordClass === 'adjective') return 'modifier'
  if (wordClass === 'both') return 'either'
  if (wordClass === undefined && !/^\p{Lu}/u.test(text)) {
    if (/ly$/.test(lower)) return 'end'
    // "water empties"
    if (/[^s]s$/.test(lower)) return 'either'
    return /(?:ed|ing|ous|ful|ive|al|ic|ish|less|able|ible|-\w+ed|-old)$/.test(lower) ? 'modifier' : 'noun'
  }
  return 'noun'
}

/** Words of grammar that stand among adjectives. */
const OTHER = wordSet('other more such own same further different extra')

/**
 * The index after an English noun phrase that begins at `from`, at most five words long; `from` where there is none.
 * @param plural its noun has to be plural: "500 troops"; else also "12 percent of the population".
 */
export function englishPhraseTo(place: Place, from: number, plural: boolean): number {
  const { noun } = place.counted
  let to = from
  for (let at = from; at < from + LONGEST; at++) {
    const word = wordAt(place, at)
    if (!word || (at > from && !isNext(place, at - 1))) break
    const isHead = noun.test(word.lower)
    const role = roleOf(place, word)
    const ended = to > from && noun.test(place.found[to - 1]?.lower ?? '')
    if (role === 'end') break
    if (role === 'modifier') {
      if (plural && at === from && isHead && !place.isNumber(word)) to = at + 1
      else if (ended && at === to && !isFollowedByNoun(place, at)) break
      continue
    }
    if (role === 'either' && ended) break
    if (role === 'either' && to > from && STARTS_PHRASE.test(wordAt(place, at + 1)?.lower ?? '')) break
    if (plural ? isHead : true) to = at + 1
    // A name after plural nouns begins another phrase: "500 soldiers Russia lost".
    if (ended && at > from && /^\p{Lu}/u.test(word.text)) return at
  }
  return to > from && plural ? pairTo(place, to) : to
}

/** "795 adults and children": both are counted. */
function pairTo(place: Place, to: number): number {
  const [and, second, third] = [wordAt(place, to), wordAt(place, to + 1), wordAt(place, to + 2)]
  if (and?.lower !== 'and' || !second || !isNext(place, to - 1) || !isNext(place, to)) return to
  const isPair =
    roleOf(place, second) === 'noun' &&
    !place.counted.many.has(second.lower) &&
    place.counted.noun.test(second.text) &&
    /^\p{Ll}/u.test(second.text)
  return isPair && !(third && isNext(place, to + 1) && roleOf(place, third) === 'noun') ? to + 2 : to
}

function isFollowedByNoun(place: Place, at: number): boolean {
  const word = wordAt(place, at + 1)
  return (
    word !== undefined &&
    isNext(place, at) &&
    roleOf(place, word) === 'noun' &&
    place.counted.noun.test(word.lower)
  )
}

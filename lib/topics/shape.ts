import { lookUp, type WordClass } from '../rank/lexicon.ts'
import { wordSet } from '../text/language.ts'
import { bareOf } from '../text/possessive.ts'
import type { Word } from '../text/words.ts'
import { IRREGULAR } from './irregular.ts'

/** What a word can be in a noun phrase. */
export type Part = 'noun' | 'adjective' | 'participle' | 'number' | 'name' | 'other'

const PART_OF: Readonly<Record<WordClass, Part>> = {
  noun: 'noun',
  both: 'noun',
  name: 'name',
  adjective: 'adjective',
  verb: 'other',
  adverb: 'other',
  function: 'other',
}

/** After these a word that can be noun or verb is a verb: "to report", "they claim". */
const BEFORE_VERB = wordSet(
  "can could didn't don't he i it may might must shall she should they to we who will would you",
)
/** Before these it is one as well: "the ministry plans to", "prices drop as", "rebels claim the". */
const AFTER_VERB = wordSet(
  'a an back her him his how it its me my off our out that the their them these this those to up us what why your',
)
/** No noun stands before these: "let children name its boat". */
const AFTER_ANY = wordSet('his its their our my your him them it')

/**
 * The part each word of an English sentence plays, by the lexicon, else by its shape; its neighbours decide where it
 * can be noun or verb. A capital inside a sentence makes a name of any word that is not grammar: "Shining Path",
 * "House Agriculture Committee".
 */
export function partsOf(words: readonly Word[]): Part[] {
  const parts: Part[] = []
  for (const [at, word] of words.entries()) {
    const before = parts[at - 1]
    const part = partOf(word, at === 0)
    if (part === 'noun' && isVerbHere(word, words[at - 1], words[at + 1], before)) parts.push('other')
    else if (part === 'participle' && isFiniteHere(word, before, words[at + 1])) parts.push('other')
    else parts.push(part)
  }
  return parts
}

const AMOUNT = /^\p{N}[\p{N}.,]*(?:m|bn|tn|k|st|nd|rd|th|pc|p|s|am|pm)$/u

function partOf(word: Word, opensSentence: boolean): Part {
  const bare = bareOf(word.lower)
  const entry = lookUp(bare)
  // "90-foot", but "194m" and "83rd" count.
  if (/^\p{N}/u.test(word.text))
    return /\p{L}/u.test(word.text) && !AMOUNT.test(word.lower) ? 'adjective' : 'number'
  if (entry?.wordClass === 'function') return 'other'
  if (!opensSentence && /^\p{Lu}/u.test(word.text)) return 'name'
  if (!entry) return IRREGULAR.has(bare) || isVerbForm(bare) ? 'other' : shapeOf(bare)
  if (entry.wordClass === 'verb' && /(?:ed|ing|en)$/.test(bare)) return 'participle'
  return PART_OF[entry.wordClass]
}

/** "listens", "forgives": rare forms of verbs that the lexicon has. */
function isVerbForm(bare: string): boolean {
  return (
    bare.endsWith('s') &&
    [bare.slice(0, -1), bare.slice(0, -2)].some((base) => lookUp(base)?.wordClass === 'verb')
  )
}

/** What an English word that the lexicon lacks seems to be. */
export function shapeOf(bare: string): Part {
  if (bare.length < 3) return 'other'
  if (/ly$/.test(bare)) return 'other'
  if (/(?:ed|ing)$/.test(bare)) return 'participle'
  if (bare.includes('-') || /(?:ous|ful|less|able|ible|ical|ive|ish|ary|ean|ian|al|ic)$/.test(bare))
    return 'adjective'
  return 'noun'
}

function isVerbHere(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  part: Part | undefined,
): boolean {
  const bare = bareOf(word.lower)
  const entry = lookUp(bare)
  const either = entry === undefined || entry.wordClass === 'both'
  if (either && before && BEFORE_VERB.has(before.lower)) return true
  // What the lexicon lacks and ends in -s may be the verb of the sentence: "Korsa ramps up".
  const follows = part === 'noun' || part === 'name'
  const finite = entry ? either || AFTER_ANY.has(after?.lower ?? '') : bare.endsWith('s')
  return follows && finite && after !== undefined && AFTER_VERB.has(after.lower)
}

/** "Calder vowed", "rebels attacked" are sentences; "fire fighting policies" is a phrase. */
function isFiniteHere(word: Word, before: Part | undefined, after: Word | undefined): boolean {
  if (before === 'name') return true
  // "booked Castle Drumlow"
  if (/ed$/.test(word.lower) && /^\p{Lu}/u.test(after?.text ?? '') && before !== 'adjective') return true
  return before === 'noun' && !word.lower.endsWith('ing')
}

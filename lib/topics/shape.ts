import { lookUp, type WordClass } from '../rank/lexicon.ts'
import type { Word } from '../text/words.ts'

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

/**
 * The part an English word plays, by the lexicon, else by its shape. A capital inside a sentence makes a name of any
 * word that is not grammar: "Shining Path", "House Agriculture Committee".
 */
export function partOf(word: Word, opensSentence: boolean): Part {
  const bare = word.lower.replace(/'s?$/, '')
  const entry = lookUp(bare)
  if (/^\p{N}/u.test(word.text)) return /\p{L}/u.test(word.text) ? 'adjective' : 'number'
  if (entry?.wordClass === 'function') return 'other'
  if (!opensSentence && /^\p{Lu}/u.test(word.text)) return 'name'
  if (entry) {
    const part = PART_OF[entry.wordClass]
    return part === 'other' && entry.wordClass === 'verb' && /(?:ed|ing|en)$/.test(bare) ? 'participle' : part
  }
  return unknown(bare)
}

function unknown(bare: string): Part {
  if (bare.length < 3) return 'other'
  if (/ly$/.test(bare)) return 'other'
  if (/(?:ed|ing)$/.test(bare)) return 'participle'
  if (bare.includes('-') || /(?:ous|ful|less|able|ible|ical|ive|ish|ary|ean|ian|al|ic)$/.test(bare))
    return 'adjective'
  return 'noun'
}

import { lookUp, rarityOf } from '../rank/lexicon.ts'
import { stem } from '../rank/stem.ts'
import { bareOf } from '../text/possessive.ts'
import type { Word } from '../text/words.ts'

/** A word of the article by its stem. */
export interface Term {
  stem: string
  count: number
  /** Occurrences with a capital inside a sentence. */
  capitals: number
  /** Occurrences in quoted sentences. */
  quoted: number
  /** Number of sentences with it, and the first and last of them. */
  sentences: number
  first: number
  last: number
  stop: boolean
  /** How rare the word is in news: natural logarithm of articles per article with it. */
  rarity: number
  number: boolean
  length: number
  /** 0 function word to 6 name, 7 unknown: see `CLASS_ORDER`. */
  wordClass: number
  inTitle: boolean
}

/** Two terms that follow each other somewhere. */
export interface Pair {
  left: number
  right: number
}

const CLASS_ORDER = ['function', 'adverb', 'verb', 'both', 'adjective', 'noun', 'name']
const UNKNOWN_CLASS = 7
const PAIR_BASE = 131_072

interface Grammar {
  code: string
  isStop: (word: Word) => boolean
  /** Whether rarity and word class are asked of the lexicon. */
  lexicon: boolean
  /** Stems of the headline. */
  title: ReadonlySet<string>
}

/** The words of an article and their neighbours, each with its number. */
export class Terms {
  terms: Term[] = []
  pairs: Pair[] = []
  #grammar: Grammar
  /** Index of each stem in `terms`. */
  #ids = new Map<string, number>()
  /** Index of each two neighbours in `pairs`, by both terms as one number. */
  #pairIds = new Map<number, number>()

  constructor(grammar: Grammar) {
    this.#grammar = grammar
  }

  pairOf(left: number, right: number): number {
    const key = left * PAIR_BASE + right
    const known = this.#pairIds.get(key)
    if (known !== undefined) return known
    this.#pairIds.set(key, this.pairs.length)
    return this.pairs.push({ left, right }) - 1
  }

  /** The number of a word, met in the sentence with this place if it is new. */
  idOf(word: Word, sentence: number): number {
    const { code, isStop, lexicon, title } = this.#grammar
    const key = stem(word.lower, code)
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const bare = bareOf(word.lower)
    const entry = lexicon ? (lookUp(bare) ?? lookUp(key)) : undefined
    const stop = isStop(word)
    this.#ids.set(key, this.terms.length)
    return (
      this.terms.push({
        stem: key,
        count: 0,
        capitals: 0,
        quoted: 0,
        sentences: 0,
        first: sentence,
        last: sentence,
        stop,
        rarity: rarityOf(entry, stop),
        number: /^\p{N}/u.test(word.text),
        length: Math.min(bare.length, 20),
        wordClass: entry ? CLASS_ORDER.indexOf(entry.wordClass) : UNKNOWN_CLASS,
        inTitle: title.has(key),
      }) - 1
    )
  }
}

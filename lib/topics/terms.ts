import { lookUp, rarityOf } from '../rank/lexicon.ts'
import { bareOf } from '../text/possessive.ts'
import type { Piece } from './piece.ts'

/** A word of the article by its stem. */
export interface TermCount {
  count: number
  stop: boolean
  /** Natural logarithm of articles per article with the word. */
  rarity: number
}

/** Counts the words of a piece. */
export function countTerms(piece: Piece, terms: Map<string, TermCount>): void {
  for (const [at, word] of piece.words.entries()) {
    const key = piece.stems[at] ?? ''
    const known = terms.get(key)
    if (known) {
      known.count++
      continue
    }
    const stop = piece.stops[at] ?? false
    const entry = piece.grammar.tagged ? lookUp(bareOf(word.lower)) : undefined
    terms.set(key, { count: 1, stop, rarity: rarityOf(entry, stop) })
  }
}

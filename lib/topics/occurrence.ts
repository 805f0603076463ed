import type { Span } from '../article/types.ts'
import { wordSet } from '../text/language.ts'
import { bareOf } from '../text/possessive.ts'
import { CAPITAL, type Piece } from './piece.ts'

/** What leads on from a noun to what it is of. */
const OF = wordSet('d da das de degli dei del della delle dello der des di do dos du of van')

/** One place where a phrase stands. */
export interface Occurrence {
  span: Span
  sentence: number
  /** Words of the article before it. */
  position: number
  /** The phrase is a whole noun phrase here, not a part of one. */
  whole: boolean
  /** Share of its words with a capital. */
  capitals: number
  /** Capitals here may be only those of a sentence's beginning. */
  opensSentence: boolean
  /** An article, a possessive or their like stands before it. */
  determined: boolean
  /** What it is of comes after it: "condition of the pier". */
  goesOn: boolean
}

/** The place where the words `[start, end)` of a piece stand. */
export function occurrence(piece: Piece, start: number, end: number, whole: boolean): Occurrence {
  const list = piece.words.slice(start, end)
  const first = list[0]?.start ?? 0
  const last = list.at(-1)
  const before = piece.words[start - 1]
  const lastEnd = last ? last.start + bareOf(last.text).length : first
  return {
    span: { block: piece.block, start: piece.offset + first, end: piece.offset + lastEnd },
    sentence: piece.sentence,
    position: piece.position + start,
    whole,
    capitals: list.filter(({ text }) => CAPITAL.test(text)).length / list.length,
    opensSentence: start === 0,
    determined:
      before !== undefined && (piece.grammar.determiners.has(before.lower) || /['’]s$/.test(before.text)),
    goesOn: OF.has(piece.words[end]?.lower ?? ''),
  }
}

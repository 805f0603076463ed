import type { BlockId, Range } from '../article/types.ts'
import { stem } from '../rank/stem.ts'
import { type Word, words } from '../text/words.ts'
import type { Grammar } from './grammar.ts'
import { type Part, partsOf } from './shape.ts'

export const CAPITAL = /^\p{Lu}/u

/** A sentence as it is searched for phrases. */
export interface Piece {
  grammar: Grammar
  text: string
  words: Word[]
  stems: string[]
  parts: Part[]
  /** Which words are grammar. */
  stops: boolean[]
  /** Which words say nothing where a topic ends, and where it begins. */
  fillers: boolean[]
  weak: boolean[]
  block: BlockId
  /** Where it begins in its block. */
  offset: number
  /** Sentences and words of the article before it. */
  sentence: number
  position: number
}

/** Reads the sentence in `range` of a block; `before` counts what the article has before it. */
export function readPiece(
  grammar: Grammar,
  block: { id: BlockId; text: string },
  range: Range,
  before: { sentences: number; length: number },
): Piece {
  const { code, filler, weak } = grammar
  const text = block.text.slice(range.start, range.end)
  const list = words(text, grammar.language)
  return {
    grammar,
    text,
    words: list,
    stems: list.map(({ lower }) => stem(lower, code)),
    parts: grammar.tagged ? partsOf(list) : list.map((word, at) => plainPart(word, at === 0)),
    stops: list.map(grammar.isStop),
    fillers: list.map(({ lower }) => filler.has(lower)),
    weak: list.map(({ lower, text: written }, at) => weak.has(lower) && (at === 0 || !CAPITAL.test(written))),
    block: block.id,
    offset: range.start,
    sentence: before.sentences,
    position: before.length,
  }
}

function plainPart(word: Word, opensSentence: boolean): Part {
  if (/^\p{N}[\p{N}.,:]*$/u.test(word.text)) return 'number'
  return !opensSentence && CAPITAL.test(word.text) ? 'name' : 'noun'
}

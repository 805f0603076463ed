import type { Range } from '../article/types.ts'
import type { CountedWords } from '../text/counted-words.ts'
import type { Word } from '../text/words.ts'

/** A block's words, and which of them its figure is among. */
export interface Place {
  text: string
  found: readonly Word[]
  /** Of the sentence that the figure stands in. */
  sentence: Range
  language: string
  counted: CountedWords
  isStop: (word: Word) => boolean
  isNumber: (word: Word) => boolean
  /** The article has pounds sterling; else pounds are a weight. */
  sterling: boolean
  /** Of a currency's name, of a unit's. */
  isCurrency: (name: string) => boolean
  isUnit: (name: string) => boolean
}

/** The word at an index, where it stands in the sentence. */
export function wordAt({ found, sentence }: Place, at: number): Word | undefined {
  const word = found[at]
  return word && word.start >= sentence.start && word.end <= sentence.end ? word : undefined
}

/** Only a space, or the dot of an abbreviation and one, stands between two neighbours. */
export function isNext({ text, found }: Place, left: number, right = left + 1): boolean {
  const [a, b] = [found[left], found[right]]
  return a !== undefined && b !== undefined && b.start - a.end < 3 && isGap(text, a.end, b.start)
}

/** Between a figure's end and a word: nothing but a space, an apostrophe or the dot of an abbreviation. */
export function isGap(text: string, from: number, to: number): boolean {
  // The dot of "3. Liga" makes an ordinal.
  const dot = /\d\.$/.test(text.slice(from - 1, from + 1))
  return !dot && to - from < 4 && /^(?:\.?[ \u00a0\u202f]?|[’'])$/.test(text.slice(from, to))
}

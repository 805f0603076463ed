import type { Range, Span } from '../article/types.ts'

/** What differs though every word is the same. */
export type Typography = 'marks' | 'dashes' | 'spaces' | 'case' | 'ellipses' | 'punctuation'

/** A stretch of the words that were asked about, or of the article where they leave something out. */
export type Part =
  | { kind: 'same' | 'added' | 'bracketed'; text: string; asked: Range }
  | { kind: 'left-out'; text: string; spans: Span[]; marked: boolean }

export interface Standing {
  kind: 'exact' | 'trimmed' | 'altered'
  /** Where it stands. */
  spans: Span[]
  /** What was asked and what it leaves out, in order. */
  parts: Part[]
  typography: Typography[]
  /** Too long to be compared to its end. */
  cut: boolean
}

export type Answer = Standing | { kind: 'absent'; cut: boolean }

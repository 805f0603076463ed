import type { Note } from '../article/types.ts'
import type { Column } from './formats.ts'

/** The few words of our own that stand in what is copied, from the locale files, and the language they are in. */
export interface ShareWords {
  locale: string
  unclear: string
  unnamed: string
  partial: string
  /** Of what a machine has translated, from a language or from one that nobody knows. */
  translated: (from: string | null) => string
}

/** Those of a whole article: what stands over a box without a heading, and before a note that does not say what it is. */
export interface ArticleWords extends ShareWords {
  box: string
  /** Before the name of who made a picture. */
  credit: (name: string) => string
  notes: Record<Note['kind'], string>
}

/** Those of a file. */
export interface FileWords extends ArticleWords {
  summary: string
  quotes: string
  /** In a file's name, for an article without a headline. */
  untitled: string
}

/** Those of quotes in any format. */
export interface QuoteWords extends ShareWords {
  columns: Record<Column, string>
}

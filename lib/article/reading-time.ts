import { minutesFor } from './reading-speed.ts'
import { articleText } from './text.ts'
import type { Article } from './types.ts'

/** Whole minutes to read the clean text, at least 1. */
export function readingMinutes(article: Pick<Article, 'blocks' | 'language'>): number {
  return Math.max(1, Math.round(minutesFor(articleText(article), article.language)))
}

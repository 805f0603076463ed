import { articleText } from './text.ts'
import type { Article } from './types.ts'

/** Words a minute in silent reading of non-fiction: Brysbaert (2019), 238 for English. */
const WORDS = 238
/** Characters a minute in scripts that put no space between words. */
const CHARACTERS = 500
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/g

/** Whole minutes to read the clean text, at least 1. */
export function readingMinutes(article: Pick<Article, 'blocks'>): number {
  const text = articleText(article)
  const unspaced = text.match(UNSPACED)?.length ?? 0
  const words = text.replace(UNSPACED, ' ').split(/\s+/).filter(Boolean).length
  return Math.max(1, Math.round(words / WORDS + unspaced / CHARACTERS))
}

import type { Digest, Point, Quote } from '../article/digest.ts'
import { blockIndex, spanText } from '../article/text.ts'
import type { Article } from '../article/types.ts'
import { attribution } from './attribution.ts'
import { quoted, quotedLine } from './quoted.ts'
import type { FileWords } from './words.ts'

/** What the reader wants to go with the article. */
export interface Wishes {
  quotes: boolean
  summary: boolean
}

/** What there is to go with an article: `quotes` as the reader has corrected them. */
export interface Finds {
  quotes: readonly Quote[]
  summary: Digest['summary']
}

/** What goes with an article, to be written: null for what is not wished or not there. */
export interface Beside {
  summary: { title: string; sentences: string[] } | null
  quotes: { title: string; said: { line: string; by: string }[] } | null
}

export const NOTHING_BESIDE: Beside = { summary: null, quotes: null }

/** A summary's sentences, the one that says it first. */
export function pointsOf({ gist, points }: Digest['summary']): Point[] {
  return gist ? [gist, ...points] : points
}

/** What goes with an article, in the words that stand in the file. */
export function beside(article: Article, finds: Finds | null, wishes: Wishes, words: FileWords): Beside {
  if (!finds) return NOTHING_BESIDE
  const blocks = blockIndex(article.blocks)
  const sentences = wishes.summary ? pointsOf(finds.summary) : []
  const quotes = wishes.quotes ? finds.quotes : []
  return {
    summary: sentences.length > 0 ? { title: words.summary, sentences: sentences.map(written) } : null,
    quotes: quotes.length > 0 ? { title: words.quotes, said: quotes.map(said) } : null,
  }

  /** A sentence that begins with "he" or "it" has before it whom that means, in an editor's brackets. */
  function written(point: Point): string {
    const sentence = spanText(blocks, point).trim()
    return point.about ? `[${point.about}] ${sentence}` : sentence
  }

  function said(quote: Quote): { line: string; by: string } {
    return {
      line: quotedLine(quoted(blocks, quote, article.language)),
      by: attribution(quote, words, article),
    }
  }
}

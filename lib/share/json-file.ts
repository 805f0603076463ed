import type { Point, Quote, Speaker } from '../article/digest.ts'
import { blockIndex, spanText } from '../article/text.ts'
import type { Article, Span } from '../article/types.ts'
import { type Finds, pointsOf, type Wishes } from './beside.ts'
import { cleanUrl } from './link.ts'
import { knownSpeaker } from './speaker.ts'

/** A quote in a file: its words, and where in the article they stand. */
interface QuoteInFile {
  text: string[]
  spans: Span[]
  /** Null when nobody can tell, else as found or as the reader corrected it. */
  speaker: Omit<Speaker, 'mention'> | null
  partial: boolean
}

interface SentenceInFile {
  text: string
  span: Span
  about: string | null
}

/**
 * A saved article. `version` counts up when something in here changes its meaning. `article` is the model of
 * `lib/article/types.ts` with what the reader put back, without the rest of what was removed.
 */
export interface ArticleFile {
  format: 'lede-article'
  version: 1
  article: Omit<Article, 'removed'>
  /** Absent when they were not wished, or not found yet. */
  quotes?: QuoteInFile[]
  summary?: SentenceInFile[]
}

/** The article as JSON. Addresses are without what only tracks. */
export function jsonFile({ removed: _, ...article }: Article, finds: Finds | null, wishes: Wishes): string {
  const blocks = blockIndex(article.blocks)
  const file: ArticleFile = {
    format: 'lede-article',
    version: 1,
    article: {
      ...article,
      url: cleanUrl(article.url),
      canonicalUrl: article.canonicalUrl && cleanUrl(article.canonicalUrl),
    },
    ...(finds && wishes.quotes && { quotes: finds.quotes.map(inFile) }),
    ...(finds && wishes.summary && { summary: pointsOf(finds.summary).map(sentence) }),
  }
  return `${JSON.stringify(file, null, 2)}\n`

  function inFile(quote: Quote): QuoteInFile {
    const speaker = knownSpeaker(quote)
    return {
      text: quote.spans.map((span) => spanText(blocks, span)),
      spans: quote.spans,
      speaker: speaker && { name: speaker.name, role: speaker.role, kind: speaker.kind },
      partial: quote.partial,
    }
  }

  function sentence({ about, block, start, end }: Point): SentenceInFile {
    const span = { block, start, end }
    return { text: spanText(blocks, span), span, about }
  }
}

import type { Digest, Fact } from '../../lib/article/digest.ts'
import { articleText, blockIndex, spanText } from '../../lib/article/text.ts'
import type { Article, Completeness, Reason, Span } from '../../lib/article/types.ts'

interface AnsweredQuote {
  /** The words inside the marks; the parts of a split quote joined by a space. */
  text: string
  speaker: string | null
  role?: string
  cue?: string
  confidence?: number
}

interface AnsweredThread {
  label: string
  sentence: string
  paragraphs: string[]
  /** The words of its quotes, as `quotes` has them. */
  quotes: string[]
}

interface AnsweredFact {
  kind: Fact['kind']
  text: string
  sentence: string
}

/** What the command line prints as JSON: texts in place of spans, for readers that do not know the model. */
export interface Answer {
  title: string
  byline: string | null
  published: string | null
  site: string | null
  language: string | null
  /** The language a machine has translated it from, 'und' where nobody knows; absent where it is as written. */
  translatedFrom?: string
  text: string
  quotes: AnsweredQuote[]
  summary: string[]
  topics: string[]
  threads: AnsweredThread[]
  facts: AnsweredFact[]
  removed: { text: string; reason: Reason }[]
  completeness: Completeness
}

export function answer(article: Article, digest: Digest): Answer {
  const blocks = blockIndex(article.blocks)
  const words = (span: Span) => spanText(blocks, span)
  const said = (spans: readonly Span[]) => spans.map(words).join(' ')
  const quotes = new Map(digest.quotes.map(({ id, spans }) => [id, said(spans)]))
  const { gist, points } = digest.summary
  return {
    title: article.title,
    byline: article.bylines.map(({ name }) => name).join(', ') || null,
    published: article.published,
    site: article.site,
    language: article.language,
    ...(article.translatedFrom !== null && { translatedFrom: article.translatedFrom }),
    text: articleText(article),
    quotes: digest.quotes.map(({ spans, speaker, cue, confidence }) => ({
      text: said(spans),
      speaker: speaker?.name ?? null,
      ...(speaker?.role && { role: speaker.role }),
      ...(cue && { cue: words(cue) }),
      ...(speaker && { confidence }),
    })),
    summary: inReadingOrder(article, gist ? [gist, ...points] : points).map(words),
    topics: digest.topics.map(({ label }) => label),
    threads: digest.threads.map((thread) => ({
      label: thread.label,
      sentence: words(thread.sentence),
      paragraphs: thread.blocks.flatMap((id) => blocks.get(id)?.text ?? []),
      quotes: thread.quotes.flatMap((id) => quotes.get(id) ?? []),
    })),
    facts: digest.facts.map(({ kind, span, sentence }) => ({
      kind,
      text: words(span),
      sentence: words(sentence),
    })),
    removed: article.removed
      .map(({ blocks, reason }) => ({ text: wholeText(blocks), reason }))
      .filter(({ text }) => text !== ''),
    completeness: article.completeness,
  }
}

/** The gist may stand anywhere in the article; a list of sentences reads as the article does. */
function inReadingOrder(article: Article, spans: readonly Span[]): Span[] {
  const order = new Map(article.blocks.map(({ id }, index) => [id, index]))
  const place = (span: Span) => order.get(span.block) ?? 0
  return spans.toSorted((a, b) => place(a) - place(b) || a.start - b.start)
}

/** Captions and labels too: what was taken out is shown whole. */
function wholeText(blocks: Article['blocks']): string {
  return blocks
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n\n')
}

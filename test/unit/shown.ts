import type { Digest } from '../../lib/article/digest.ts'
import { blockIndex, spanText } from '../../lib/article/text.ts'
import type { Article, Span } from '../../lib/article/types.ts'
import { sentences } from '../../lib/text/sentences.ts'

/** All that a digest shows as a sentence of the article. */
function shownSentences({ summary, topics, threads, facts }: Digest): Span[] {
  return [
    ...(summary.gist ? [summary.gist] : []),
    ...summary.points,
    ...topics.flatMap((topic) => topic.sentences),
    ...threads.map(({ sentence }) => sentence),
    ...facts.map(({ sentence }) => sentence),
  ]
}

/** All stretches of the article that a digest shows or leads to. */
export function shownSpans(digest: Digest): Span[] {
  const { quotes, topics, facts } = digest
  return [
    ...shownSentences(digest),
    ...quotes.flatMap(({ spans }) => spans),
    ...quotes.flatMap(({ cue, speaker }) => [cue, speaker?.mention ?? null]),
    ...topics.flatMap(({ mentions }) => mentions),
    ...facts.map(({ span }) => span),
  ].filter((span) => span !== null)
}

/** What is shown as a sentence and is none, named in a way that a failing test can be read by. */
export function notSentences(article: Article, digest: Digest): string[] {
  const blocks = blockIndex(article.blocks)
  return shownSentences(digest)
    .filter(({ block, start, end }) => {
      const ranges = sentences(blocks.get(block)?.text ?? '', article.language)
      return !ranges.some((range) => range.start === start && range.end === end)
    })
    .map((span) => `${span.block}:${span.start} ${spanText(blocks, span)}`)
}

/** Names of quotes and blocks that a digest speaks of and nobody has. */
export function danglingNames(article: Article, { quotes, topics, threads }: Digest): string[] {
  const ids = new Set(quotes.map(({ id }) => id))
  const blocks = new Set(article.blocks.map(({ id }) => id))
  return [
    ...[...topics, ...threads].flatMap((one) => one.quotes).filter((id) => !ids.has(id)),
    ...threads.flatMap((thread) => thread.blocks).filter((id) => !blocks.has(id)),
  ]
}

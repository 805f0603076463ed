import type { Article, Span } from '../article/types.ts'
import { sentencesOf } from '../text/sentences.ts'

/** Longer paragraphs are not shown whole. In UTF-16 units. */
const LONG = 600

/** The paragraphs of the article in which spans lie, of long ones the sentences, one stretch a block. */
export function around(
  { blocks, language }: Pick<Article, 'blocks' | 'language'>,
  spans: readonly Span[],
): Span[] {
  const byBlock = Map.groupBy(spans, ({ block }) => block)
  return blocks.flatMap((block) => {
    const inside = byBlock.get(block.id)
    if (!inside) return []
    if (block.text.length <= LONG) return [{ block: block.id, start: 0, end: block.text.length }]
    let start = Math.min(...inside.map((span) => span.start))
    let end = Math.max(...inside.map((span) => span.end))
    for (const sentence of sentencesOf(block, language)) {
      if (sentence.start <= start && start < sentence.end) start = sentence.start
      if (sentence.start < end && end <= sentence.end) end = sentence.end
    }
    return [{ block: block.id, start, end }]
  })
}

import type { Quote } from '../article/digest.ts'
import { readingOrder } from '../article/order.ts'
import { blockIndex } from '../article/text.ts'
import type { Block, Range, Span } from '../article/types.ts'
import { SPEAKER_THRESHOLD } from '../quotes/threshold.ts'
import type { Entity } from '../text/names.ts'
import { sentencesOf } from '../text/sentences.ts'

/** Where a topic is spoken of. */
export interface SpokenOf {
  /** In reading order, each once. */
  sentences: Span[]
  /** Ids, in the order of the quotes. */
  quotes: string[]
}

/**
 * Answers, for the mentions of a topic, in which sentences and quotes it is spoken of: a quote when one of its
 * sentences, or what the reporter says around it, has a mention, and a name's own quotes when the speaker is sure.
 */
export function speakingOf(
  blocks: readonly Block[],
  quotes: readonly Quote[],
  language: string | null,
): (mentions: readonly Span[], entity: Entity | undefined) => SpokenOf {
  const byId = blockIndex(blocks)
  const inOrder = readingOrder(blocks)
  /** The sentences that a span touches, by a key of block and place. */
  const touched = function* ({ block, start, end }: Span): Generator<[string, Span]> {
    const within = byId.get(block)
    const ranges = within ? sentencesOf(within, language) : []
    for (let at = firstEndingAfter(ranges, start); at < ranges.length; at++) {
      const range = ranges[at]
      if (!range || range.start >= end) return
      yield [`${block} ${at}`, { block, ...range }]
    }
  }
  const around = quotes.map(
    (quote) =>
      new Set([...quote.spans, ...quote.context].flatMap((span) => [...touched(span)].map(([key]) => key))),
  )
  return (mentions, entity) => {
    const found = new Map(mentions.flatMap((mention) => [...touched(mention)]))
    const forms = new Set(entity ? [entity.name, ...entity.aliases] : [])
    return {
      sentences: [...found.values()].sort(inOrder),
      quotes: quotes
        .filter(
          ({ speaker, confidence }, at) =>
            (speaker && confidence >= SPEAKER_THRESHOLD && forms.has(speaker.name)) ||
            [...(around[at] ?? [])].some((key) => found.has(key)),
        )
        .map(({ id }) => id),
    }
  }
}

/** Sentences are in order and a block may have very many: found by halving. */
function firstEndingAfter(ranges: readonly Range[], place: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

import type { Quote, Topic } from '../../lib/article/digest.ts'
import { placesIn } from '../../lib/article/position.ts'
import type { Span } from '../../lib/article/types.ts'
import type { Around } from './around.ts'

/** A sentence or a quote that speaks of a topic. */
export type Line = { span: Span } | { quote: Quote }

/**
 * What is said of a topic, in reading order. A quote stands for the sentence that it fills, and a sentence for the few
 * words that are quoted in it: nothing is read twice.
 */
export function topicLines({ sentences, quotes }: Topic, around: Around): Line[] {
  const starts = quotes.flatMap((id) => {
    const quote = around.quotes.get(id)
    const start = quote?.spans[0]
    return quote && start ? [{ quote, start }] : []
  })
  const whole = starts.filter(
    ({ quote, start }) => !quote.partial || !sentences.some((sentence) => holds(sentence, start)),
  )
  const rest = sentences.filter((sentence) => !whole.some(({ start }) => holds(sentence, start)))
  const placeOf = placesIn(around.article.blocks)
  const lines = [
    ...whole.map(({ quote, start }) => ({ at: placeOf(start).from, line: { quote } })),
    ...rest.map((span) => ({ at: placeOf(span).from, line: { span } })),
  ]
  return lines.toSorted((a, b) => a.at - b.at).map(({ line }) => line)
}

function holds(sentence: Span, { block, start }: Span): boolean {
  return sentence.block === block && sentence.start <= start && start < sentence.end
}

import type { Quote } from '../article/digest.ts'
import type { Block, Range, Span } from '../article/types.ts'
import { wordsOf } from '../text/words.ts'
import type { Clause, Passage } from './tokens.ts'

const SPACE = /\s/
/** What opens a sentence, and what ends one, without being a letter. */
const OPENING = /[\p{Ps}\p{Pi}¿¡]/u
const CLOSING = /[^\s\p{L}\p{N}\p{Ps}\p{Pi}¿¡]/u

/**
 * Tells of each quote which sentences of the article hold it and how many words it has. In the sentences of a passage
 * a quote is closed up to one token, so that the one around it is the reporter's, however many the speaker used.
 */
export function placeInText(
  quotes: readonly Quote[],
  passages: readonly Passage[],
  blocks: readonly Block[],
  language: string | null,
): void {
  const places = new Map(blocks.map(({ id }, index) => [id, index]))
  for (const quote of quotes) {
    let says = false
    const around: Span[] = []
    for (const spans of Map.groupBy(quote.spans, ({ block }) => block).values()) {
      const [first] = spans
      const last = spans.at(-1)
      const index = first && places.get(first.block)
      const block = index === undefined ? undefined : blocks[index]
      const passage = index === undefined ? undefined : passages[index]
      if (!first || !last || !block || !passage) continue
      const range = sentencesAround(passage, first.start, last.end)
      around.push({ block: block.id, ...range })
      says ||= saysMore(block.text, range, spans)
      for (const span of spans) quote.words += wordsIn(block, span, language)
    }
    quote.context = says ? around : []
  }
}

/**
 * From the start of the sentence in which `start` lies to the end of the one in which `end` does, with the marks that
 * are no tokens: "¿", "。".
 */
function sentencesAround({ text, tokens, sentences }: Passage, start: number, end: number): Range {
  const startOf = ({ from }: Clause) => tokens[from]?.start ?? 0
  const first = sentences[countBefore(sentences, startOf, start + 1) - 1]
  const last = sentences[countBefore(sentences, startOf, end) - 1]
  const before = first ? (tokens[first.from - 1]?.end ?? 0) : start
  const after = last ? (tokens[last.to]?.start ?? text.length) : end
  let from = Math.min(start, first ? startOf(first) : start)
  let to = Math.max(end, tokens[(last?.to ?? 0) - 1]?.end ?? end)
  while (from < start && SPACE.test(text.charAt(from))) from++
  while (to > end && SPACE.test(text.charAt(to - 1))) to--
  while (from > before && OPENING.test(text.charAt(from - 1))) from--
  while (to < after && CLOSING.test(text.charAt(to))) to++
  return { start: from, end: to }
}

/** Whether there is a word in `range` beside those of the spans. */
function saysMore(text: string, range: Range, spans: readonly Span[]): boolean {
  let at = range.start
  for (const { start, end } of spans) {
    if (hasWord(text.slice(at, start))) return true
    at = end
  }
  return hasWord(text.slice(at, range.end))
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function wordsIn(block: Block, { start, end }: Range, language: string | null): number {
  const words = wordsOf(block, language)
  const startOf = (word: Range) => word.start
  return countBefore(words, startOf, end) - countBefore(words, startOf, start)
}

/** How many of them start before a place. They are in order, and a block may hold very many: found by halving. */
function countBefore<Item>(items: readonly Item[], startOf: (item: Item) => number, place: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && startOf(item) < place) low = middle + 1
    else high = middle
  }
  return low
}

import type { Quote } from '../article/digest.ts'
import type { Block } from '../article/types.ts'

/** More quotes than this no story sets apart; what comes after them is not looked at. */
const MAX_APART = 40
/** In characters; "No" is said more than once. */
const MIN_REPEAT = 16

/**
 * Without quotes that repeat others: pull quotes, which a page sets apart a second time (or draws from the reporter's
 * words), posts that the text quotes, and the same words in marks again. Of two the one of the running text stays,
 * else the one with the surer speaker; it takes the surer speaker of both.
 */
export function withoutRepeats(quotes: readonly Quote[], blocks: readonly Block[]): Quote[] {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  const words = (quote: Quote): string =>
    quote.spans.map(({ block, start, end }) => byId.get(block)?.text.slice(start, end)).join(' ')
  const apart = new Set(
    quotes.filter(({ spans }) => spans.every(({ block }) => byId.get(block)?.type !== 'paragraph')),
  )
  const dropped = new Set<Quote>()
  const seen = new Map<string, Quote>()
  for (const quote of quotes) {
    const key = words(quote).toLowerCase()
    const twin = seen.get(key)
    if (!twin) seen.set(key, quote)
    else {
      const sure = quote.confidence > twin.confidence ? quote : twin
      const stays = apart.has(quote) === apart.has(twin) ? sure : apart.has(quote) ? twin : quote
      const other = stays === quote ? twin : quote
      take(stays === sure ? other : stays, sure)
      if (key.length < MIN_REPEAT) continue
      seen.set(key, stays)
      dropped.add(other)
    }
  }
  const pulled = [...apart].filter((quote) => !dropped.has(quote)).slice(0, MAX_APART)
  if (pulled.length > 0) {
    const text = fold(blocks.map(({ type, text }) => (type === 'paragraph' ? text : '')).join('\n'))
    for (const quote of pulled) {
      const key = fold(words(quote))
      if (key.length >= MIN_REPEAT && text.includes(key)) dropped.add(quote)
    }
  }
  return dropped.size > 0 ? quotes.filter((quote) => !dropped.has(quote)) : [...quotes]
}

function take(weaker: Quote, surer: Quote): void {
  weaker.speaker = surer.speaker && { ...surer.speaker, mention: null }
  weaker.confidence = surer.confidence
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}\n]+/gu, '')
}

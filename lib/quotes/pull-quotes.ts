import type { Quote } from '../article/digest.ts'
import type { Block } from '../article/types.ts'

/** More blocks than this no story sets apart; what comes after them is not looked at. */
const MAX_BLOCKS = 40
/** In characters without spaces and marks; "No" is said more than once. */
const MIN_REPEAT = 16

/**
 * Without quotes that repeat others: pull quotes, which a page sets apart a second time (or draws from the reporter's
 * words), posts that the text quotes, and the same words in marks again. Of two the one with the surer speaker stays.
 */
export function withoutRepeats(quotes: readonly Quote[], blocks: readonly Block[]): Quote[] {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  const apart = (quote: Quote): boolean =>
    quote.spans.every(({ block }) => /^(?:blockquote|embed)$/.test(byId.get(block)?.type ?? ''))
  const words = (quote: Quote): string =>
    quote.spans.map(({ block, start, end }) => fold(byId.get(block)?.text.slice(start, end) ?? '')).join('')
  const dropped = new Set<Quote>()
  const seen = new Map<string, Quote>()
  for (const quote of quotes) {
    const key = words(quote)
    const twin = seen.get(key)
    if (key.length < MIN_REPEAT) continue
    if (!twin) seen.set(key, quote)
    else if (rank(quote, apart) > rank(twin, apart)) {
      dropped.add(twin)
      seen.set(key, quote)
    } else dropped.add(quote)
  }
  const pulled = quotes.filter((quote) => !dropped.has(quote) && apart(quote)).slice(0, MAX_BLOCKS)
  if (pulled.length > 0) {
    const text = fold(blocks.map(({ type, text }) => (type === 'paragraph' ? text : '\n')).join('\n'))
    for (const quote of pulled) {
      const key = words(quote)
      if (key.length >= MIN_REPEAT && text.includes(key)) dropped.add(quote)
    }
  }
  return dropped.size > 0 ? quotes.filter((quote) => !dropped.has(quote)) : [...quotes]
}

/** Words of the running text before words set apart, then the surer speaker. */
function rank(quote: Quote, apart: (quote: Quote) => boolean): number {
  return (apart(quote) ? 0 : 2) + quote.confidence
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}\n]+/gu, '')
}

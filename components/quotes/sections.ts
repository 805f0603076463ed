import type { Quote } from '../../lib/article/digest.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import type { Order } from '../../lib/platform/order.ts'
import { keyQuotes } from '../../lib/quotes/key-quotes.ts'
import { type Voice, voices } from '../../lib/quotes/voices.ts'

/** Quotes under one heading. */
export type Section =
  | { kind: 'all' | 'key' | 'more'; quotes: readonly Quote[] }
  | { kind: 'voice'; voice: Voice; quotes: readonly Quote[] }

/** Fewer quotes than this are seen at a glance: they need no heading of their own. */
const FEW = 4

/**
 * Every quote once, in reading order under each heading.
 * @param keys places of the key quotes
 */
export function sections(quotes: readonly Quote[], keys: ReadonlySet<string>, order: Order): Section[] {
  if (order === 'speaker')
    return voices(quotes).map((voice) => ({ kind: 'voice', voice, quotes: voice.quotes }))
  const key = quotes.filter((quote) => keys.has(quotePlace(quote)))
  if (quotes.length < FEW || key.length === 0 || key.length === quotes.length)
    return [{ kind: 'all', quotes }]
  const more = quotes.filter((quote) => !keys.has(quotePlace(quote)))
  return [
    { kind: 'key', quotes: key },
    { kind: 'more', quotes: more },
  ]
}

/** Whether there is an order to choose: one voice that says little has none. */
export function hasOrder(quotes: readonly Quote[], voices: number): boolean {
  return quotes.length >= FEW || voices > 1
}

/** Places of the key quotes: of the quotes as they were found, as a correction must not move others about. */
export function keyPlaces(found: readonly Quote[]): Set<string> {
  return new Set(keyQuotes(found).map(quotePlace))
}

/** The order in which quotes are laid out when one is chosen. */
export function arrangedBy(order: Order, quotes: readonly Quote[]): Order {
  return hasOrder(quotes, voices(quotes).length) ? order : 'importance'
}

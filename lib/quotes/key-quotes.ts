import type { Quote } from '../article/digest.ts'

/** Each further quote of one speaker counts this much less. */
const SAME_VOICE = 0.72

/**
 * The few quotes that a reader should see first, in reading order: by weight, with other voices preferred over more
 * of the same. Without `n` about one in three, at least one and at most five.
 */
export function keyQuotes(quotes: readonly Quote[], n = defaultCount(quotes.length)): Quote[] {
  const rest = quotes.map((quote, index) => ({ quote, index })).filter(({ quote }) => quote.weight > 0)
  const taken: typeof rest = []
  const voices = new Map<string, number>()
  while (taken.length < n && rest.length > 0) {
    let best = 0
    let bestValue = -1
    for (const [at, { quote }] of rest.entries()) {
      const value = quote.weight * SAME_VOICE ** (voices.get(voiceOf(quote)) ?? 0)
      if (value > bestValue) {
        best = at
        bestValue = value
      }
    }
    for (const pick of rest.splice(best, 1)) {
      taken.push(pick)
      voices.set(voiceOf(pick.quote), (voices.get(voiceOf(pick.quote)) ?? 0) + 1)
    }
  }
  return taken.sort((a, b) => a.index - b.index).map(({ quote }) => quote)
}

function defaultCount(available: number): number {
  return Math.max(1, Math.min(5, Math.ceil(available / 3)))
}

function voiceOf({ speaker }: Quote): string {
  return speaker?.name ?? ''
}

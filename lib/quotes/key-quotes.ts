import type { Quote } from '../article/digest.ts'
import { SPEAKER_THRESHOLD } from './threshold.ts'

/** Each further quote of one speaker counts this much less. */
const SAME_VOICE = 0.72
/** Of the best quote's weight: less is a fragment that is not worth a place, unless a number is asked for. */
const WORTH_A_PLACE = 0.3

/**
 * The few quotes that a reader should see first, in reading order: by weight, with other voices preferred over more
 * of the same. Without `n` about one in three, at least one and at most five.
 */
export function keyQuotes(quotes: readonly Quote[], n?: number): Quote[] {
  const rest = quotes.filter(({ weight }) => weight > 0)
  const count = n ?? defaultCount(rest)
  const taken = new Set<Quote>()
  const voices = new Map<string, number>()
  while (taken.size < count && rest.length > 0) {
    let best = 0
    let bestValue = -1
    for (const [at, quote] of rest.entries()) {
      const value = quote.weight * SAME_VOICE ** (voices.get(voiceOf(quote)) ?? 0)
      if (value > bestValue) {
        best = at
        bestValue = value
      }
    }
    for (const pick of rest.splice(best, 1)) {
      taken.add(pick)
      voices.set(voiceOf(pick), (voices.get(voiceOf(pick)) ?? 0) + 1)
    }
  }
  return quotes.filter((quote) => taken.has(quote))
}

function defaultCount(quotes: readonly Quote[]): number {
  let best = 0
  for (const { weight } of quotes) best = Math.max(best, weight)
  const worthy = quotes.filter(({ weight }) => weight >= WORTH_A_PLACE * best).length
  return Math.min(5, worthy, Math.ceil(quotes.length / 3))
}

/** As the reader sees it: all who are unclear are one voice. */
function voiceOf({ speaker, confidence }: Quote): string {
  return speaker && confidence >= SPEAKER_THRESHOLD ? speaker.name : ''
}

import type { Quote, Speaker } from '../article/digest.ts'
import { quotePlace } from '../article/quote-place.ts'
import { knownSpeaker } from '../share/speaker.ts'

/** Whom the reader says a quote is of, by its place; null for nobody who can be told. */
export type Corrections = ReadonlyMap<string, Speaker | null>

/** Quotes as the reader has them. The reader is sure. */
export function corrected(quotes: readonly Quote[], corrections: Corrections): Quote[] {
  return quotes.map((quote) => {
    const speaker = corrections.get(quotePlace(quote))
    return speaker === undefined ? quote : { ...quote, speaker, confidence: speaker ? 1 : 0 }
  })
}

/** The corrections with one more: `quotes`, as they were found, are of `speaker`. What was found needs none. */
export function withCorrection(
  corrections: Corrections,
  quotes: readonly Quote[],
  speaker: Speaker | null,
): Corrections {
  const next = new Map(corrections)
  for (const quote of quotes) {
    const place = quotePlace(quote)
    if (knownSpeaker(quote)?.name === speaker?.name) next.delete(place)
    else next.set(place, speaker)
  }
  return next
}

/** The corrections without those of `quotes`: they are of whom they were found to be. */
export function withoutCorrection(corrections: Corrections, quotes: readonly Quote[]): Corrections {
  const next = new Map(corrections)
  for (const quote of quotes) next.delete(quotePlace(quote))
  return next
}

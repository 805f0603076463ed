import type { Quote, Speaker } from '../article/digest.ts'
import { knownSpeaker } from '../share/speaker.ts'

/** A name that somebody types is no longer than this. */
export const LONGEST_NAME = 120

/**
 * Whom a quote could be of: the speaker it was found to have, however sure, then those who say something else, then
 * all whom the article names. Each name once.
 */
export function choicesFor(quote: Quote, quotes: readonly Quote[], cast: readonly Speaker[]): Speaker[] {
  const found = new Map<string, Speaker>()
  for (const speaker of [quote.speaker, ...quotes.map(({ speaker }) => speaker), ...cast]) {
    if (!speaker) continue
    const known = found.get(speaker.name)
    if (!known || (known.role === null && speaker.role)) found.set(speaker.name, speaker)
  }
  return [...found.values()]
}

/** The speaker that a reader types: one of `choices` when it is the same name, else somebody new. Null for no name. */
export function typedSpeaker(typed: string, choices: readonly Speaker[]): Speaker | null {
  const name = typed
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
  if (name === '') return null
  const lower = name.toLowerCase()
  const known = choices.find((choice) => choice.name.toLowerCase() === lower)
  return known ?? { name, role: null, kind: 'person', mention: null }
}

/** The other quotes that are shown as the same speaker's: what is wrong of one may be wrong of all. */
export function othersOf(quote: Quote, quotes: readonly Quote[]): Quote[] {
  const name = knownSpeaker(quote)?.name
  if (name === undefined) return []
  return quotes.filter((other) => other.id !== quote.id && knownSpeaker(other)?.name === name)
}

import type { Quote, Speaker } from '../article/digest.ts'
import { nameAlone, roleAfterName } from './role.ts'
import { knownSpeaker } from './speaker.ts'
import type { ShareWords } from './words.ts'

/** Who said a quote, as it stands under it. */
export function attribution(quote: Quote, words: ShareWords, language: string | null): string {
  const who = speakerLine(knownSpeaker(quote), words, language)
  return quote.partial ? `${who} (${words.partial})` : who
}

/** An unnamed source is said to be one: "official" alone would read like a name that was left out. */
export function speakerLine(speaker: Speaker | null, words: ShareWords, language: string | null): string {
  if (!speaker) return words.unclear
  const role = speaker.role && roleAfterName(speaker.role, language)
  const who = [nameAlone(speaker, language), role].filter(Boolean).join(', ')
  return speaker.kind === 'anonymous' ? `${words.unnamed}: ${who}` : who
}

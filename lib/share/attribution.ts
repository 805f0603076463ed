import type { Quote, Speaker } from '../article/digest.ts'
import type { Article } from '../article/types.ts'
import { nameAlone, roleAfterName } from './role.ts'
import { knownSpeaker } from './speaker.ts'
import { translationNote } from './translation.ts'
import type { ShareWords } from './words.ts'

/** Who said a quote, as it stands under it. */
export function attribution(
  quote: Quote,
  words: ShareWords,
  article: Pick<Article, 'language' | 'translatedFrom'>,
): string {
  const who = speakerLine(knownSpeaker(quote), words, article.language)
  const notes = [quote.partial && words.partial, translationNote(article, words)].filter(Boolean)
  return notes.length > 0 ? `${who} (${notes.join('; ')})` : who
}

/** An unnamed source is said to be one: "official" alone would read like a name that was left out. */
export function speakerLine(speaker: Speaker | null, words: ShareWords, language: string | null): string {
  if (!speaker) return words.unclear
  const role = speaker.role && roleAfterName(speaker.role, language)
  const who = [nameAlone(speaker, language), role].filter(Boolean).join(', ')
  return speaker.kind === 'anonymous' ? `${words.unnamed}: ${who}` : who
}

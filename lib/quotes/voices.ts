import type { Quote, Speaker } from '../article/digest.ts'
import { knownSpeaker } from '../share/speaker.ts'

/** Everything that one speaker says; all unnamed sources are one voice, and all whose speaker is unclear. */
export interface Voice {
  key: string
  kind: 'named' | 'unnamed' | 'unclear'
  /** With a role if any of the quotes has it; null for the unnamed and the unclear. */
  speaker: Speaker | null
  /** In reading order. */
  quotes: Quote[]
  /** Quoted ones. */
  words: number
}

const LAST = { named: 0, unnamed: 1, unclear: 2 }

/** What tells the voices of an article apart. */
function voiceOf(quote: Quote): Pick<Voice, 'key' | 'kind'> {
  const speaker = knownSpeaker(quote)
  if (!speaker) return { key: 'unclear', kind: 'unclear' }
  if (speaker.kind === 'anonymous') return { key: 'unnamed', kind: 'unnamed' }
  return { key: `named ${speaker.name}`, kind: 'named' }
}

/** The voices of an article: those with a name first, who has most words before the others. */
export function voices(quotes: readonly Quote[]): Voice[] {
  const found = new Map<string, Voice>()
  for (const quote of quotes) {
    const { key, kind } = voiceOf(quote)
    const speaker = kind === 'named' ? knownSpeaker(quote) : null
    const voice = found.get(key)
    if (!voice) {
      found.set(key, { key, kind, speaker, quotes: [quote], words: quote.words })
      continue
    }
    if (voice.speaker?.role === null && speaker?.role) voice.speaker = speaker
    voice.quotes.push(quote)
    voice.words += quote.words
  }
  return [...found.values()].sort((a, b) => LAST[a.kind] - LAST[b.kind] || b.words - a.words)
}

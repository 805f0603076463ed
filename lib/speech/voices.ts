/** What is asked of a voice, so that it can be chosen in a test. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>

/** Android writes `en_US`. */
const tagOf = ({ lang }: Voice) => lang.replaceAll('_', '-').toLowerCase()
const primary = (tag: string) => tag.split('-')[0]

/**
 * The voice for a language, or null: one that works on the device, for any other sends the text to a server. That of
 * the same region comes first, then the system's own choice. Which voices are better than others, no browser says.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | null {
  const tag = language.toLowerCase()
  const able = voices.filter((voice) => voice.localService && primary(tagOf(voice)) === primary(tag))
  const rate = (voice: V) => (tagOf(voice) === tag ? 2 : 0) + (voice.default ? 1 : 0)
  return able.sort((a, b) => rate(b) - rate(a))[0] ?? null
}

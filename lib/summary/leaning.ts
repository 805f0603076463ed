import { POSSESSIVES } from '../quotes/according.ts'
import type { SpeechData } from '../quotes/speech-types.ts'
import type { Word } from '../text/words.ts'

/** A pronoun further into a sentence is not what the sentence begins with. In words. */
const OPENING = 9
/** German and Dutch say "sie", "ze" for many too: the verb tells. French "il" may mean nobody: "il faut", "il y a". */
const SINGULAR: ReadonlyMap<string, RegExp> = new Map([
  ['sie', /(?:[^n]|kann)$/u],
  ['ze', /(?:[^n]|kan|ben)$/u],
  ['zij', /(?:[^n]|kan|ben)$/u],
  [
    'il',
    /^(?!(?:y|faut|fallait|faudra|faudrait|fallu|s|n|semble|semblait|paraît|pleut|reste|suffit|est|était|convient|manque)$)/u,
  ],
])
/** "Ihr", "ihre": hers or theirs; nothing tells which. "Su", "son" tell no gender and are not in the table. */
const EITHER = /^ihre?n?$/u

/** A person's pronoun with its place among the words of a sentence. */
export interface Leaning {
  gender: 'm' | 'f'
  at: number
}

/** The person's pronoun that a sentence opens with, or that follows its opening phrase: "He", "On Monday, she". */
export function leaning(words: readonly Word[], speech: SpeechData): Leaning | null {
  for (const [at, { lower }] of words.slice(0, OPENING).entries()) {
    const gender = speech.pronouns.get(lower) ?? (EITHER.test(lower) ? undefined : POSSESSIVES.get(lower))
    if (gender !== 'm' && gender !== 'f') continue
    const singular = SINGULAR.get(lower)
    return !singular || singular.test(words[at + 1]?.lower ?? '') ? { gender, at } : null
  }
  return null
}

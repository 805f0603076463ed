import type { Word } from '../text/words.ts'
import type { Openers } from './openers.ts'

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
/** "Ihr" is hers or theirs, and "su", "son" tell no gender: they are not among these. */
const POSSESSIVES: readonly (readonly [RegExp, 'm' | 'f'])[] = [
  [/^(?:his|seine?[mnrs]?|його|его|jego)$/u, 'm'],
  [/^(?:her|її|её|ее|jej)$/u, 'f'],
]

/** The gender of the one person whom a pronoun means; null for what is none. */
export function genderOf(lower: string, { subjects }: Openers): 'm' | 'f' | null {
  return subjects.get(lower) ?? POSSESSIVES.find(([pattern]) => pattern.test(lower))?.[1] ?? null
}

/** "Soll das Thema sein": only where it leads its noun is it a possessive. */
const TO_BE = 'sein'

/** A person's pronoun with its place among the words of a sentence. */
export interface Leaning {
  gender: 'm' | 'f'
  at: number
}

/** The person's pronoun that a sentence opens with, or that follows its opening phrase: "He", "On Monday, she". */
export function leaning(words: readonly Word[], openers: Openers): Leaning | null {
  for (const [at, { lower }] of words.slice(0, OPENING).entries()) {
    const gender = genderOf(lower, openers)
    if (!gender || (lower === TO_BE && at > 0)) continue
    const singular = SINGULAR.get(lower)
    return !singular || singular.test(words[at + 1]?.lower ?? '') ? { gender, at } : null
  }
  return null
}

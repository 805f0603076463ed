import { LEXICON, roleGender } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { describe } from './describe.ts'
import { headWord } from './phrase.ts'
import { isWord, type Scene, type Subject } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import type { Clause } from './tokens.ts'

const OWNER = /^(?:his|her|their|its|my|our)$/
/** "It's neighbour against neighbour." owns nothing. */
const IS = /^(?:it|that|this|he|she|there|here|what|who|where|how|let)'s$/
const MAX_APPOSED = 8

/** What a sentence says somebody is without saying who. */
interface Nameless {
  role: string
  noun: string
}

/**
 * News often says what somebody is before it says who: "Pell's captain saw no reason to hurry. “…,” said Ann Roe",
 * "He called his sister, a retired nurse. Ann Roe lives across the bay". The role for the person that the next
 * sentence names for the first time, null when there is none. "The mayor denied it." leaves open whose words follow,
 * so only a possessive and an apposition at the very end count.
 */
export function delayedRole(scene: Scene, before: Clause, text: string, entity: Entity): string | null {
  const found = ownedSubject(scene, before, text) ?? lastApposition(scene, before, text)
  if (!found) return null
  const gender = roleGender(found.noun)
  return gender && entity.gender && gender !== entity.gender ? null : found.role
}

function ownedSubject(scene: Scene, { from, to }: Clause, text: string): Nameless | null {
  const subject = sentenceSubject(scene, from, to)
  if (subject?.kind !== 'noun' || subject.from !== from) return null
  const first = scene.tokens[from]
  if (!isWord(first) || !(OWNER.test(first.lower) || (/['’]s$/u.test(first.text) && !IS.test(first.lower))))
    return null
  return nameless(scene, subject, text)
}

function lastApposition(scene: Scene, { from, to }: Clause, text: string): Nameless | null {
  const { tokens } = scene
  const end = tokens[to - 1]?.text === '.' ? to - 1 : to
  let start = end
  while (start > from && end - start <= MAX_APPOSED && isWord(tokens[start - 1])) start--
  if (tokens[start - 1]?.text !== ',' || !/^an?$/.test(tokens[start]?.lower ?? '')) return null
  // "Ann Roe, a nurse." is what she is herself.
  if (scene.entities[start - 2]?.kind === 'person') return null
  return nameless(scene, { kind: 'noun', from: start, to: end, entity: null, pronoun: null }, text)
}

function nameless(scene: Scene, subject: Subject, text: string): Nameless | null {
  const noun = headWord(scene, subject)
  const first = scene.tokens[subject.from]
  const last = scene.tokens[subject.to - 1]
  if (!first || !last || !LEXICON.roleNouns.has(noun)) return null
  return { role: describe(text.slice(first.start, last.end)), noun }
}

import type { Word } from '../text/words.ts'
import { genderOf } from './leaning.ts'
import type { Named } from './named.ts'
import type { Openers } from './openers.ts'
import { isPersonNoun } from './strangers.ts'

/** Where a name opens its sentence, without and with what its bearer is before it. In words. */
const SUBJECT = 3
const TITLED = 7

/**
 * One person, named by the reporter. Outside English a pronoun may mean any thing of its gender: only the
 * person whom the sentence before opened with is sure to be meant.
 */
export function isClear(
  named: readonly Named[],
  all: readonly Word[],
  gender: 'm' | 'f',
  code: string,
  openers: Openers,
): boolean {
  const [first] = named
  if (!first || named.some(({ entity, quoted }) => quoted || entity !== first.entity)) return false
  // "Morgan let her guard down": a given name may mislead, and a name of no known gender needs a witness.
  const told = all.map(({ lower }) => genderOf(lower, openers))
  const other = gender === 'm' ? 'f' : 'm'
  if (!told.includes(gender) && (told.includes(other) || first.entity.gender === null)) return false
  if (code === 'en') return true
  const place = all.findIndex(({ start }) => start >= first.start)
  const led = all[place - 1]?.lower ?? ''
  if (openers.phrases.has(led)) return false
  return place <= SUBJECT || (place <= TITLED && isPersonNoun(code, led))
}

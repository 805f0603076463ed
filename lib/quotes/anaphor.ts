import { LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { isRomancePerson } from '../text/roles-romance.ts'
import type { Discourse } from './discourse.ts'
import { headPreposition } from './phrase.ts'
import type { Scene, Subject } from './scene.ts'

/** "ce dernier", "esta última", "quest’ultimo": whoever was named last. */
const LATTER = /^(?:dernier|dernière|último|última|ultimo|ultima)$/
const DEMONSTRATIVE = /^(?:ce|cet|cette|este|esta|ese|esa|esse|essa|questo|questa|quest)$/
/** Less of a lead than this over the next best leaves open who is meant. */
const MIN_LEAD = 0.3

/**
 * Whom a noun with a definite article means: Romance news calls a person by another noun at every turn ("spiega il
 * sacerdote", "frisou a policial"). The likeliest person of the article's gender, if what is known of him allows it.
 */
export function personMeant(scene: Scene, subject: Subject, discourse: Discourse): Entity | null {
  const { tokens, speech } = scene
  const first = tokens[subject.from]?.lower ?? ''
  const gender = speech.definite?.get(first)
  if (!speech.romance || gender === undefined) return null
  const preposition = headPreposition(scene, subject.from + 1, subject.to)
  if (preposition >= 0 && !DEMONSTRATIVE.test(first)) return null
  const noun = personNoun(scene, subject.from + 1, preposition < 0 ? subject.to : preposition)
  if (!noun) return null
  const meant = discourse.resolve(gender)
  if (!meant || meant.lead < MIN_LEAD || meant.entity.kind !== 'person' || meant.entity.mentions.length === 0)
    return null
  // "le préfet" is not the minister of the sentence before.
  const office = LEXICON.titles.has(noun) && meant.entity.role !== null && !DEMONSTRATIVE.test(first)
  return office ? null : meant.entity
}

function personNoun({ tokens, speech }: Scene, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (LATTER.test(lower) || (isRomancePerson(speech.code, lower) && !speech.groups.has(lower))) return lower
  }
  return null
}

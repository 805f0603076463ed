import { stemsOf } from '../rank/stem.ts'
import { languageData } from '../text/language.ts'
import type { Entity } from '../text/names.ts'
import type { NameOf } from './features.ts'
import { fillerOf } from './filler.ts'
import type { Phrase } from './phrases.ts'

/** At least so much of a phrase is written with capitals where it is a name: "the may vote" is not Theresa May. */
const CAPITAL = 0.6

/** A name with so many mentions is the topic, whatever a phrase said once hangs on it: "Lake Union envoys". */
const ESTABLISHED = 3

/**
 * Finds the entity that a phrase names: by its full name, by one of its aliases, for a person with the office before
 * the name ("Mayor Ines Calder"), for a name that the article keeps coming back to with a word after it that is said
 * once ("Lake Union envoys").
 */
export function namesOf(entities: readonly Entity[], language: string | null, appositions = false): NameOf {
  const { code } = languageData(language)
  const byKey = new Map<string, Entity>()
  const filler = fillerOf(code)
  for (const entity of entities) {
    // Where all nouns have a capital, "Neunzehn Telefonzellen" looks like a name.
    if (filler.has(/^\S+/.exec(entity.name.toLowerCase())?.[0] ?? '')) continue
    for (const name of [entity.name, ...entity.aliases]) {
      const key = stemsOf(name, language).join(' ')
      if (!byKey.has(key)) byKey.set(key, entity)
    }
  }
  return (phrase) => {
    const { stems, parts } = phrase
    // "legendary singer Ines Calder", "phone company Norhaven": the name at the end of an apposition.
    const from = appositions ? parts.findLastIndex((part) => part !== 'name') + 1 : 0
    const named = from > 0 ? byKey.get(stems.slice(from).join(' ')) : undefined
    if (named) return named
    if (capitalsOf(phrase) < CAPITAL) return undefined
    const whole = byKey.get(stems.join(' '))
    if (whole) return whole
    for (let from = 1; from < stems.length; from++) {
      const entity = byKey.get(stems.slice(from).join(' '))
      if (entity?.kind === 'person') return entity
    }
    if (phrase.occurrences.length > 1) return undefined
    for (let to = stems.length - 1; to > 0; to--) {
      const entity = byKey.get(stems.slice(0, to).join(' '))
      if (entity && entity.mentions.length >= ESTABLISHED) return entity
    }
    return undefined
  }
}

function capitalsOf({ occurrences }: Phrase): number {
  return occurrences.reduce((sum, { capitals }) => sum + capitals, 0) / occurrences.length
}

import { stem } from '../rank/stem.ts'
import { languageData } from '../text/language.ts'
import type { Entity } from '../text/names.ts'
import { words } from '../text/words.ts'
import type { NameOf } from './features.ts'

/** At least so much of a phrase is written with capitals where it is a name: "the may vote" is not Theresa May. */
const CAPITAL = 0.6

/** Finds the entity that a phrase names, by its full name or one of its aliases. */
export function namesOf(entities: readonly Entity[], language: string | null): NameOf {
  const { code } = languageData(language)
  const byKey = new Map<string, Entity>()
  for (const entity of entities)
    for (const name of [entity.name, ...entity.aliases]) {
      const key = words(name, language)
        .map(({ lower }) => stem(lower, code))
        .join(' ')
      if (!byKey.has(key)) byKey.set(key, entity)
    }
  return ({ stems, occurrences }) => {
    const entity = byKey.get(stems.join(' '))
    if (!entity) return undefined
    const capitals =
      occurrences.reduce((sum, occurrence) => sum + occurrence.capitals, 0) / occurrences.length
    return capitals >= CAPITAL ? entity : undefined
  }
}

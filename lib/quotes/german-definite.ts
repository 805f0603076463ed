import { germanRoleGender } from '../text/german-roles.ts'
import type { Entity } from '../text/names.ts'
import type { Discourse } from './discourse.ts'
import { germanHead } from './german-noun.ts'
import { isWord, type Scene, type Subject } from './scene.ts'

const DEFINITE = /^(?:der|die|den|dem|des|dieser|diese|diesem|diesen)$/
/** "der 54-Jährige", "die SPD-Politikerin": German varies names like this. */
const VARIATION = /(?:-jährigen?|politiker|politikerin)$/
/** A description of more words brings in somebody new. */
const MAX_WORDS = 4

/** Whom "der Minister", "die 54-Jährige" mean: who has that role, or whom the text spoke of last. */
export function germanDefinite(scene: Scene, subject: Subject, discourse: Discourse): Entity | null {
  const first = scene.tokens[subject.from]
  if (!isWord(first) || !DEFINITE.test(first.lower) || subject.to - subject.from > MAX_WORDS) return null
  const noun = germanHead(scene, subject)
  const known = discourse.mostSalient(
    ({ kind, role, name, mentions }) =>
      (kind === 'person' && role !== null && hasRole(role, noun)) ||
      (kind === 'organization' && mentions.length > 0 && name.includes(' ') && hasWord(name, noun)),
  )
  if (known || !VARIATION.test(noun)) return known
  const gender = /jährigen?$/.test(noun) ? (first.lower === 'die' ? 'f' : 'm') : germanRoleGender(noun)
  const meant = gender ? discourse.resolve(gender) : null
  return meant && meant.lead > 0.3 && meant.entity.kind === 'person' ? meant.entity : null
}

/** "Innenministerin der Stadt" is "die Ministerin" and "die Innenministerin". */
function hasRole(role: string, noun: string): boolean {
  if (noun.length < 4) return false
  const words =
    role
      .toLowerCase()
      .split(/\s(?:der|des|von|vom|für|bei|beim|im|in|am)\s/u)[0]
      ?.split(/\s+/) ?? []
  return words.some((word) => word.endsWith(noun))
}

function hasWord(name: string, noun: string): boolean {
  return (
    noun.length > 2 &&
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun)
  )
}

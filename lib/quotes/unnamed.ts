import { isGermanRole } from '../text/german-roles.ts'
import { LEXICON, roleGender } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { isRomancePerson } from '../text/roles-romance.ts'
import { describe } from './describe.ts'
import { headWord, isPersonNoun } from './phrase.ts'
import type { Scene, Subject } from './scene.ts'

const ONE_BODY =
  /^(?:agency|authority|ministry|department|government|council|company|firm|union|university|committee|commission|court|board|party|campaign|police|team|club|hospital|school|bank|airline|utility|foundation|association)$/
const INTRODUCED = /^(?:an?|one|my|our|another|un|une|una|uno|um|uma|ein|eine|een)$/

/** "A trader", "My neighbour": brought in just now, so spoken of next. "The councillor" may be somebody with a name. */
export function isIntroduced(scene: Scene, subject: Subject): boolean {
  return INTRODUCED.test(scene.tokens[subject.from]?.lower ?? '')
}

/** "Harbour's manager, Ann Roe, did not": the name comes after all. */
function apposedPerson({ tokens, entities }: Scene, to: number): Entity | null {
  const entity = entities[to + 1]
  if (tokens[to]?.text !== ',' || entity?.kind !== 'person') return null
  let end = to + 1
  while (entities[end + 1] === entity) end++
  return /['’]s?$/u.test(tokens[end]?.text ?? '') ? null : entity
}

/**
 * Somebody without a name whom a later pronoun can mean: "A resident of the lowest street … she said". Null for
 * groups and things, and for nouns we do not know unless they speak. It has no mentions: that tells it from those whom the article names.
 */
export function unnamed(scene: Scene, subject: Subject, text: string, speaks: boolean): Entity | null {
  if (subject.kind !== 'noun') return null
  const apposed = apposedPerson(scene, subject.to)
  if (apposed) return apposed
  const head = headWord(scene, subject)
  const body = ONE_BODY.test(head)
  const known =
    (scene.speech.code === 'de' && (isGermanRole(head) || scene.speech.groups.has(head))) ||
    LEXICON.roleNouns.has(head) ||
    LEXICON.titles.has(head)
  const trade = scene.speech.romance && isRomancePerson(scene.speech.code, head)
  if (!body && !known && !trade && !(speaks && isIntroduced(scene, subject))) return null
  const first = scene.tokens[subject.from]
  const last = scene.tokens[subject.to - 1]
  if (!first || !last) return null
  return {
    name: describe(text.slice(first.start, last.end)),
    kind: body ? 'organization' : 'person',
    gender: roleGender(head),
    role: null,
    aliases: [],
    mentions: [],
  }
}

/** "a diver", "one resident": whoever is brought in like this and speaks is a person, known noun or not. */
export function isSource(scene: Scene, subject: Subject): boolean {
  return isPersonNoun(scene, subject) || /^(?:an?|one)$/.test(scene.tokens[subject.from]?.lower ?? '')
}

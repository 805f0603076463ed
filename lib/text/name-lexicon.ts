import { isGermanRole } from './german-roles.ts'
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts'
import { wordSet } from './language.ts'
import {
  COURTESY,
  COURTESY_F,
  COURTESY_M,
  DEMONYMS,
  EVENT_WORDS,
  HOUSES,
  KNOWN_ORGS,
  NOT_NAMES,
  OPENERS,
  ORG_WORDS,
  PLACE_WORDS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  TITLES,
} from './name-tables.ts'
import { PLACES } from './places.ts'

/** The name tables, ready to be looked up with lower-case words. */
export const LEXICON = {
  male: wordSet(MALE_NAMES),
  female: wordSet(FEMALE_NAMES),
  courtesyM: wordSet(COURTESY_M),
  courtesyF: wordSet(COURTESY_F),
  courtesy: wordSet(COURTESY),
  titles: wordSet(TITLES),
  roleNouns: wordSet(ROLE_NOUNS),
  roleModifiers: wordSet(ROLE_MODIFIERS),
  orgWords: wordSet(ORG_WORDS),
  knownOrgs: new Set([...wordSet(KNOWN_ORGS), ...HOUSES]),
  placeWords: wordSet(PLACE_WORDS),
  eventWords: wordSet(EVENT_WORDS),
  openers: wordSet(OPENERS),
  notNames: wordSet(NOT_NAMES),
  demonyms: wordSet(DEMONYMS),
  places: new Set(PLACES.split(',').map((place) => place.trim().replace(/\s+/g, ' '))),
}

const FEMALE_ROLE =
  /(?:woman|queen|princess|mother|sister|daughter|wife|actress|girl|nun|aunt|niece|mom|widow|bride|waitress|abbess|midwife)$/u
const MALE_ROLE =
  /(?:man|king|prince|father|brother|son|husband|boy|uncle|nephew|grandfather|dad|priest|^groom|bridegroom|waiter|monk)$/u

/** The gender a given name usually tells; null for both or unknown. */
export function givenNameGender(lower: string): 'm' | 'f' | null {
  const name = lower.split('-')[0] ?? lower
  const male = LEXICON.male.has(name)
  return male === LEXICON.female.has(name) ? null : male ? 'm' : 'f'
}

export function isGivenName(lower: string): boolean {
  const name = lower.split('-')[0] ?? lower
  return LEXICON.male.has(name) || LEXICON.female.has(name)
}

/** The gender an English role noun tells: "spokeswoman" f, "chairman" m, "minister" null. */
export function roleGender(noun: string): 'm' | 'f' | null {
  if (MALE_ROLE.test(noun) && !/woman$/.test(noun)) return 'm'
  return FEMALE_ROLE.test(noun) ? 'f' : null
}

const OFFICE_TO_BE = /^(\p{L}+)-(?:elect|designate|general)$/u

/** A title or role that stands before a name: "Senator", "Verkehrsministerin". */
export function isTitle(lower: string): boolean {
  if (LEXICON.titles.has(lower) || isGermanRole(lower)) return true
  const stem = OFFICE_TO_BE.exec(lower)?.[1]
  return stem !== undefined && LEXICON.titles.has(stem)
}

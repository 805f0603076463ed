import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts'
import { FEMALE_NAMES_ROMANCE, MALE_NAMES_ROMANCE } from './given-names-romance.ts'
import { wordSet } from './language.ts'
import {
  COURTESY,
  COURTESY_F,
  COURTESY_M,
  DEMONYMS,
  EVENT_WORDS,
  KNOWN_ORGS,
  NOT_NAMES,
  OPENERS,
  ORG_WORDS,
  PLACE_WORDS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  TITLES,
} from './name-tables.ts'
import {
  COURTESY_F_ROMANCE,
  COURTESY_M_ROMANCE,
  COURTESY_ROMANCE,
  KNOWN_ORGS_ROMANCE,
  OPENERS_ROMANCE,
  ORG_WORDS_ROMANCE,
  ROLE_NOUNS_ROMANCE,
  TITLES_ROMANCE,
} from './names-romance.ts'
import { PLACES } from './places.ts'

/** The name tables, ready to be looked up with lower-case words. */
export const LEXICON = {
  male: wordSet(`${MALE_NAMES} ${MALE_NAMES_ROMANCE}`),
  female: wordSet(`${FEMALE_NAMES} ${FEMALE_NAMES_ROMANCE}`),
  courtesyM: wordSet(`${COURTESY_M} ${COURTESY_M_ROMANCE}`),
  courtesyF: wordSet(`${COURTESY_F} ${COURTESY_F_ROMANCE}`),
  courtesy: wordSet(`${COURTESY} ${COURTESY_ROMANCE}`),
  titles: wordSet(`${TITLES} ${TITLES_ROMANCE}`),
  roleNouns: wordSet(`${ROLE_NOUNS} ${ROLE_NOUNS_ROMANCE}`),
  roleModifiers: wordSet(ROLE_MODIFIERS),
  orgWords: wordSet(`${ORG_WORDS} ${ORG_WORDS_ROMANCE}`),
  knownOrgs: wordSet(`${KNOWN_ORGS} ${KNOWN_ORGS_ROMANCE}`),
  placeWords: wordSet(PLACE_WORDS),
  eventWords: wordSet(EVENT_WORDS),
  openers: wordSet(`${OPENERS} ${OPENERS_ROMANCE}`),
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

const GERMAN_ROLE =
  /(?:minister|sprecher|chef|präsident|kanzler|direktor|leiter|richter|anwalt|kommissar|sekretär|politiker|trainer|experte|forscher|professor|meister|führer|rat|kandidat|vertreter|general|offizier|sprecherin|pilot|manager|autor|forscher)(?:in)?$|(?:vorsitzende|abgeordnete|beauftragte|präsidenten|ministers|vorsitzenden|chefs)[rn]?$/u

/** A title or role that stands before a name: "Senator", "Verkehrsministerin". */
export function isTitle(lower: string): boolean {
  return LEXICON.titles.has(lower) || GERMAN_ROLE.test(lower)
}

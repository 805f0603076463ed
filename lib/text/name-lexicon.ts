import { isGermanRole } from './german-roles.ts'
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts'
import {
  FEMALE_NAMES_EAST,
  FEMALE_NAMES_NL,
  FEMALE_NAMES_PL,
  MALE_NAMES_EAST,
  MALE_NAMES_NL,
  MALE_NAMES_PL,
} from './given-names-own.ts'
import { FEMALE_NAMES_ROMANCE, MALE_NAMES_ROMANCE } from './given-names-romance.ts'
import { wordSet } from './language.ts'
import { CASED, nameStem } from './name-cases.ts'
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
import { PLACES_EAST, PLACES_PL } from './places-slavic.ts'

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
  knownOrgs: new Set([...wordSet(`${KNOWN_ORGS} ${KNOWN_ORGS_ROMANCE}`), ...HOUSES]),
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

interface GivenNames {
  male: ReadonlySet<string>
  female: ReadonlySet<string>
  /** Without case endings; empty where names do not change. */
  maleStems: ReadonlySet<string>
  femaleStems: ReadonlySet<string>
}

/** Names that only count in pages of their language: "Merle" is a woman in Dutch. */
const OWN_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  nl: [MALE_NAMES_NL, FEMALE_NAMES_NL],
  pl: [MALE_NAMES_PL, FEMALE_NAMES_PL],
  ru: [MALE_NAMES_EAST, FEMALE_NAMES_EAST],
  uk: [MALE_NAMES_EAST, FEMALE_NAMES_EAST],
}
const ownNames = new Map<string, GivenNames>()

function namesOf(code: string): GivenNames | undefined {
  const found = ownNames.get(code)
  const tables = OWN_NAMES[code]
  if (found || !tables || !Object.hasOwn(OWN_NAMES, code)) return found
  const [male, female] = [wordSet(tables[0]), wordSet(tables[1])]
  const stems = (names: ReadonlySet<string>) =>
    new Set(CASED.has(code) ? [...names].map((name) => nameStem(name, code)) : [])
  const made = { male, female, maleStems: stems(male), femaleStems: stems(female) }
  ownNames.set(code, made)
  return made
}

const placeStems = new Map<string, ReadonlySet<string>>()

/** A place in any case of an inflecting language: "Польщі", "Krakowa". */
export function isPlaceInCase(lower: string, code: string): boolean {
  if (!CASED.has(code)) return false
  const script = code === 'pl' ? 'pl' : 'uk'
  let found = placeStems.get(script)
  if (!found) {
    const names = wordSet(script === 'pl' ? PLACES_PL : PLACES_EAST)
    found = new Set([...names].map((name) => nameStem(name, script)))
    placeStems.set(script, found)
  }
  return found.has(nameStem(lower, script))
}

/** The gender a given name usually tells, in any case of an inflecting language; null for both or unknown. */
export function givenNameGender(lower: string, code = ''): 'm' | 'f' | null {
  const name = lower.split('-')[0] ?? lower
  const own = namesOf(code)
  if (own) {
    const found = either(own.male.has(name), own.female.has(name))
    if (found) return found
  }
  const found = either(LEXICON.male.has(name), LEXICON.female.has(name))
  if (found || !own || LEXICON.male.has(name)) return found
  const stem = nameStem(name, code)
  return either(own.maleStems.has(stem), own.femaleStems.has(stem))
}

function either(male: boolean, female: boolean): 'm' | 'f' | null {
  return male === female ? null : male ? 'm' : 'f'
}

/** A given name as it stands in the nominative. */
export function isPlainGivenName(lower: string, code = ''): boolean {
  const name = lower.split('-')[0] ?? lower
  if (LEXICON.male.has(name) || LEXICON.female.has(name)) return true
  const own = namesOf(code)
  return own !== undefined && (own.male.has(name) || own.female.has(name))
}

/** A given name in any case. */
export function isGivenName(lower: string, code = ''): boolean {
  if (isPlainGivenName(lower, code)) return true
  const own = CASED.has(code) ? namesOf(code) : undefined
  if (!own) return false
  const stem = nameStem(lower.split('-')[0] ?? lower, code)
  return own.maleStems.has(stem) || own.femaleStems.has(stem)
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

import { type LanguagePack, type NameWords, perPack } from '../languages/registry.ts'
import { isGermanRole } from './german-roles.ts'
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts'
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
import { PLACES } from './places.ts'

/** Words that the whole lexicon has; see `NameWords` for those that packs add to. */
type Field = keyof NameWords | 'roleModifiers' | 'placeWords' | 'eventWords'
type Lexicon = Readonly<Record<Field, ReadonlySet<string>>>

/** What every article may hold, whatever its language: names and bodies as English news has them. */
const ENGLISH: Lexicon = {
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
  places: placeSet(PLACES),
}

function placeSet(places: string): ReadonlySet<string> {
  return new Set(places.split(',').map((place) => place.trim().replace(/\s+/g, ' ')))
}

const ofPack = perPack(({ names }): Lexicon => {
  const made: Record<Field, ReadonlySet<string>> = { ...ENGLISH }
  for (const [key, words] of Object.entries(names) as [keyof NameWords, string][])
    made[key] = new Set([...made[key], ...(key === 'places' ? placeSet(words) : wordSet(words))])
  return made
})

/** The name tables of the language that is being read, to be looked up with lower-case words. */
export let LEXICON: Lexicon = ENGLISH

/**
 * Makes the tables those of an article's language. Whoever starts to read an article says so: all of it is read before
 * the next begins.
 */
export function readNamesOf(code: string): void {
  LEXICON = ofPack(code) ?? ENGLISH
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

/** A language's own list goes before the common one: "Merle" is a woman in Dutch. */
const namesOf = perPack(({ code, names }: LanguagePack): GivenNames => {
  const [male, female] = [wordSet(names.male ?? ''), wordSet(names.female ?? '')]
  const stems = (all: ReadonlySet<string>) =>
    new Set(CASED.has(code) ? [...all].map((name) => nameStem(name, code)) : [])
  return { male, female, maleStems: stems(male), femaleStems: stems(female) }
})

const placeStems = perPack(
  ({ code, placesInCase }): ReadonlySet<string> =>
    new Set([...wordSet(placesInCase ?? '')].map((name) => nameStem(name, code))),
)

/** A place in any case of an inflecting language: "Польщі", "Krakowa". */
export function isPlaceInCase(lower: string, code: string): boolean {
  return CASED.has(code) && placeStems(code)?.has(nameStem(lower, code)) === true
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
export function isPlainGivenName(lower: string): boolean {
  const name = lower.split('-')[0] ?? lower
  return LEXICON.male.has(name) || LEXICON.female.has(name)
}

/** A given name in any case. */
export function isGivenName(lower: string, code = ''): boolean {
  if (isPlainGivenName(lower)) return true
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

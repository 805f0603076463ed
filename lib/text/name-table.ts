import type { BlockId, Span } from '../article/types.ts'
import { packOf } from '../languages/registry.ts'
import { germanRoleGender } from './german-roles.ts'
import type { LanguageData } from './language.ts'
import { CASED, genderByForm } from './name-cases.ts'
import { givenNameGender, isGivenName, isPlaceInCase, isTitle, LEXICON, roleGender } from './name-lexicon.ts'
import {
  afterTitles,
  bare,
  isCapitalised,
  isCourtesy,
  isPossessive,
  type NameRun,
  nameRuns,
} from './name-runs.ts'
import { type Role, roleAfter, roleBefore } from './roles.ts'
import { genderByEnding, ROMANCE, romanceRoleAfter, romanceRoleBefore } from './roles-romance.ts'
import type { Word } from './words.ts'

/** Points for each kind. */
interface Evidence {
  person: number
  organization: number
  place: number
  event: number
}

/** All we saw of one written form of a name. */
export interface Surface {
  name: string
  /** Lower-case words. */
  key: string[]
  mentions: Span[]
  /** How often it was seen where its capital proves that it is a name. */
  proven: number
  /** What its form tells, and what the words around its mentions tell. */
  form: Evidence
  context: Evidence
  gender: 'm' | 'f' | null
  role: string | null
  /** "International Rescue Board (IRB)": the other form. */
  also: string | null
  order: number
}

export interface NameTable {
  data: LanguageData
  surfaces: Map<string, Surface>
  /** Words seen in lower case: a sentence-first "Asked" is no name when "asked" is a word of the article. */
  lower: Set<string>
}

const PLACE_BEFORE = new Set('in at near across around outside inside throughout'.split(' '))
/** "firma Metalbud", "компанія Роздолля" */
const BODY_BEFORE =
  /^(?:firm|spółk|agencj|koncern|klub|fundacj|компан|фирм|фірм|концерн|холдинг|агентств|корпорац|фонд|bedrijf|concern|stichting|vakbond|supermarktketen|omroep)\p{L}{0,3}$/u
const SAYING =
  /^(?:said|says|told|added|adds|asked|wrote|tweeted|explained|argued|noted|sagte|erklärte|dit|dijo|disse|ha)$/
/** "zegt Van den Berg": with a capital inside a sentence it is part of the name. */
const PARTICLE_NL = /^(?:van|de|den|ter|ten|te|in|op|'t)$/
const COMMON_NOUN_DE =
  /\p{L}{3}(?:ung|heit|keit|schaft|tion|ismus|tät|nis|tum|ling|enz|anz|ment|ungen|ionen)$/u

export function newNameTable(data: LanguageData): NameTable {
  return { data, surfaces: new Map(), lower: new Set() }
}

/** Adds the names of one text with these words. Without a block id they count as evidence only. */
export function addNames(table: NameTable, text: string, all: readonly Word[], block: BlockId | null): void {
  for (const word of all) if (!isCapitalised(word.text)) table.lower.add(word.lower)
  if (isHeadlineCase(all)) return
  for (const run of nameRuns(text, all, table.data)) addRun(table, text, all, run, block)
}

/** A heading with every word capital tells nothing about names. */
function isHeadlineCase(all: readonly Word[]): boolean {
  if (all.length < 3) return false
  return all.every((word) => isCapitalised(word.text) || word.text.length < 4)
}

function addRun(
  table: NameTable,
  text: string,
  all: readonly Word[],
  run: NameRun,
  block: BlockId | null,
): void {
  const german = packOf(table.data.code)?.german
  if (german) run = { ...run, to: german.nameTo(all, run.from, run.to) }
  let from = run.from
  while (
    from < run.to &&
    !isInitial(text, all[from], run.to - from > 1) &&
    drops(table, all[from], all[from + 1], from === run.from && run.initial, run.to - from > 1)
  )
    from++
  if (from >= run.to) return
  const trimmed = { ...run, from }
  const nameFrom = isBodyName(all, trimmed)
    ? from
    : givenNameFrom(
        table,
        all,
        trimmed,
        german
          ? german.nameFrom(all, from, run.to)
          : afterOffice(all, trimmed, afterTitles(all, trimmed, table.data.code)),
      )
  if (nameFrom >= run.to) return
  const first = all[nameFrom]
  const last = all[run.to - 1]
  if (!first || !last) return
  const end = isPossessive(last.text) ? last.start + bare(last.text).length : endWithStop(text, last)
  const name = text.slice(first.start, end)
  if (name.length > 80) return
  const key = keyOf(all.slice(nameFrom, run.to))
  if (key.every((word) => LEXICON.demonyms.has(word))) return
  if (key.length === 1 && !acceptsSingle(table, key[0] ?? '', name)) return
  if (table.data.code === 'de' && !acceptsGerman(table, key, nameFrom > from, name)) return
  const surface = surfaceOf(table, name, key, courtesyGender(key, all[nameFrom - 1], nameFrom > from))
  if (!(run.initial && from === run.from && nameFrom === from) || acts(all[run.to], last)) surface.proven++
  else if (key.length > 1) surface.proven += 0.5
  if (block !== null) surface.mentions.push({ block, start: first.start, end })
  weigh(surface, text, all, { ...run, from: nameFrom }, from, table.data.code)
}

/** "Secretary of State Ann Roe": what a title is of belongs to the title. */
function afterOffice(all: readonly Word[], run: NameRun, from: number): number {
  if (all[from]?.text !== 'of' || from === run.from) return from
  const start = all[from + 1]?.text === 'the' ? from + 3 : from + 2
  return run.to - start > 1 ? start : from
}

/** The words of a name without "Jr." and the like, which nobody is called by. */
function keyOf(words: readonly Word[]): string[] {
  const key = words.map((word) => bare(word.lower))
  if (key.length > 2 && SUFFIX.test(key[key.length - 1] ?? '')) key.pop()
  return key
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/

/** "Mr Roe" and "Mrs Roe" are two persons. */
function courtesyGender(key: readonly string[], title: Word | undefined, titled: boolean): 'm' | 'f' | null {
  if (key.length > 1 || !titled || !title) return null
  if (LEXICON.courtesyM.has(title.lower)) return 'm'
  return LEXICON.courtesyF.has(title.lower) ? 'f' : null
}

/** "Comedian Sarah Roe", "мер Вербівки Остап Гринько": a name begins at its given name when what stands before is none. */
function givenNameFrom(table: NameTable, all: readonly Word[], run: NameRun, from: number): number {
  const { code } = table.data
  const first = all[from]?.lower ?? ''
  if (isGivenName(first, code)) return from
  // "Міністр закордонних справ Польщі Roe"
  if (run.to - from > 2 && isPlaceInCase(first, code)) return from + 1
  for (let i = from + 1; i < run.to - 1; i++) {
    if (!isGivenName(all[i]?.lower ?? '', code)) continue
    const before = all.slice(from, i).map((word) => bare(word.lower))
    const led =
      ROMANCE.has(code) && !SAINT.test(before.at(-1) ?? '') && ROLE_LINK.test(all[run.from - 1]?.lower ?? '')
    const loose =
      led ||
      LEXICON.orgWords.has(before[0] ?? '') ||
      NOUN_LED.has(code) ||
      before.every((word) => isNoGivenName(table, word))
    return loose ? i : from
  }
  return from
}

/** "l’assessore alla Cultura Ugo Roe": what stands before the given name belongs to the role. */
const ROLE_LINK =
  /^(?:alla|allo|all|agli|ai|alle|della|dello|dell|delle|dei|degli|del|de|des|du|da|do|das|dos|à|aux|au|l|la)$/
/** "alcalde de San Juan Roe": a town. */
const SAINT = /^(?:san|santa|santo|sant|são|saint|sainte)$/
/** Languages that put capitalised nouns or genitives right before a name. */
const NOUN_LED = new Set(['de', 'pl', 'uk', 'ru'])

function isNoGivenName(table: NameTable, word: string): boolean {
  return (
    LEXICON.roleNouns.has(word) ||
    LEXICON.demonyms.has(word) ||
    LEXICON.orgWords.has(word) ||
    LEXICON.places.has(word) ||
    table.lower.has(word)
  )
}

/** "Demi said", "Demi’s": even a sentence-first word is a name then. */
function acts(next: Word | undefined, last: Word): boolean {
  return isPossessive(last.text) || (next !== undefined && SAYING.test(next.lower))
}

/** "U.S." keeps its last stop. */
function endWithStop(text: string, last: Word): number {
  return /\p{Lu}\.\p{Lu}$|^[JS]r$/u.test(last.text) && text.charAt(last.end) === '.' ? last.end + 1 : last.end
}

function drops(
  table: NameTable,
  word: Word | undefined,
  next: Word | undefined,
  initial: boolean,
  more: boolean,
): boolean {
  if (!word) return true
  const lower = bare(word.lower)
  if (table.data.stopwords.has(lower) && !/^\p{Lu}{2,}$/u.test(word.text))
    return !(table.data.code === 'nl' && more && !initial && PARTICLE_NL.test(lower))
  if (
    initial &&
    !(next && isTitle(next.lower)) &&
    (LEXICON.openers.has(lower) ||
      /^(?:former|current|fellow|retired)$/.test(lower) ||
      /^\p{L}{3,}ly$/u.test(lower)) &&
    !isGivenName(lower, table.data.code)
  )
    return true
  // "Jan Roe": a month in English alone.
  const given = more && table.data.code !== 'en' && isGivenName(lower)
  if (LEXICON.notNames.has(lower) && !given && !(more && (isCourtesy(lower) || isJan(table, lower))))
    return !isCourtesy(lower)
  if (!initial || !more || /^(?:von|van|de|di|da|du|del|della|al|el|le|la)$/.test(lower)) return false
  // "Trade Minister Roe": the word belongs to the title after it.
  if (next && isTitle(next.lower)) return false
  return table.lower.has(lower) && !isGivenName(lower, table.data.code) && !LEXICON.titles.has(lower)
}

/** "О. В. Коваль": a letter with its stop, though it is a preposition without. */
function isInitial(text: string, word: Word | undefined, more: boolean): boolean {
  return more && word?.text.length === 1 && text.charAt(word.end) === '.' && text.charAt(word.end + 1) === ' '
}

/** Short for a month in English, a name elsewhere. */
function isJan(table: NameTable, lower: string): boolean {
  return lower === 'jan' && table.data.code !== 'en'
}

function acceptsSingle(table: NameTable, lower: string, name: string): boolean {
  if (LEXICON.titles.has(lower) || isCourtesy(lower) || lower.length < 2) return false
  // "Campaigners said": a group that opens its sentence.
  if (lower.endsWith('s') && LEXICON.roleNouns.has(lower.slice(0, -1))) return false
  if (LEXICON.demonyms.has(lower.replace(/-.*$/, ''))) return false
  return !/^\p{N}/u.test(name) && !table.data.stopwords.has(lower)
}

function acceptsGerman(table: NameTable, key: readonly string[], titled: boolean, name: string): boolean {
  const joined = key.join(' ')
  // "Deutschlands Bereits im Dezember": a sentence without a stop before it.
  if (key.length > 1 && table.data.stopwords.has(key.at(-1) ?? '')) return false
  if (titled || LEXICON.places.has(joined) || LEXICON.knownOrgs.has(joined) || /^\p{Lu}{2,6}$/u.test(name))
    return true
  // Kept for now: it may be the last name of someone named in full.
  if (key.length === 1) return true
  return isGivenName(key[0] ?? '') || !key.some((word) => COMMON_NOUN_DE.test(word))
}

function isBodyName(all: readonly Word[], run: NameRun): boolean {
  const last = bare(all[run.to - 1]?.lower ?? '')
  if (run.to - run.from < 2) return false
  if (LEXICON.orgWords.has(last) || LEXICON.placeWords.has(last) || LEXICON.eventWords.has(last)) return true
  const first = all[run.from]?.lower ?? ''
  return LEXICON.orgWords.has(first) && all.slice(run.from, run.to).some((word) => word.text === 'of')
}

function surfaceOf(table: NameTable, name: string, key: string[], gender: 'm' | 'f' | null): Surface {
  const id = gender ? `${gender} ${key.join(' ')}` : key.join(' ')
  let surface = table.surfaces.get(id)
  if (!surface) {
    surface = {
      name,
      key,
      mentions: [],
      proven: 0,
      form: { person: 0, organization: 0, place: 0, event: 0 },
      context: { person: 0, organization: 0, place: 0, event: 0 },
      gender: null,
      role: null,
      also: null,
      order: table.surfaces.size,
    }
    table.surfaces.set(id, surface)
    weighForm(surface, table.data.code)
    surface.gender ??= gender
  }
  return surface
}

/** What the form alone tells. */
function weighForm(surface: Surface, code: string): void {
  const { key, name, form } = surface
  const joined = key.join(' ')
  const first = key[0] ?? ''
  const last = key[key.length - 1] ?? ''
  if (LEXICON.places.has(joined) || (key.length === 1 && isPlaceInCase(first, code))) form.place += 6
  if (LEXICON.knownOrgs.has(joined)) form.organization += 6
  if (/^\p{Lu}{2,6}s?$/u.test(name) && !LEXICON.places.has(joined)) form.organization += 3
  if (name.includes(' & ')) form.organization += 3
  if (ROMANCE.has(code) && LEXICON.orgWords.has(first)) form.organization += 3
  if (key.length === 1) {
    if (isGivenName(first, code)) form.person += 1
    return
  }
  if (isGivenName(first, code)) form.person += 4
  else if (key.length <= 3) form.person += 0.6
  if (/^\p{Lu}{2,5}\s/u.test(name) && !(isGivenName(first) && name === name.toUpperCase()))
    form.organization += 2
  if (LEXICON.orgWords.has(last) || key.includes('of') || key.includes('for')) form.organization += 4
  else if (LEXICON.orgWords.has(first)) form.organization += 2
  if (LEXICON.places.has(last) && !isGivenName(first)) form.organization += 1.5
  if (LEXICON.placeWords.has(last) || /^(?:lake|mount|cape|fort|port|river|isle|castle)$/.test(first))
    form.place += 4
  if (LEXICON.eventWords.has(last)) form.event += 4
  const told = genderByEnding(code, first)
  const named = givenNameGender(first, code)
  surface.gender =
    (isGivenName(first, code) && code !== 'it' ? named : (told ?? named)) ??
    (CASED.has(code) ? genderByForm(key, code) : null)
}

/** What somebody is. In Romance languages an article tells who is meant and of what gender. */
function roleOf(
  code: string,
  text: string,
  all: readonly Word[],
  run: NameRun,
  titleFrom: number,
): (Role & { gender?: 'm' | 'f' | null }) | null {
  const german = packOf(code)?.german
  if (german) return german.role(text, all, { titleFrom, nameFrom: run.from, to: run.to })
  const led = roleBefore(text, all, titleFrom, run.from, code)
  if (!ROMANCE.has(code)) return led?.text ? led : (roleAfter(text, all, run.to, code) ?? led)
  const before = romanceRoleBefore(code, text, all, run.from)
  // "El doctor Ugo Roe, jefe de Urgencias": a degree tells less than the office.
  const weak = before === null || /^(?:doct|dokt|dott|prof|dout)/.test(before.text ?? '')
  const after = weak ? romanceRoleAfter(code, text, all, run.to) : null
  return (after?.text ? after : (before ?? after)) ?? led
}

/** What the words around one mention tell. */
function weigh(
  surface: Surface,
  text: string,
  all: readonly Word[],
  run: NameRun,
  titleFrom: number,
  code: string,
): void {
  const { context } = surface
  const german = code === 'de'
  const before = all[titleFrom - 1]?.lower ?? ''
  const last = all[run.to - 1]
  const next = all[run.to]
  if (!last) return
  for (const word of all.slice(titleFrom, run.from)) {
    context.person += 3
    if (LEXICON.courtesyM.has(word.lower)) surface.gender = 'm'
    else if (LEXICON.courtesyF.has(word.lower)) surface.gender = 'f'
    else surface.gender ??= german ? null : roleGender(word.lower)
  }
  if (PLACE_BEFORE.has(before) && run.from === titleFrom)
    context.place += surface.key.length === 1 ? 1.5 : 0.5
  if (BODY_BEFORE.test(before)) context.organization += 2
  if (before === 'the' && run.from === titleFrom) {
    context.organization += 1
    context.person -= 2
  }
  if (next && SAYING.test(next.lower)) context.person += 1
  // "la société Roe", "a empresa Roe"
  const spaced = text.charAt((all[titleFrom - 1]?.end ?? -2) + 1) !== ' '
  if (ROMANCE.has(code) && run.from === titleFrom && spaced && LEXICON.orgWords.has(before)) {
    context.organization += 3
    context.person -= 2
  }
  if (next?.lower === 'who') context.person += 2
  // "die Hacker Zugriff", "der Nähe Kämpfe": no person has an article.
  if (german && run.from === titleFrom && /^(?:d[eai][rsmen]|die)$/.test(before)) context.person -= 3
  const role = roleOf(code, text, all, run, titleFrom)
  if (role) {
    context.person += role.certain ? 3 : 0
    if (role.text) surface.role ??= role.text
    // "The groom, Lee Roe": what he is says more than a name that many women have too.
    if (role.noun)
      surface.gender =
        (german ? germanRoleGender(role.noun) : (role.gender ?? roleGender(role.noun))) ?? surface.gender
  }
  const paren = /^ \((\p{Lu}[\p{L}.]{1,9})\)/u.exec(text.slice(last.end, last.end + 14))
  if (paren?.[1] && surface.key.length > 1) surface.also ??= paren[1]
}

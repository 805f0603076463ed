import type { Span } from '../article/types.ts'
import { packOf } from '../languages/registry.ts'
import { roleAfter } from './apposition.ts'
import { germanRoleGender } from './german-roles.ts'
import type { LanguageData } from './language.ts'
import { CASED, genderByForm } from './name-cases.ts'
import { givenNameGender, isGivenName, isPlaceInCase, LEXICON, roleGender } from './name-lexicon.ts'
import type { NameRun } from './name-runs.ts'
import { isRoleHeaded } from './role-heads.ts'
import { type Role, roleBefore } from './roles.ts'
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

export const SAYING =
  /^(?:said|says|told|added|adds|asked|wrote|tweeted|explained|argued|noted|sagte|erklärte|dit|dijo|disse|ha)$/

export function newNameTable(data: LanguageData): NameTable {
  return { data, surfaces: new Map(), lower: new Set() }
}

export function surfaceOf(table: NameTable, name: string, key: string[], gender: 'm' | 'f' | null): Surface {
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
export function weigh(
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
    if (role.text && (code !== 'en' || isRoleHeaded(role.text))) surface.role ??= role.text
    // "The groom, Lee Roe": what he is says more than a name that many women have too.
    if (role.noun)
      surface.gender =
        (german ? germanRoleGender(role.noun) : (role.gender ?? roleGender(role.noun))) ?? surface.gender
  }
  if (text.charAt(last.end + 1) !== '(') return
  const paren = /^ \((\p{Lu}[\p{L}.]{1,9})\)/u.exec(text.slice(last.end, last.end + 14))
  if (paren?.[1] && surface.key.length > 1) surface.also ??= paren[1]
}

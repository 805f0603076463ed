import type { BlockId } from '../article/types.ts'
import { packOf } from '../languages/registry.ts'
import { isGivenName, isPlaceInCase, isTitle, LEXICON } from './name-lexicon.ts'
import { afterTitles, isCapitalised, isCourtesy, type NameRun, nameRuns } from './name-runs.ts'
import { type NameTable, SAYING, surfaceOf, weigh } from './name-surface.ts'
import { bareOf, isPossessive } from './possessive.ts'
import { ROMANCE } from './roles-romance.ts'
import type { Word } from './words.ts'

/** "zegt Van den Berg": with a capital inside a sentence it is part of the name. */
const PARTICLE_NL = /^(?:van|de|den|ter|ten|te|in|op|'t)$/

const COMMON_NOUN_DE =
  /\p{L}{3}(?:ung|heit|keit|schaft|tion|ismus|tät|nis|tum|ling|enz|anz|ment|ungen|ionen)$/u

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
  const end = isPossessive(last.text) ? last.start + bareOf(last.text).length : endWithStop(text, last)
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
  const key = words.map((word) => bareOf(word.lower))
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
    const before = all.slice(from, i).map((word) => bareOf(word.lower))
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
  const lower = bareOf(word.lower)
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
  const last = bareOf(all[run.to - 1]?.lower ?? '')
  if (run.to - run.from < 2) return false
  if (LEXICON.orgWords.has(last) || LEXICON.placeWords.has(last) || LEXICON.eventWords.has(last)) return true
  const first = all[run.from]?.lower ?? ''
  return LEXICON.orgWords.has(first) && all.slice(run.from, run.to).some((word) => word.text === 'of')
}

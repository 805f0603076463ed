import { perPack } from '../languages/registry.ts'
import { wordSet } from './language.ts'
import { endsLikeLastName, nameStem } from './name-cases.ts'
import { isGivenName, isPlaceInCase, isPlainGivenName, LEXICON } from './name-lexicon.ts'
import { RANKS, ROLE_ADJECTIVES } from './role-nouns.ts'
import type { Word } from './words.ts'

/** How Ukrainian, Russian and Polish nouns for what a person does end, in the case that stands before a name. */
const AGENT =
  /(?:ник|ниця|ница|тель|телька|тельница|ист|іст|ист?ка|істка|тор|торка|лог|логиня|граф|ерка|арка|ець|иця|ица|орка|nik|niczka|ciel|cielka|arz|arka|ista|istka|tor|torka|log|lożka)$/u
/** Dutch joins nouns: "schooldirecteur", "brandweerwoordvoerder". */
const AGENT_NL =
  /.(?:directeur|directrice|woordvoerder|woordvoerster|voorzitter|voorzitster|minister|trainer|leider|leidster|coach|bestuurder|expert|deskundige|onderzoeker|journalist|advocaat|eigenaar|medewerker|medewerkster|kundige|loog|loge|chef|commandant|meester|arts|speler|speelster|wetenschapper|ondernemer|houder|hoofd|redacteur|leraar|wethouder|president|secretaris|manager|voorlichter|kapitein|officier)$/u
/** "начальник обласної військової адміністрації": the noun with the words that belong to it. */
const MAX_WORDS = 9

/** A noun told by its ending alone stands closer. */
const MAX_AGENT = 3

/** "oud-minister", "экс-мэр" */
const PREFIX = /^(?:oud|ex|vice|co|экс|екс|вице|віце|eks|wice)-/u

interface RoleNouns {
  /** As they stand before a name. */
  plain: ReadonlySet<string>
  /** By what all cases share. */
  byStem: ReadonlyMap<string, string>
}

const NONE: RoleNouns = { plain: new Set(), byStem: new Map() }
const ranks = wordSet(RANKS)

const ofPack = perPack(({ code, roleNouns }): RoleNouns => {
  if (!roleNouns) return NONE
  const plain = wordSet(roleNouns)
  const cased = code === 'nl' ? [] : [...plain]
  return { plain, byStem: new Map(cased.reverse().map((noun) => [nameStem(noun, code), noun])) }
})

/** The nouns of the languages in which a role begins with its noun: Dutch, Polish, Ukrainian, Russian. */
export function roleNouns(code: string): RoleNouns {
  return ofPack(code) ?? NONE
}

/** A word that may stand before a name and is none: "Тренер", "Kamerlid", "mł." of "mł. bryg.". */
export function isRoleWord(lower: string, code: string): boolean {
  const { plain } = roleNouns(code)
  return (
    plain !== NONE.plain &&
    (plain.has(lower.replace(PREFIX, '')) ||
      (code === 'nl' && AGENT_NL.test(lower)) ||
      (ranks.has(lower) && !isGivenName(lower, code)))
  )
}

/** What a person is, right before a name, in languages whose roles begin with their noun; null when no noun tells. */
export function nounFirstRole(
  text: string,
  all: readonly Word[],
  nameFrom: number,
  code: string,
): string | null {
  const nouns = roleNouns(code)
  const name = all[nameFrom]
  if (nouns === NONE || !name) return null
  if (isComplement(text, all, nameFrom, code)) return null
  const oblique = code !== 'nl' && !isPlainGivenName(name.lower)
  let apposed = false
  let start = -1
  let end = nameFrom
  while (isCourtesy(all[end - 1]?.lower)) end--
  for (let i = nameFrom - 1; i >= 0 && nameFrom - i <= MAX_WORDS; i--) {
    const word = all[i]
    const next = all[i + 1]
    if (!word || !next) break
    const gap = text.slice(word.end, next.start)
    // "Мати хлопчика, Roe, …": what a sentence begins with.
    if (gap === ', ' && i === nameFrom - 1 && code !== 'nl') apposed = true
    else if (gap !== ' ' && !(gap === '. ' && ranks.has(word.lower))) break
    // Another noun further left is the role with a rank or second role after it: "Речник … полковник Roe".
    if (start >= 0 && (start < nameFrom - 1 || code === 'nl')) break
    if (STOPS.has(word.lower)) break
    // "за словами речниці поліції Олени": the head as it is called by itself, "речниця поліції".
    const noun = oblique && start < 0 ? nouns.byStem.get(nameStem(word.lower, code)) : undefined
    if (noun) return noun + text.slice(word.end, all[nameFrom - 1]?.end)
    if (
      nouns.plain.has(word.lower.replace(PREFIX, '')) ||
      (nameFrom - i <= MAX_AGENT && isAgent(word, name, code))
    ) {
      if (start >= 0 && reaches(all, i, start) && ranks.has(all[start]?.lower ?? '')) end = start
      start = i
    } else if (
      code === 'nl' &&
      start < 0 &&
      i < nameFrom - 1 &&
      !/^(?:van|voor|der|de|het)$/.test(word.lower)
    )
      break
  }
  if (
    start < 0 ||
    (apposed &&
      !/(?:^|[.?!…»”"]\s)$/u.test(text.slice(Math.max(0, (all[start]?.start ?? 0) - 2), all[start]?.start)))
  )
    return null
  while (start > 0 && isAdjective(text, all, start)) start--
  const first = all[start]
  const last = all[end - 1]
  return first && last ? text.slice(first.start, last.end) : null
}

/** "пенсіонерка пані Галина" */
function isCourtesy(lower = ''): boolean {
  return LEXICON.courtesyM.has(lower) || LEXICON.courtesyF.has(lower)
}

/** "губернатор Заречной области", "mer Kijowa": one capitalised word that belongs to the noun before it. */
function isComplement(text: string, all: readonly Word[], at: number, code: string): boolean {
  const name = all[at]
  const next = all[at + 1]
  if (code === 'nl' || !name) return false
  if (next && /^\p{Lu}/u.test(next.text) && /^\.? $/.test(text.slice(name.end, next.start))) return false
  if (isPlaceInCase(name.lower, code)) return true
  return !isGivenName(name.lower, code) && !endsLikeLastName(name.lower)
}

/** Words that no role goes over. */
const STOPS = wordSet(`
  a ale był była dat die en had heeft i is jak jest która który którzy maar of oraz was że а або але и й как которая
  который но та что що як яка який і`)

function reaches(all: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (STOPS.has(all[i]?.lower ?? '')) return false
  return true
}

function isAgent(word: Word, name: Word, code: string): boolean {
  if (code === 'nl') return AGENT_NL.test(word.lower)
  return word.text.length > 3 && AGENT.test(word.lower) && isGivenName(name.lower, code)
}

function isAdjective(text: string, all: readonly Word[], start: number): boolean {
  const word = all[start - 1]
  const next = all[start]
  return (
    word !== undefined &&
    next !== undefined &&
    text.slice(word.end, next.start) === ' ' &&
    ROLE_ADJECTIVES.test(word.lower)
  )
}

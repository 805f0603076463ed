import { isGermanRole, isGermanWords } from '../text/german-roles.ts'
import { isGivenName, LEXICON } from '../text/name-lexicon.ts'
import type { Role } from '../text/roles.ts'
import type { Word } from '../text/words.ts'
import { germanNominative } from './german-nominative.ts'

/** How nouns for persons end. Other words end so too: they count only where a name follows. */
const AGENT =
  /(?:er|in|ist|ant|ent|eur|tor|oge|graf|rat|at|wirt|mann|frau|arzt|än|ende|gte|tige|ekt|ot|kraft)$/u
const DETERMINER = /^(?:der|die|ein|eine|dem|den|des|einem|einen|einer|eines)$/
const ADJECTIVE = /^\p{Ll}[\p{L}-]{2,}(?:e|en|er|es|em)$/u
const NO_ADJECTIVE =
  /^(?:dies|jen|sein|ihr|ein|kein|unser|sagte|wurde|habe|hatte|über|unter|hinter|neben|gegen|ohne|oder|aber|wegen|wäre|werde|würde)/
const DETERMINED = /^(?:der|die|ein|eine) (?=.)/i
const LINK = /^(?:der|des|von|vom|für|in|im|am|an|aus|bei|beim|zum|zur|gegen)$/
const CAPITAL = /^\p{Lu}/u
/** Phrases of more words tell a story. */
const MAX_PHRASE = 14

/**
 * Index of the first word of the name in a run of capitals: 1 in "Fischer Jost Haverkamp", 0 in "Axel Richter". All
 * German nouns have capitals, so a name is what stands behind the last noun for a person.
 */
export function germanNameFrom(all: readonly Word[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    const lower = all[i]?.lower ?? ''
    if (
      (isOffice(lower) || isCourtesy(lower)) &&
      !isGivenName(lower) &&
      !(i > from && isGivenName(all[i - 1]?.lower ?? ''))
    )
      return i + 1
  }
  if (to - from === 1) {
    const led = DETERMINER.test(all[from - 1]?.lower ?? '')
    return led && isOffice(all[from]?.lower ?? '') ? to : from
  }
  const first = all[from]
  const second = all[from + 1]
  if (to - from < 3 || !first || !second || isGivenName(first.lower)) return from
  return AGENT.test(first.lower) && first.lower.length > 4 && !LEXICON.demonyms.has(first.lower)
    ? from + 1
    : from
}

/** "Roths Sprecher", "Roths Kritik": the name ends before what is hers. */
export function germanNameTo(all: readonly Word[], from: number, to: number): number {
  const first = all[to - 2]
  const second = all[to - 1]?.lower ?? ''
  if (to - from < 2 || !first || !/[^s]s$/.test(first.lower) || isGivenName(first.lower)) return to
  return isGermanRole(second) || isGermanWords(second) || OWNED.test(second) ? to - 1 : to
}

const OWNED =
  /(?:sohn|bruder|frau|mann|partei|regierung|vorgänger|nachfolger|kollege|team|amtszeit|plan|pläne)(?:in|s|n)?$/

function isOffice(lower: string): boolean {
  return isGermanRole(lower) || LEXICON.titles.has(lower)
}

/** What the text says the person is whose name are words `nameFrom` to `to`; `titleFrom` is where the run of capitals begins. */
export function germanRole(
  text: string,
  all: readonly Word[],
  { titleFrom, nameFrom, to }: { titleFrom: number; nameFrom: number; to: number },
): Role | null {
  return (
    titled(text, all, titleFrom, nameFrom) ??
    apposedBefore(text, all, nameFrom) ??
    apposedAfter(text, all, to)
  )
}

/** "der frühere Kranführer Jan Behrens". */
function titled(text: string, all: readonly Word[], titleFrom: number, nameFrom: number): Role | null {
  let end = nameFrom
  while (end > titleFrom && isCourtesy(all[end - 1]?.lower ?? '')) end--
  const noun = all[end - 1]
  if (nameFrom > titleFrom && end === titleFrom) return { text: null, noun: null, certain: true }
  if (nameFrom <= titleFrom || !noun) return null
  const first = all[adjectivesFrom(text, all, titleFrom)]
  return first ? roleOf(text.slice(first.start, noun.end), noun.lower) : null
}

/** "Dr.", "Frau": no role. */
function isCourtesy(lower: string): boolean {
  return LEXICON.courtesyM.has(lower) || LEXICON.courtesyF.has(lower) || LEXICON.courtesy.has(lower)
}

/** Where the adjectives before word `at` begin; `at` when no determiner leads them. */
function adjectivesFrom(text: string, all: readonly Word[], at: number): number {
  let i = at
  while (i > 0 && at - i < 4 && joined(text, all, i) && isAdjective(all[i - 1])) i--
  return i < at && joined(text, all, i) && DETERMINER.test(all[i - 1]?.lower ?? '') ? i : at
}

function isAdjective(word: Word | undefined): boolean {
  return word !== undefined && ADJECTIVE.test(word.text) && !NO_ADJECTIVE.test(word.lower)
}

/** Only a space parts word `i` from the one before. */
function joined(text: string, all: readonly Word[], i: number): boolean {
  const before = all[i - 1]
  const word = all[i]
  return (
    before !== undefined &&
    word !== undefined &&
    word.start === before.end + 1 &&
    text.charAt(before.end) === ' '
  )
}

/** "die Sprecherin der Stadtwerke, Meike Andresen": the phrase that ends at the comma, with its genitives. */
function apposedBefore(text: string, all: readonly Word[], nameFrom: number): Role | null {
  const last = all[nameFrom - 1]
  const name = all[nameFrom]
  if (!last || !name || !CAPITAL.test(last.text) || text.slice(last.end, name.start) !== ', ') return null
  let found: Role | null = null
  for (let i = nameFrom - 1; nameFrom - i < MAX_PHRASE; i--) {
    const noun = all[i]
    while (joined(text, all, i) && CAPITAL.test(all[i - 1]?.text ?? '')) i--
    const start = adjectivesFrom(text, all, i)
    const first = all[start]
    // "nach Auskunft der Sprecherin der Klinik, Ute Roth": the furthest noun that is a person.
    if (first && noun && isPersonNoun(noun.lower))
      found = roleOf(text.slice(first.start, last.end), noun.lower)
    if (!LINK.test(joined(text, all, start) ? (all[start - 1]?.lower ?? '') : '')) break
    if (!joined(text, all, start - 1)) break
    i = start - 1
    if (DETERMINER.test(all[i - 1]?.lower ?? '') && LINK.test(all[i - 2]?.lower ?? '')) i--
    if (!CAPITAL.test(all[i - 1]?.text ?? '')) break
  }
  return found
}

function isPersonNoun(lower: string): boolean {
  return isOffice(lower) || (AGENT.test(lower) && lower.length > 5)
}

/** ", 58, Sprecherin der Stadtwerke," after the name that ends before word `to`. */
function apposedAfter(text: string, all: readonly Word[], to: number): Role | null {
  const last = all[to - 1]
  let i = to
  let before = last
  if (!last || text.charAt(last.end) !== ',' || !all[i]) return null
  const aged = /^\d{1,2}$/.test(all[i]?.text ?? '')
  if (aged) before = all[i++]
  const lead = all[i]
  if (aged && text.charAt(before?.end ?? 0) !== ',') return { text: null, noun: null, certain: true }
  if (!lead || !before || !/^,\s$/.test(text.slice(before.end, lead.start))) return null
  if (DETERMINER.test(lead.lower)) i++
  let first = i
  while (isAdjective(all[i]) && i - first < 4) i++
  first = Math.min(first, i)
  const noun = all[i]
  if (!noun || !CAPITAL.test(noun.text) || !isOffice(noun.lower)) return null
  let end = i
  // "Roth, Minister Quast und …" goes on with somebody else.
  if (joined(text, all, i + 1) && CAPITAL.test(all[i + 1]?.text ?? '')) return null
  while (joined(text, all, end + 1) && end - i < MAX_PHRASE && continues(all[end + 1])) end++
  const from = all[first]
  const until = all[end]
  if (!from || !until || !CAPITAL.test(until.text)) return null
  return /^(?:[,;:.!?)]|\s?[–—“]|$)/u.test(text.slice(until.end, until.end + 2))
    ? roleOf(text.slice(from.start, until.end), noun.lower)
    : null
}

function continues(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (CAPITAL.test(word.text) || LINK.test(word.lower) || DETERMINER.test(word.lower) || isAdjective(word))
  )
}

function roleOf(role: string, noun: string): Role {
  return { text: germanNominative(role.replace(DETERMINED, ''), noun), noun, certain: true }
}

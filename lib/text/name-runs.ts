import type { Range } from '../article/types.ts'
import { isGermanRole } from './german-roles.ts'
import { type LanguageData, wordSet } from './language.ts'
import { isGivenName, isTitle, LEXICON } from './name-lexicon.ts'
import { PARTICLES } from './name-tables.ts'
import { isRoleWord } from './noun-first.ts'
import { isPossessive } from './possessive.ts'
import type { Word } from './words.ts'

/** Capitalised words in a row, as they stand: titles and sentence-first words still among them. */
export interface NameRun extends Range {
  /** Index of the first word and one past the last in the words of the text. */
  from: number
  to: number
  /** It begins a sentence, so its first capital proves nothing. */
  initial: boolean
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|ad|d['’]|l['’])-?\p{Lu}|[a-z]\p{Lu})/u
const PARTICLE = wordSet(PARTICLES)
/** Particles that can open a link between two name words; "der" and "la" only follow one of these. */
const OPENS = wordSet('af al bin da das de degli dei del della delle di do dos du ibn ten ter van von')
const OF = wordSet('of for on')
const TAKES_OF =
  /^(?:university|college|school|bank|house|board|secretary|secretaries|bureau|ministry|department|office|institute|council|committee|association|federation|court|academy|church|college|centre|center|chamber|republic|state|city|gulf|bay|sea|cape|isle|museum|society|union|league|center|commission|board|society|organization|organisation|district|duke|archbishop|bishop|prince|princess|director|minister|attorney|band|order|battle|museum|king|queen|speaker|state|states)$/

export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first >= 65 && first <= 90) return true
  const second = word.charCodeAt(1)
  // Most words begin with two small letters of which the second leads no "al-" or "ad-".
  if (isSmall(first) && isSmall(second) && second !== L && second !== D) return false
  return CAPITAL.test(word)
}

const L = 108
const D = 100

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Runs of capitalised words, particles and "of" included, in the words of one text. */
export function nameRuns(text: string, words: readonly Word[], data: LanguageData): NameRun[] {
  const runs: NameRun[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word || !isCapitalised(word.text)) continue
    const to = runEnd(text, words, i, data)
    const last = words[to - 1] ?? word
    const before = words[i - 1]
    const gap = text.slice(before ? before.end : Math.max(0, word.start - 3), word.start)
    const initial =
      !before || (/[.?!…:;•\n"“”„«»]|''|\s[-–—]/u.test(gap) && !continuesAbbreviation(before, gap, data))
    runs.push({ start: word.start, end: word.start + (last.end - word.start), from: i, to, initial })
    i = to - 1
  }
  return runs
}

function continuesAbbreviation(before: Word, gap: string, data: LanguageData): boolean {
  if (gap !== '. ') return false
  return isInitials(before.text) || data.abbreviations.never.has(before.lower)
}

function isInitials(text: string): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(text)
}

function runEnd(text: string, words: readonly Word[], start: number, data: LanguageData): number {
  let end = start + 1
  for (let i = start; i < words.length - 1; ) {
    const word = words[i]
    const next = words[i + 1]
    if (!word || !next || isPossessive(word.text)) break
    const gap = text.slice(word.end, next.start)
    if (isCapitalised(next.text)) {
      if (gap !== ' ' && gap !== ' & ' && !continuesAbbreviation(word, gap, data)) break
      end = i + 2
      i++
      continue
    }
    if (gap !== ' ') break
    const link = linkEnd(text, words, start, i, data)
    if (link < 0) break
    end = link + 1
    i = link
  }
  return end
}

/** Index of the capitalised word that a particle or "of" after `i` leads to, or -1. */
function linkEnd(text: string, words: readonly Word[], start: number, i: number, data: LanguageData): number {
  const word = words[i]
  const first = words[i + 1]
  if (!word || !first) return -1
  // "Étienne d’Aubrac"
  const elided = words[i + 2]
  if (data.elides && /^d$/.test(first.text) && elided && CAPITAL.test(elided.text))
    return elided.start === first.end + 1 ? i + 2 : -1
  const of = OF.has(first.text) && TAKES_OF.test(word.lower)
  if (!of && !OPENS.has(first.text) && !(OPENS.has(word.lower) && PARTICLE.has(first.text))) return -1
  // German writes all nouns with a capital: only "Vorname von Name" is a name there.
  if (data.code === 'de' && !isGivenName(word.lower) && !isGermanRole(words[i - 1]?.lower ?? '')) return -1
  // "burgemeester Anna Smit van Delft": after a last name Dutch tells where from.
  if (data.code === 'nl' && first.text === 'van' && i > start && !isGivenName(word.lower, 'nl')) {
    const before = words[i - 1]?.lower ?? ''
    if (i > start + 1 || !(isTitle(before) || isRoleWord(before, data.code))) return -1
  }
  for (let j = i + 2; j <= i + 3; j++) {
    const next = words[j]
    const before = words[j - 1]
    if (!next || !before || text.slice(before.end, next.start) !== ' ') return -1
    if (CAPITAL.test(next.text)) return j
    if (!(of ? next.text === 'the' : PARTICLE.has(next.text))) return -1
  }
  return -1
}

/** Index of the first word after titles: the name part of a run, `to` when there is none. */
export function afterTitles(words: readonly Word[], run: NameRun, code: string): number {
  for (let i = run.to - 1; i >= run.from; i--) {
    const lower = words[i]?.lower ?? ''
    // "Ines M. Roe": an initial, though "M." is a French title.
    if (lower.length === 1 && i > run.from) continue
    if (i < run.to - 1 && isRoleWord(lower, code)) return i + 1
    if (isTitle(lower) || (isCourtesy(lower) && !(isGivenName(lower) && !isDon(lower, run.to - i))))
      return i + 1
  }
  return run.from
}

/** "don Ugo Roe" is no Don. */
function isDon(lower: string, length: number): boolean {
  return lower === 'don' && length > 2
}

export function isCourtesy(lower: string): boolean {
  return LEXICON.courtesyM.has(lower) || LEXICON.courtesyF.has(lower) || LEXICON.courtesy.has(lower)
}

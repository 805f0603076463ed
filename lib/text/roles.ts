import { LEXICON } from './name-lexicon.ts'
import { isCapitalised } from './name-runs.ts'
import type { Word } from './words.ts'

/** What the text says a named person is. */
export interface Role {
  /** As it stands: "President", "a nurse at St Brannoc's Hospital"; null when only an age was given. */
  text: string | null
  /** The noun in it, lower case. */
  noun: string | null
  /** Only persons have it. */
  certain: boolean
}

/** Longer appositions are sentences of their own. */
const MAX_ROLE = 110

/** "European Council President", "defense minister" before the name that starts at word `nameFrom`. */
export function roleBefore(
  text: string,
  all: readonly Word[],
  titleFrom: number,
  nameFrom: number,
): Role | null {
  let from = titleFrom
  if (nameFrom > titleFrom) {
    const noun = all[nameFrom - 1]
    const first = all[titleFrom]
    if (!noun || !first) return null
    const stop = text.charAt(noun.end) === '.' ? 1 : 0
    const title = text.slice(first.start, noun.end + stop)
    const courtesy =
      LEXICON.courtesyM.has(noun.lower) ||
      LEXICON.courtesyF.has(noun.lower) ||
      LEXICON.courtesy.has(noun.lower)
    return { text: courtesy && nameFrom - titleFrom === 1 ? null : title, noun: noun.lower, certain: true }
  }
  const noun = all[from - 1]
  const name = all[from]
  if (!noun || !name || !LEXICON.roleNouns.has(noun.lower)) return null
  const gap = text.slice(noun.end, name.start)
  if (gap !== ' ' && gap !== ', ') return null
  for (from--; from > 0; from--) {
    const word = all[from - 1]
    const after = all[from]
    if (!word || !after || text.slice(word.end, after.start) !== ' ') break
    if (
      !LEXICON.roleModifiers.has(word.lower) &&
      !LEXICON.roleNouns.has(word.lower) &&
      !isCapitalised(word.text)
    )
      break
  }
  const first = all[from]
  if (!first) return null
  return { text: text.slice(first.start, noun.end), noun: noun.lower, certain: true }
}

const APPOSITION =
  /^,\s+(?:(\d{1,2}),\s+)?(?:(?:who|which)\s+(?:is|was)\s+)?((?:an?|the|his|her|its|their|our)\s|(?=\p{L}))/u

/** ", 58, a nurse at St Brannoc's Hospital," after the name that ends before word `to`. */
export function roleAfter(text: string, all: readonly Word[], to: number): Role | null {
  const last = all[to - 1]
  if (!last || text.charAt(last.end) !== ',') return null
  const rest = text.slice(last.end, last.end + MAX_ROLE + 20)
  const match = APPOSITION.exec(rest)
  if (!match) return /^,\s+\d{1,2},?\s/.test(rest) ? { text: null, noun: null, certain: true } : null
  const aged = match[1] !== undefined
  const start = match[0].length - (match[2]?.length ?? 0)
  const end = apposition(rest, start)
  const role = end > 0 ? rest.slice(start, end) : ''
  const noun = role ? roleNoun(role, match[2] !== '') : null
  if (noun) return { text: role, noun, certain: true }
  return aged ? { text: null, noun: null, certain: true } : null
}

/** Where the apposition ends: the next comma, stop or dash outside brackets. */
function apposition(rest: string, start: number): number {
  const stop = /,(?!\d)|[;:“”"()]|\.(?=\s|$)|\s[–—-]\s|\s(?:who|said|says|told|and (?:his|her))\s/u.exec(
    rest.slice(start),
  )
  const end = stop ? start + stop.index : rest.length
  return end - start > MAX_ROLE || end - start < 3 || (!stop && rest.length >= MAX_ROLE) ? -1 : end
}

/** The role noun of an apposition: the last one before its first preposition. */
function roleNoun(role: string, articled: boolean): string | null {
  let found: string | null = null
  const all = role.toLowerCase().split(/[^\p{L}-]+/u)
  const first = all[0] ?? ''
  if (
    !articled &&
    !LEXICON.roleNouns.has(first) &&
    !LEXICON.roleModifiers.has(first) &&
    !LEXICON.titles.has(first)
  )
    return null
  for (const word of all) {
    if (/^(?:of|for|at|in|from|with|to|on|who|and)$/.test(word) && found) break
    if (LEXICON.roleNouns.has(word) || LEXICON.titles.has(word)) found = word
  }
  return found
}

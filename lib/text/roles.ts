import { isTitle, LEXICON } from './name-lexicon.ts'
import { isCapitalised } from './name-runs.ts'
import { nounFirstRole } from './noun-first.ts'
import { spelledOut } from './title-short.ts'
import type { Word } from './words.ts'

/** What the text says a named person is. */
export interface Role {
  /**
   * As it stands, "President", "a nurse at St Brannoc's Hospital", short titles in full; null when only an age was
   * given.
   */
  text: string | null
  /** The noun in it, lower case. */
  noun: string | null
  /** Only persons have it. */
  certain: boolean
}

/** Longer appositions are sentences of their own. */
export const MAX_ROLE = 110

/** "European Council President", "defense minister" before the name that starts at word `nameFrom`. */
export function roleBefore(
  text: string,
  all: readonly Word[],
  titleFrom: number,
  nameFrom: number,
  code: string,
): Role | null {
  const role = nounFirstRole(text, all, nameFrom, code)
  if (role !== null) return { text: role, noun: null, certain: true }
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
    return {
      text: courtesy && nameFrom - titleFrom === 1 ? null : spelledOut(title),
      noun: noun.lower,
      certain: true,
    }
  }
  const noun = all[from - 1]
  const name = all[from]
  if (!noun || !name) return null
  const gap = text.slice(noun.end, name.start)
  if (gap === ', ') return apposedBefore(text, all, from)
  if (gap !== ' ') return null
  if (!LEXICON.roleNouns.has(noun.lower)) return unknownRole(all[from - 3], all[from - 2], noun)
  for (from--; from > 0; from--) {
    const word = all[from - 1]
    const after = all[from]
    if (!word || !after || text.slice(word.end, after.start) !== ' ') break
    if (
      !LEXICON.roleModifiers.has(word.lower) &&
      !LEXICON.roleNouns.has(word.lower) &&
      !LEXICON.orgWords.has(word.lower) &&
      !isCapitalised(word.text)
    ) {
      if (isNounModifier(all[from - 2], word)) from--
      break
    }
  }
  const first = all[from]
  if (!first) return null
  return { text: text.slice(first.start, noun.end), noun: noun.lower, certain: true }
}

/** "The firm’s founders, Ann Roe and Jo Poe": one of them is no founders. */
function isPlural(lower: string): boolean {
  return /[^s]s$/.test(lower) && LEXICON.roleNouns.has(lower.slice(0, -1))
}

const ADJECTIVE =
  /^(?:late|young|old|elder|younger|great|real|new|former|other|same|first|last|next|whole|entire|then|only|very|so|petit|petite|grand|grande|jeune|joven|gran|vecchio|giovane|jovem)$/

/** A noun led by an article or by the adjective of a role: "the astronomer Ann Roe", "retired surveyor Ann Roe". */
function unknownRole(lead: Word | undefined, before: Word | undefined, noun: Word): Role | null {
  if (!before || isCapitalised(noun.text) || noun.text.length < 4 || ADJECTIVE.test(noun.lower)) return null
  // "Das sagte Ann Roe": a German noun would have a capital.
  if (/^(?:der|die|das|eine?)$/.test(before.lower)) return null
  if (/['’]s?$/u.test(noun.text)) return null
  if (
    before.lower === 'to'
      ? lead?.lower !== 'according'
      : !DETERMINER.test(before.lower) && !LEADS_ROLE.test(before.lower)
  )
    return null
  if (!DETERMINER.test(before.lower) && /(?:ing|ed|ly|s)$/.test(noun.lower)) return null
  return { text: noun.text, noun: noun.lower, certain: false }
}

/** "retired surveyor Ann Roe", "said miller Ann Roe", "according to miller Ann Roe" */
const LEADS_ROLE = /^(?:former|retired|veteran|fellow|said|says|added|by)$/

const DETERMINER =
  /^(?:an?|the|his|her|its|their|our|my|one|another|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una|il|lo|gli|uno|os|as|um|uma|de|het|een|haar|hun|mijn|onze)$/

/** Longer phrases before a comma are clauses, not roles. */
const MAX_APPOSED = 9

/** "The groom, Lee Roe,", "Ukraine’s defense minister, Ann Roe,": the phrase from its determiner or possessive on. */
function apposedBefore(text: string, all: readonly Word[], nameFrom: number): Role | null {
  const last = all[nameFrom - 1]
  if (!last || isCapitalised(last.text) || isPlural(last.lower)) return null
  let start = -1
  for (let i = nameFrom - 1; i >= 0 && nameFrom - i <= MAX_APPOSED; i--) {
    const word = all[i]
    const after = all[i + 1]
    if (!word || !after || (i < nameFrom - 1 && text.slice(word.end, after.start) !== ' ')) break
    if (VERBAL.test(word.lower) && !LEXICON.roleModifiers.has(word.lower)) break
    // "A las once, Ann Roe": the article of one language is the preposition of another.
    if (PREPOSITION.test(word.lower) && start === i + 1) break
    if (DETERMINER.test(word.lower)) start = i
    else if (isCapitalised(word.text) && /['’]s$/.test(word.text)) {
      start = i
      // "Jack Poe’s lawyer"
      for (
        ;
        i > 0 && isCapitalised(all[i - 1]?.text ?? '') && text.slice(all[i - 1]?.end, all[i]?.start) === ' ';
        i--
      )
        start = i - 1
    }
  }
  const first = all[start]
  if (!first) return null
  // "In the village, Ann Roe" is no role, "Pour la maire, Ann Roe" is one.
  const office = isTitle(last.lower) || LEXICON.roleNouns.has(last.lower)
  if (PREPOSITION.test(all[start - 1]?.lower ?? '') && !(start >= nameFrom - 3 && office)) return null
  const from = OWN.test(first.lower) ? (all[start + 1] ?? first) : first
  const role = text.slice(from.start, last.end)
  const noun = roleNoun(role, true)
  return noun ? { text: role, noun, certain: true } : { text: role, noun: last.lower, certain: false }
}

/** "its president" of a body named before: the pronoun means nothing by itself, nor do other languages' articles. */
const OWN =
  /^(?:its|his|her|their|our|my|le|la|les|el|los|las|il|lo|gli|os|as|der|die|das|de|het|haar|hun|mijn|onze)$/

const PREPOSITION =
  /^(?:of|in|at|by|for|from|with|to|on|about|than|like|after|before|until|since|under|over|a|al|en|de|del|con|por|para|à|au|dans|pour|avec|sur|di|da|in|im|am|mit|von|bei|zu)$/

/** A verb or a link of clauses: what it stands in is no noun phrase. */
export const VERBAL =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|said|says|told|asked|added|that|which|who|and|but|or|when|while|as|if|because|\p{L}{2,}ed)$/u

/** "hotel manager": a plain noun may stand before the role, if an article or the start of the sentence leads it. */
function isNounModifier(before: Word | undefined, word: Word): boolean {
  if (/(?:ed|ing|ly)$/.test(word.lower) || VERBAL.test(word.lower) || DETERMINER.test(word.lower))
    return false
  if (
    /^(?:out|up|down|off|even|so|as|after|before|against|behind|into|both|how|why|where|then|also|just)$/.test(
      word.lower,
    )
  )
    return false
  if (
    /^(?:of|in|at|by|for|from|with|to|on|about|than|like|after|before|until|since|under|over)$/.test(
      word.lower,
    )
  )
    return false
  return word.text.length > 2 && (!before || !/^(?:of)$/.test(before.lower))
}

/** The role noun of an apposition: the last one before its first preposition. */
export function roleNoun(role: string, articled: boolean): string | null {
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

import { languageData } from '../text/language.ts'
import { CASED, nameStem } from '../text/name-cases.ts'
import { bareOf } from '../text/possessive.ts'
import { words } from '../text/words.ts'

/** Languages whose words we cut by ending; English has rules of its own below. */
const PLURALS: Readonly<Record<string, RegExp>> = {
  fr: /[sx]$/,
  pt: /s$/,
  es: /(?:es|s)$/,
  nl: /(?:en|s)$/,
  de: /(?:en|er|es|em|e|n|s)$/,
  it: /[aeio]$/,
}

/** The vowels that change in German plurals: "Hafen, Häfen". */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }
const VOWEL = /[aeiouy]/

/**
 * What is left of a lower-case word when inflection is taken off, for comparing words of one article with each other.
 * Not a word to be shown. A language without rules keeps its words.
 */
export function stem(word: string, code: string): string {
  if (code === 'en') return english(word)
  if (CASED.has(code)) return nameStem(word, code)
  const ending = PLURALS[code]
  const cut = ending && word.length > 4 ? word.replace(ending, '') : word
  return code === 'de' ? cut.replace(/[äöü]/g, (vowel) => UMLAUTS[vowel] ?? vowel) : cut
}

/** The stems of a text's words, in order. */
export function stemsOf(text: string, language: string | null): string[] {
  const { code } = languageData(language)
  return words(text, language).map(({ lower }) => stem(lower, code))
}

function english(word: string): string {
  let w = bareOf(word)
  if (w.length <= 3) return w
  if (w.endsWith('sses')) w = w.slice(0, -2)
  else if (w.endsWith('ies')) w = `${w.slice(0, -3)}y`
  else if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1)
  w = participle(w)
  if (w.endsWith('ly') && w.length > 5) w = w.slice(0, -2)
  if (w.endsWith('e') && w.length > 4) w = w.slice(0, -1)
  return w.endsWith('y') && w.length > 3 ? `${w.slice(0, -1)}i` : w
}

function participle(word: string): string {
  const cut = word.endsWith('ing') ? 3 : word.endsWith('ed') && !word.endsWith('eed') ? 2 : 0
  const base = word.slice(0, word.length - cut)
  if (cut === 0 || base.length < 3 || !VOWEL.test(base)) return word
  const last = base.charAt(base.length - 1)
  return last === base.charAt(base.length - 2) && !/[lsz]/.test(last) ? base.slice(0, -1) : base
}

import { abbreviates, isAbbreviation } from './abbreviated.ts'
import { isLowerAt, isUpperAt, isWordAt } from './characters.ts'
import type { LanguageData } from './language.ts'
import type { Stop } from './sentence-stop.ts'

const OPENING = '"\'“”‘’„‚«»‹›([{¿¡「『（《【'

const CONTINUES = ',;:-–—‐/'

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const NEEDS_NO_SPACE = /[。！？｡．؟۔।॥]/

const BEFORE_WORD = /^$|[\s"'“”‘’„‚«»‹›([{¿¡—–‐.-]/

/** No abbreviation is longer; the word before a stop is read no further back. */
const MAX_WORD = 24

/** How far a subject and its verb may follow a quote's question mark. */
const REPORTING = 70

/** Whether a stop ends the sentence that starts at `start`. */
export function endsSentence(text: string, stop: Stop, start: number, data: LanguageData): boolean {
  let first = stop.next
  if (CONTINUES.includes(text.charAt(first))) return false
  while (first < text.length && OPENING.includes(text.charAt(first))) first++
  if (stop.next === stop.to && !endsUnspaced(text, stop, first)) return false
  if (isLowerAt(text, first)) return isCamel(text, first)
  // A quote that begins with dots: “... and we stay.”
  if (first > stop.next && '.…'.includes(text.charAt(first))) return true
  if (!isWordAt(text, first)) return hasWords(text, first)
  switch (stop.kind) {
    case 'ellipsis':
      return breaksOff(text, stop, start, first, data)
    case 'strong':
      return !(stop.closed && isReported(text, first, data)) && text.charAt(stop.at - 1) !== '('
    case 'full':
      return isFullStop(text, stop, start, first, data)
  }
}

/** "iPhone" opens a sentence as it is. */
function isCamel(text: string, at: number): boolean {
  return isUpperAt(text, at + 1) || (isLowerAt(text, at + 1) && isUpperAt(text, at + 2))
}

/** A sign or a currency's symbol may open a sentence; a row of stars or a heart does not. */
function hasWords(text: string, at: number): boolean {
  for (let next = at; next < at + MAX_WORD && next < text.length; next++) {
    if (text.charAt(next) === '\n') return false
    if (isWordAt(text, next)) return !isLowerAt(text, next)
  }
  return false
}

/** Nothing stands between the stop and the next word: as it should be in Chinese, by mistake elsewhere. */
function endsUnspaced(text: string, stop: Stop, first: number): boolean {
  if (first >= text.length) return false
  if (NEEDS_NO_SPACE.test(text.charAt(stop.at))) return true
  if (UNSPACED.test(text.charAt(first))) return stop.kind === 'strong'
  // "It ended.Then", not "U.S.Army", "Zafi.D", "www.Lede.com", "612.TIPS".
  if (!isUpperAt(text, first)) return false
  if (!isLowerAt(text, first + 1) && !/^(?:[AI]\s|\p{Lu}['’])/u.test(text.slice(first, first + 2)))
    return false
  const word = wordBefore(text, stop.at)
  if (stop.kind !== 'full' || stop.closed) return !/[/@]|www/.test(word)
  return (
    /(?:\p{Ll}{2}|\p{N}|[)”"])$/u.test(word) &&
    !/[/@.]|^www$/.test(word) &&
    !/^(?:Com|Org|Net)\b/.test(text.slice(first, first + 4))
  )
}

/** Three dots end a sentence before a capital, unless they stand for words left out of it. */
function breaksOff(text: string, stop: Stop, start: number, first: number, data: LanguageData): boolean {
  const before = text.charAt(stop.at - 1)
  if (stop.at <= start || OPENING.includes(before)) return false
  if (UNSPACED.test(text.charAt(first))) return false
  const word = wordAfter(text, first)
  // "I… I mean it."
  if (wordBefore(text, /\s/.test(before) ? stop.at - 1 : stop.at) === word) return false
  return !/\s/.test(before) || data.stopwords.has(word.toLowerCase())
}

/** English puts the speaker before the verb: "Why?" Ms. Calder asked. With the verb first it is written small anyway. */
function isReported(text: string, first: number, data: LanguageData): boolean {
  const after = text.slice(first, first + REPORTING)
  if (data.code === 'ja') return /^と/.test(after)
  if (data.code === 'zh') return /^[^，。！？“「]{1,12}[说說称稱问問道](?:[，。：]|$)/u.test(after)
  if (data.code !== 'en') return false
  // A pronoun would be written small.
  if (data.stopwords.has(wordAfter(text, first).toLowerCase())) return false
  return /^(?:\p{Lu}[\p{L}.'’-]* ){1,5}(?:said|says|asked|asks|told|wrote|replied|added|tweeted|shouted)\b(?!:| that )/u.test(
    after,
  )
}

function isFullStop(text: string, stop: Stop, start: number, first: number, data: LanguageData): boolean {
  const word = wordBefore(text, stop.at)
  if (word === '') return true
  if (isListMark(text, stop, start, word)) return false
  // Only a bracket can close after an abbreviation and go on: "Ms. Roe (D-Calif.) Tuesday".
  if (stop.closed && text.charAt(stop.to - 1) !== ')') return true
  const next = wordAfter(text, first)
  const opens =
    data.stopwords.has(next.toLowerCase()) && !(next.length === 1 && text.charAt(first + 1) === '.')
  if (stop.closed) {
    const { either, last } = data.abbreviations
    return opens || !(abbreviates(either, word) || abbreviates(last, word))
  }
  return !isAbbreviation(text, stop.at, first, word, next, opens, data)
}

/** The number or letter of a list's item is no sentence: "2. Add the flour." */
function isListMark(text: string, stop: Stop, start: number, word: string): boolean {
  if (word.length > 3 || !/^(?:\p{N}{1,3}|\p{L})$/u.test(word)) return false
  for (let back = stop.at - word.length - 1; back >= start; back--)
    if (!/[\s(["'“‘„«]/.test(text.charAt(back))) return false
  return true
}

/** The word that a stop follows, with its inner stops; empty when it is no word or too long for an abbreviation. */
function wordBefore(text: string, at: number): string {
  let from = at
  while (
    from > 0 &&
    at - from <= MAX_WORD &&
    (isWordAt(text, from - 1) || ".'’-/@&".includes(text.charAt(from - 1)))
  )
    from--
  while (from < at && !isWordAt(text, from)) from++
  // The end of "0:0", "4,0" and "AT&T" is none.
  return at - from > MAX_WORD || !BEFORE_WORD.test(text.charAt(from - 1)) ? '' : text.slice(from, at)
}

function wordAfter(text: string, at: number): string {
  let to = at
  while (
    to < text.length &&
    to - at <= MAX_WORD &&
    (isWordAt(text, to) || (text.charAt(to) === "'" && isWordAt(text, to + 1)))
  )
    to++
  return text.slice(at, to)
}

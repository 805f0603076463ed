import { isDigitAt } from './characters.ts'
import type { LanguageData } from './language.ts'

export function isAbbreviation(
  text: string,
  at: number,
  first: number,
  word: string,
  next: string,
  opens: boolean,
  { code, abbreviations }: LanguageData,
): boolean {
  const { never, beforeNumber, afterNumber, either, last, follow } = abbreviations
  if (abbreviates(afterNumber, word) && followsNumber(text, at - word.length)) return false
  if (abbreviates(never, word)) return true
  if (isDigitAt(next, 0)) {
    if (abbreviates(beforeNumber, word)) return true
    if (code === 'de' && /^\p{N}{1,2}$/u.test(word)) return true
  } else if (code === 'de' && isOrdinal(text, at, word)) return !opens
  if (abbreviates(last, word)) return follow.has(next) || text.charAt(first - 1) === '('
  return !opens && (abbreviates(either, word) || /^(?:\p{L}\.&?)*\p{L}$/u.test(word))
}

/** Table words with a capital are abbreviations only with it: "Mag." is a title, "mag." a verb at its sentence's end. */
export function abbreviates(table: ReadonlySet<string>, word: string): boolean {
  if (table.has(word) || table.has(word.toLowerCase())) return true
  // "D-Calif.", "l'on."
  const part = /[-'’](\p{L}[\p{L}.]*)$/u.exec(word)?.[1]
  return part !== undefined && table.has(part.toLowerCase())
}

const DETERMINER =
  /(?:^|\s)(?:d(?:er|ie|as|em|en|es)|[aiv]m|zum|zur|beim|vom|(?:s|m|d|k)?ein\p{L}{0,2}|ihre[rmsn]?|jede[rmns]?) $/iu

/** German writes "3. Mai", "Ludwig XIV." and, after an article, "der 296. Folge". */
function isOrdinal(text: string, at: number, word: string): boolean {
  if (/^(?:\p{N}{1,2}|[IVX]{2,6})$/u.test(word)) return true
  return /^\p{N}{3,4}$/u.test(word) && DETERMINER.test(text.slice(Math.max(0, at - 20), at - word.length))
}

function followsNumber(text: string, at: number): boolean {
  return isDigitAt(text, at - 1) || (/\s/.test(text.charAt(at - 1)) && isDigitAt(text, at - 2))
}

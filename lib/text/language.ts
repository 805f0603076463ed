import { ABBREVIATIONS, type Abbreviations } from './abbreviations.ts'
import { STOPWORDS } from './stopwords.ts'

export interface LanguageData {
  /** Two-letter code, `und` when we know nothing of the language. */
  code: string
  /** Lower case, straight apostrophes. */
  stopwords: ReadonlySet<string>
  /** Without the final stop. */
  abbreviations: Readonly<Record<keyof Abbreviations, ReadonlySet<string>>>
  /** False where words are written without spaces between them. */
  spaced: boolean
  /** Articles and prepositions lose their vowel before the next word: "l'Union", "dell'Europa". */
  elides: boolean
}

/** The words of a table written as one string. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).filter(Boolean))
}

/** "de" of "de-AT"; English where a page names no language. */
export function languageCode(tag: string | null | undefined): string {
  return (tag ?? 'en').toLowerCase().split(/[-_]/)[0] || 'en'
}

const UNSPACED = wordSet('zh ja th lo km my')
const ELIDING = wordSet('fr it ca')
const known = new Map<string, LanguageData>()

/** What we know of a language, by BCP 47 tag; English data for null, empty sets for a language without tables. */
export function languageData(tag: string | null | undefined): LanguageData {
  const plain = known.get(tag ?? 'en')
  if (plain) return plain
  const code = languageCode(tag)
  const found = known.get(code)
  if (found) return found
  const abbreviations = own(ABBREVIATIONS, code)
  const stopwords = own(STOPWORDS, code)
  const data: LanguageData = {
    code: stopwords !== undefined || UNSPACED.has(code) ? code : 'und',
    stopwords: wordSet(stopwords ?? ''),
    abbreviations: {
      never: wordSet(abbreviations?.never ?? ''),
      beforeNumber: wordSet(abbreviations?.beforeNumber ?? ''),
      afterNumber: wordSet(abbreviations?.afterNumber ?? ''),
      either: wordSet(abbreviations?.either ?? ''),
      last: wordSet(abbreviations?.last ?? ''),
      follow: wordSet(abbreviations?.follow ?? ''),
    },
    spaced: !UNSPACED.has(code),
    elides: ELIDING.has(code),
  }
  if (known.size < 64) known.set(code, data)
  return data
}

/** A page may say that its language is "constructor". */
function own<T>(table: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined
}

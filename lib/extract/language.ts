import { CYRILLIC, FAMILIES, SCRIPTS, STOPWORDS } from './words/stopwords.ts'

const SAMPLE = 4_000
const MIN_LETTERS = 20
/** Share of words that must be a language's function words. */
const MIN_SHARE = 0.06
/** What it takes to say that a page is wrong about itself: so many words, different ones, so many times its own. */
const SURE_WORDS = 40
const SURE_KINDS = 5
const SURE_TIMES = 3
const MIN_OWN_LETTERS = 0.002
const NEVER_LATIN: ReadonlySet<string> = new Set(
  'ja ko zh he ar hi th el ru uk be bg mk fa ur mr ne yue'.split(' '),
)

/** The languages that a function word belongs to. */
let known: ReadonlyMap<string, readonly string[]> | null = null

/** The language of a text by its script or its function words; null when it shows neither. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const script = guessScript(sample)
  if (script !== undefined) return script
  const { counts, words } = functionWords(sample)
  const [best, most] = largest(counts)
  return most > MIN_SHARE * words ? best : null
}

/**
 * What a page says of its language, unless its text is plainly in another: many a site in German is declared English
 * by the theme it is made with, and declares so on every page. Without a declaration, what the text shows.
 * @param declared a canonical tag
 */
export function languageOf(declared: string | null, text: string): string | null {
  if (declared === null) return guessLanguage(text)
  const [primary = ''] = declared.split('-')
  const own = primary === 'nb' || primary === 'nn' ? 'no' : primary
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const script = guessScript(sample)
  if (script === null) return declared
  if (script !== undefined) return script === own || isOfFamily(own, script, sample) ? declared : script
  const { counts, kinds, words } = functionWords(sample)
  const [best, most] = largest(counts)
  if (!best || words < SURE_WORDS || most < MIN_SHARE * words) return declared
  // Addresses in ".com" are no Portuguese.
  if ((kinds.get(best)?.size ?? 0) < SURE_KINDS) return declared
  // Of a language that we have no words of, only its script can be denied.
  if (STOPWORDS[own] === undefined && !NEVER_LATIN.has(own)) return declared
  return most >= SURE_TIMES * Math.max(1, counts.get(own) ?? 0) ? best : declared
}

/** The language by its script: null for too little text, undefined for Latin script. */
function guessScript(sample: string): string | null | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < MIN_LETTERS) return null
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters
    if (share > (language === 'ja' ? 0.1 : 0.4)) return language === 'ru' ? cyrillic(sample) : language
  }
  return undefined
}

/** Cyrillic is told apart by the letters that only one of its languages has. */
function cyrillic(sample: string): string {
  return CYRILLIC.find(([, letters]) => hasLetters(sample, letters))?.[0] ?? 'ru'
}

/** More than a name from the neighbour's language has. */
function hasLetters(sample: string, letters: RegExp): boolean {
  return (sample.match(letters)?.length ?? 0) > MIN_OWN_LETTERS * sample.length
}

/** Whether the text may as well be in the language that is declared: one of the same script, with no letters against it. */
function isOfFamily(own: string, guess: string, sample: string): boolean {
  if (!FAMILIES.some((family) => family.includes(own) && family.includes(guess))) return false
  const mine = CYRILLIC.find(([language]) => language === own)?.[1]
  return mine === undefined || !CYRILLIC.some(([language]) => language === guess) || hasLetters(sample, mine)
}

interface FunctionWords {
  /** By language, how many words of the text are function words of it, and which. */
  counts: Map<string, number>
  kinds: Map<string, Set<string>>
  /** Of the text. */
  words: number
}

function functionWords(sample: string): FunctionWords {
  if (!known) {
    const languages = new Map<string, string[]>()
    for (const [language, list] of Object.entries(STOPWORDS))
      for (const word of list.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language])
    known = languages
  }
  const counts = new Map<string, number>()
  const kinds = new Map<string, Set<string>>()
  const words = sample.match(/\p{L}+/gu) ?? []
  for (const word of words)
    for (const language of known.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
      kinds.set(language, (kinds.get(language) ?? new Set()).add(word))
    }
  return { counts, kinds, words: words.length }
}

function largest(counts: ReadonlyMap<string, number>): [language: string | null, count: number] {
  let best: string | null = null
  let most = 0
  for (const [language, count] of counts) if (count > most) [best, most] = [language, count]
  return [best, most]
}

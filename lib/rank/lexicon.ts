import { unfold } from '../text/unfold.ts'
import data from './lexicon.json' with { type: 'json' }

/**
 * What a word mostly is in English news: noun, verb, noun or verb alike, adjective, adverb, function word, name.
 */
export type WordClass = 'noun' | 'verb' | 'both' | 'adjective' | 'adverb' | 'function' | 'name'

export interface LexiconEntry {
  wordClass: WordClass
  /** In how many of a thousand news articles it stands. */
  perMille: number
}

const CLASSES: Readonly<Record<string, WordClass>> = {
  n: 'noun',
  v: 'verb',
  b: 'both',
  a: 'adjective',
  r: 'adverb',
  f: 'function',
  p: 'name',
}

let entries: Map<string, LexiconEntry> | undefined

/**
 * The words stand in their order, each as the length of what it begins with like the word before it (A for none) and
 * what is new; `places` has the group of each. Commonness is kept in steps of a factor of eight: group `n9` is nouns that
 * stand in about 2^9 of `articles`.
 */
function load(): Map<string, LexiconEntry> {
  const groups = data.groups.map((group) => {
    const wordClass = CLASSES[group.charAt(0)]
    return wordClass && { wordClass, perMille: (1000 * 2 ** Number(group.slice(1))) / data.articles }
  })
  const map = new Map<string, LexiconEntry>()
  for (const [place, word] of unfold(data.words).split(' ').entries()) {
    const entry = groups[data.places.charCodeAt(place) - 35]
    if (entry) map.set(word, entry)
  }
  return map
}

/** The entry of a lower-case word with straight apostrophes; undefined for rare words. */
export function lookUp(word: string): LexiconEntry | undefined {
  entries ??= load()
  return entries.get(word)
}

/** Whether the lexicon speaks the language of a BCP 47 tag. */
export function hasLexicon(language: string | null): boolean {
  return /^en\b/i.test(language ?? 'en')
}

/** In how many of a thousand articles a word stands that the lexicon does not have, or a stopword of another language. */
const RARE = 1
const FREQUENT = 500

/** How rare a word is in news: natural logarithm of articles per article with it. */
export function rarityOf(entry: LexiconEntry | undefined, isStop: boolean): number {
  const perMille = entry ? entry.perMille : isStop ? FREQUENT : RARE
  return Math.log(1000 / Math.min(1000, perMille))
}

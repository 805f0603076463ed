import { isBody } from '../article/text.ts'
import type { Article, Span } from '../article/types.ts'
import { hasLexicon, lookUp } from '../rank/lexicon.ts'
import { stem } from '../rank/stem.ts'
import { languageData } from '../text/language.ts'
import { sentences } from '../text/sentences.ts'
import { type Word, words } from '../text/words.ts'
import { type Part, partsOf } from './shape.ts'

/** One place where a phrase stands. */
export interface Occurrence {
  span: Span
  sentence: number
  /** Words of the article before it. */
  position: number
  /** The phrase is a whole noun phrase here, not a part of one. */
  whole: boolean
  /** Share of its words with a capital. */
  capitals: number
  /** Capitals here may be only those of a sentence's beginning. */
  opensSentence: boolean
}

/** A candidate for a topic: words that stand together, by their stems. */
export interface Phrase {
  stems: string[]
  /** Parts of the words where it stands first. */
  parts: Part[]
  occurrences: Occurrence[]
}

export interface TermCount {
  count: number
  stop: boolean
  /** Natural logarithm of articles per article with the word. */
  rarity: number
}

export interface Phrases {
  all: Phrase[]
  terms: Map<string, TermCount>
  /** Words and sentences of the article. */
  length: number
  sentences: number
  /** Stems of the headline, in order. */
  title: string[]
  /** Whether word classes were known: else phrases are told by stopwords alone. */
  tagged: boolean
}

const LONGEST = 5
/** Words that may stand inside a phrase, never at its ends, where word classes are not known: "presidente da Câmara". */
const LINKS = new Set(
  'de du des da do dos das d la le les del della dei delle di y e van von der den'.split(' '),
)
/** Longest feature articles have some 10,000 words; what comes after adds nothing to what it is about. */
const MAX_WORDS = 12_000
const RARE = 1
const FREQUENT = 500

interface Piece {
  words: Word[]
  stems: string[]
  parts: Part[]
}

/** All phrases of the article's text that may be a topic. */
export function findPhrases(article: Article): Phrases {
  const { code, stopwords } = languageData(article.language)
  const tagged = hasLexicon(article.language)
  const found: Phrases = {
    all: [],
    terms: new Map(),
    length: 0,
    sentences: 0,
    title: words(article.title, article.language).map(({ lower }) => stem(lower, code)),
    tagged,
  }
  const byKey = new Map<string, Phrase>()
  for (const block of article.blocks) {
    if (!isBody(block) || block.type === 'code' || block.type === 'table') continue
    for (const range of sentences(block.text, article.language)) {
      if (found.length >= MAX_WORDS) break
      const piece = read(block.text.slice(range.start, range.end), article.language, code, tagged)
      count(piece, stopwords, found, tagged)
      const at: Place = {
        block: block.id,
        offset: range.start,
        sentence: found.sentences,
        position: found.length,
      }
      for (const [from, to] of runs(piece, block.text.slice(range.start, range.end), stopwords, tagged))
        collect(piece, from, to, at, byKey, tagged, stopwords)
      found.sentences++
      found.length += piece.words.length
    }
  }
  found.all = [...byKey.values()]
  return found
}

function read(text: string, language: string | null, code: string, tagged: boolean): Piece {
  const list = words(text, language)
  return {
    words: list,
    stems: list.map(({ lower }) => stem(lower, code)),
    parts: tagged ? partsOf(list) : list.map((word, at) => plainPart(word, at === 0)),
  }
}

function plainPart(word: Word, opensSentence: boolean): Part {
  if (/^\p{N}+$/u.test(word.text)) return 'number'
  return !opensSentence && /^\p{Lu}/u.test(word.text) ? 'name' : 'noun'
}

function count(piece: Piece, stopwords: ReadonlySet<string>, into: Phrases, tagged: boolean): void {
  for (const [at, word] of piece.words.entries()) {
    const key = piece.stems[at] ?? ''
    const known = into.terms.get(key)
    if (known) {
      known.count++
      continue
    }
    const stop = stopwords.has(word.lower)
    const entry = tagged ? lookUp(word.lower.replace(/'s?$/, '')) : undefined
    const perMille = entry ? entry.perMille : stop ? FREQUENT : RARE
    into.terms.set(key, { count: 1, stop, rarity: Math.log(1000 / Math.min(1000, perMille)) })
  }
}

/** Stretches of words that belong together, `[from, to)`: noun phrases, or what stands between stopwords. */
function runs(
  piece: Piece,
  text: string,
  stopwords: ReadonlySet<string>,
  tagged: boolean,
): [number, number][] {
  const found: [number, number][] = []
  let from = -1
  for (let at = 0; at <= piece.words.length; at++) {
    const word = piece.words[at]
    const joined = at > 0 && word !== undefined && joins(text, piece.words[at - 1], word)
    const inside = word !== undefined && belongs(piece, at, stopwords, tagged)
    if (from >= 0 && (!inside || !joined)) {
      found.push([from, at])
      from = -1
    }
    if (inside && from < 0) from = at
  }
  return found
}

/** Only a space between two words, and no possessive: "Gilbert's winds" is two phrases. */
function joins(text: string, before: Word | undefined, word: Word): boolean {
  return (
    before !== undefined && /^\s$/.test(text.slice(before.end, word.start)) && !/['’]s?$/.test(before.text)
  )
}

function belongs(piece: Piece, at: number, stopwords: ReadonlySet<string>, tagged: boolean): boolean {
  const word = piece.words[at]
  if (!word) return false
  if (tagged) return piece.parts[at] !== 'other' || linksNames(piece, at)
  return !stopwords.has(word.lower) || LINKS.has(word.lower)
}

/** "House of Commons", "Bank of England" are one name. */
function linksNames(piece: Piece, at: number): boolean {
  return piece.words[at]?.lower === 'of' && piece.parts[at - 1] === 'name' && piece.parts[at + 1] === 'name'
}

interface Place {
  block: string
  offset: number
  sentence: number
  position: number
}

function collect(
  piece: Piece,
  from: number,
  to: number,
  place: Place,
  byKey: Map<string, Phrase>,
  tagged: boolean,
  stopwords: ReadonlySet<string>,
): void {
  for (let start = from; start < to; start++)
    for (let end = start + 1; end <= Math.min(to, start + LONGEST); end++) {
      if (!isPhrase(piece, start, end, tagged, stopwords)) continue
      const stems = piece.stems.slice(start, end)
      const key = stems.join(' ')
      let phrase = byKey.get(key)
      if (!phrase) {
        phrase = { stems, parts: piece.parts.slice(start, end), occurrences: [] }
        byKey.set(key, phrase)
      }
      phrase.occurrences.push(occurrence(piece, start, end, start === from && end === to, place))
    }
}

function isPhrase(
  piece: Piece,
  start: number,
  end: number,
  tagged: boolean,
  stopwords: ReadonlySet<string>,
): boolean {
  const head = piece.words[end - 1]
  const part = piece.parts[end - 1]
  if (!head || head.text.length < 2 || stopwords.has(head.lower)) return false
  if (part === 'number' || stopwords.has(piece.words[start]?.lower ?? '')) return false
  return !tagged || part === 'noun' || part === 'name'
}

function occurrence(piece: Piece, start: number, end: number, whole: boolean, place: Place): Occurrence {
  const list = piece.words.slice(start, end)
  const first = list[0]?.start ?? 0
  const last = list.at(-1)
  const lastEnd = last ? last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0) : first
  return {
    span: { block: place.block, start: place.offset + first, end: place.offset + lastEnd },
    sentence: place.sentence,
    position: place.position + start,
    whole,
    capitals: list.filter(({ text }) => /^\p{Lu}/u.test(text)).length / list.length,
    opensSentence: start === 0,
  }
}

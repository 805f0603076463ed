import { isBody } from '../article/text.ts'
import type { Article, Span } from '../article/types.ts'
import { hasLexicon, lookUp, rarityOf } from '../rank/lexicon.ts'
import { stem } from '../rank/stem.ts'
import { stopTest } from '../rank/stop.ts'
import { languageData } from '../text/language.ts'
import { CASED } from '../text/name-cases.ts'
import { bareOf, isPossessive } from '../text/possessive.ts'
import { sentences } from '../text/sentences.ts'
import { type Word, words } from '../text/words.ts'
import { determinersOf, fillerOf, verbOf, weakOf } from './filler.ts'
import { type Part, partsOf } from './shape.ts'

/** One place where a phrase stands. */
interface Occurrence {
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
  /** An article, a possessive or their like stands before it. */
  determined: boolean
  /** What it is of comes after it: "condition of the pier". */
  goesOn: boolean
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
/** What leads on from a noun to what it is of. */
const OF = new Set('of de du des d do da dos das del della dello dei degli delle di van der'.split(' '))
const CAPITAL = /^\p{Lu}/u
/** Prepositions that an infinitive may follow. */
const BEFORE_INFINITIVE = new Set('de d à par sans per senza di por sin sem'.split(' '))
const LINK_ARTICLES = new Set(['la', 'le', 'les', 'der', 'den'])
/** What such a word follows takes an object, so it is a verb: "le parquet annonce une". */
const OBJECT: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(['le', 'la', 'les', 'l', 'un', 'une', 'que', 'qu']),
  es: new Set(['el', 'la', 'los', 'las', 'un', 'una']),
  it: new Set(['il', 'lo', 'la', 'i', 'gli', 'le', 'l', 'un', 'una']),
  pt: new Set(['o', 'a', 'os', 'as', 'um', 'uma']),
  nl: new Set(['de', 'het', 'een']),
}
/** Longest feature articles have some 10,000 words; what comes after adds nothing to what it is about. */
const MAX_WORDS = 12_000

/** A sentence as it is searched for phrases. */
interface Piece {
  text: string
  words: Word[]
  stems: string[]
  parts: Part[]
  /** Which words are grammar. */
  stops: boolean[]
  /** Which words say nothing where a topic ends, and where it begins. */
  fillers: boolean[]
  weak: boolean[]
  determiners: ReadonlySet<string>
  verb: RegExp | undefined
  objects: ReadonlySet<string> | undefined
  tagged: boolean
  /** Nouns have a capital. */
  nounsHaveCapital: boolean
  /** One character is mostly grammar. */
  isChinese: boolean
  block: string
  /** Where it begins in its block. */
  offset: number
  /** Sentences and words of the article before it. */
  sentence: number
  position: number
}

/** All phrases of the article's text that may be a topic. */
export function findPhrases(article: Article): Phrases {
  const { language } = article
  const { code } = languageData(language)
  const tagged = hasLexicon(language)
  const isStop = stopTest(language)
  const verb = verbOf(code)
  const [filler, weak, determiners] = [fillerOf(code), weakOf(code), determinersOf(code)]
  const found: Phrases = {
    all: [],
    terms: new Map(),
    length: 0,
    sentences: 0,
    title: words(article.title, language).map(({ lower }) => stem(lower, code)),
    tagged,
  }
  const byKey = new Map<string, Phrase>()
  for (const block of article.blocks) {
    if (!isBody(block) || block.type === 'code' || block.type === 'table') continue
    for (const range of sentences(block.text, language)) {
      if (found.length >= MAX_WORDS) break
      const text = block.text.slice(range.start, range.end)
      const list = words(text, language)
      const piece: Piece = {
        text,
        words: list,
        stems: list.map(({ lower }) => stem(lower, code)),
        parts: tagged ? partsOf(list) : list.map((word, at) => plainPart(word, at === 0)),
        stops: list.map(isStop),
        fillers: list.map(({ lower }) => filler.has(lower)),
        weak: list.map(
          ({ lower, text: written }, at) => weak.has(lower) && (at === 0 || !CAPITAL.test(written)),
        ),
        determiners,
        verb,
        objects: OBJECT[code],
        tagged,
        nounsHaveCapital: code === 'de',
        isChinese: code === 'zh',
        block: block.id,
        offset: range.start,
        sentence: found.sentences,
        position: found.length,
      }
      count(piece, found.terms)
      for (const [from, to] of runs(piece)) collect(piece, from, to, byKey)
      found.sentences++
      found.length += list.length
    }
  }
  found.all = [...byKey.values()].filter(tagged ? hasChance : nounTest(code))
  return found
}

/** A part of a longer noun phrase that stands nowhere else is hardly ever what people name: half of all candidates. */
function hasChance({ occurrences }: Phrase): boolean {
  const [first] = occurrences
  return occurrences.length > 1 || first?.whole === true || (first?.capitals ?? 0) > 0
}

/**
 * Tells nouns where word classes are not known. What is written small and never has an article or preposition before it
 * is a verb or an adverb more often than a noun: "qui penche", "apparemment". Where there are no articles, endings have
 * told verbs before.
 */
function nounTest(code: string): (phrase: Phrase) => boolean {
  if (determinersOf(code).size === 0 || CASED.has(code)) return () => true
  return ({ occurrences }) => occurrences.some(({ determined, capitals }) => determined || capitals > 0)
}

function plainPart(word: Word, opensSentence: boolean): Part {
  if (/^\p{N}[\p{N}.,:]*$/u.test(word.text)) return 'number'
  return !opensSentence && /^\p{Lu}/u.test(word.text) ? 'name' : 'noun'
}

function count(piece: Piece, terms: Map<string, TermCount>): void {
  for (const [at, word] of piece.words.entries()) {
    const key = piece.stems[at] ?? ''
    const known = terms.get(key)
    if (known) {
      known.count++
      continue
    }
    const stop = piece.stops[at] ?? false
    const entry = piece.tagged ? lookUp(bareOf(word.lower)) : undefined
    terms.set(key, { count: 1, stop, rarity: rarityOf(entry, stop) })
  }
}

/** Stretches of words that belong together, `[from, to)`: noun phrases, or what stands between stopwords. */
function runs(piece: Piece): [number, number][] {
  const found: [number, number][] = []
  let from = -1
  for (let at = 0; at <= piece.words.length; at++) {
    const inside = belongs(piece, at)
    if (from >= 0 && !(inside && joins(piece, at))) {
      found.push([from, at])
      from = -1
    }
    if (inside && from < 0) from = at
  }
  return found
}

/** Only a space before the word, and no possessive: "Calder's plans" is two phrases. */
function joins({ words, text }: Piece, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return (
    before !== undefined &&
    word !== undefined &&
    /^[\s'’]?$/.test(text.slice(before.end, word.start)) &&
    !isPossessive(before.text)
  )
}

function belongs(piece: Piece, at: number): boolean {
  const word = piece.words[at]
  if (!word) return false
  if (piece.tagged) return piece.parts[at] !== 'other' || linksNames(piece, at)
  if (piece.stops[at]) return links(piece, at)
  if (piece.fillers[at] && (piece.nounsHaveCapital || !CAPITAL.test(word.text))) return false
  if (!piece.verb?.test(at === 0 ? word.lower : word.text)) return true
  const before = piece.words[at - 1]?.lower ?? ''
  return piece.determiners.has(before) && !BEFORE_INFINITIVE.has(before)
}

/** "presidente da Câmara"; an article only after a preposition, or a German genitive's: "de la", "Meer der Ruhe". */
function links({ words, nounsHaveCapital }: Piece, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word || !LINKS.has(word.lower)) return false
  if (!LINK_ARTICLES.has(word.lower)) return true
  return LINKS.has(before.lower) || (nounsHaveCapital && word.lower === 'der' && CAPITAL.test(before.text))
}

/** "House of Commons", "Bank of England" are one name. */
function linksNames({ words, parts }: Piece, at: number): boolean {
  return words[at]?.lower === 'of' && parts[at - 1] === 'name' && parts[at + 1] === 'name'
}

function collect(piece: Piece, runFrom: number, runTo: number, byKey: Map<string, Phrase>): void {
  let [from, to] = [runFrom, runTo]
  while (to > from && !endsPhrase(piece, to)) to--
  while (from < to && !beginsPhrase(piece, from)) from++
  for (let start = from; start < to; start++)
    for (let end = start + 1; end <= Math.min(to, start + LONGEST); end++) {
      if (!isPhrase(piece, start, end)) continue
      const stems = piece.stems.slice(start, end)
      const key = stems.join(' ')
      let phrase = byKey.get(key)
      if (!phrase) {
        phrase = { stems, parts: piece.parts.slice(start, end), occurrences: [] }
        byKey.set(key, phrase)
      }
      phrase.occurrences.push(occurrence(piece, start, end, start === from && end === to))
    }
}

function isPhrase(piece: Piece, start: number, end: number): boolean {
  return beginsPhrase(piece, start) && endsPhrase(piece, end)
}

/** An ending that a German adjective may have before its noun: not "gehört der Bahnhof". */
const GERMAN_ADJECTIVE = /e[nrsm]?$/

function beginsPhrase(
  { words, parts, stops, weak, tagged, nounsHaveCapital }: Piece,
  start: number,
): boolean {
  if (stops[start] || weak[start] || parts[start] === 'number') return false
  const [word, next] = [words[start], words[start + 1]]
  // "T" of "AT&T".
  if (!word || (word.text.length < 2 && tagged && parts[start + 1] === 'noun')) return false
  if (!nounsHaveCapital || CAPITAL.test(word.text)) return true
  return GERMAN_ADJECTIVE.test(word.lower) && !LINKS.has(next?.lower ?? '')
}

function endsPhrase(
  { text, words, parts, stops, fillers, objects, tagged, nounsHaveCapital, isChinese }: Piece,
  end: number,
): boolean {
  const head = words[end - 1]
  const part = parts[end - 1]
  if (!head || stops[end - 1] || fillers[end - 1] || part === 'number') return false
  // A letter is no topic; a character of a script without spaces may be.
  if (head.text.length < 2 && (isChinese || /\p{ASCII}/u.test(head.text))) return false
  if (nounsHaveCapital && !CAPITAL.test(head.text)) return false
  if (tagged) return part === 'noun' || part === 'name'
  const [before, next] = [words[end - 2], words[end]]
  const isVerb =
    before !== undefined &&
    !stops[end - 2] &&
    next?.start === head.end + 1 &&
    objects?.has(next.lower) === true
  return !isVerb || text.charAt(head.end) !== ' ' || CAPITAL.test(head.text)
}

function occurrence(piece: Piece, start: number, end: number, whole: boolean): Occurrence {
  const list = piece.words.slice(start, end)
  const first = list[0]?.start ?? 0
  const last = list.at(-1)
  const before = piece.words[start - 1]
  const lastEnd = last ? last.start + bareOf(last.text).length : first
  return {
    span: { block: piece.block, start: piece.offset + first, end: piece.offset + lastEnd },
    sentence: piece.sentence,
    position: piece.position + start,
    whole,
    capitals: list.filter(({ text }) => CAPITAL.test(text)).length / list.length,
    opensSentence: start === 0,
    determined: before !== undefined && (piece.determiners.has(before.lower) || /['’]s$/.test(before.text)),
    goesOn: OF.has(piece.words[end]?.lower ?? ''),
  }
}

import { isBody } from '../article/text.ts'
import type { Article } from '../article/types.ts'
import { stemsOf } from '../rank/stem.ts'
import { CASED } from '../text/name-cases.ts'
import { sentencesOf } from '../text/sentences.ts'
import { beginsPhrase, endsPhrase } from './ends.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import { type Occurrence, occurrence } from './occurrence.ts'
import { type Piece, readPiece } from './piece.ts'
import { runsOf } from './runs.ts'
import type { Part } from './shape.ts'
import { countTerms, type TermCount } from './terms.ts'

/** A candidate for a topic: words that stand together, by their stems. */
export interface Phrase {
  stems: string[]
  /** Parts of the words where it stands first. */
  parts: Part[]
  occurrences: Occurrence[]
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

/** In words. */
const LONGEST = 5
/** Longest feature articles have some 10,000 words; what comes after adds nothing to what it is about. */
const MAX_WORDS = 12_000

/** All phrases of the article's text that may be a topic. */
export function findPhrases(article: Article): Phrases {
  const { language, blocks } = article
  const grammar = grammarOf(language)
  const found: Phrases = {
    all: [],
    terms: new Map(),
    length: 0,
    sentences: 0,
    title: stemsOf(article.title, language),
    tagged: grammar.tagged,
  }
  const byKey = new Map<string, Phrase>()
  for (const block of blocks) {
    if (!isBody(block) || block.type === 'code' || block.type === 'table') continue
    for (const range of sentencesOf(block, language)) {
      if (found.length >= MAX_WORDS) break
      const piece = readPiece(grammar, block, range, found)
      countTerms(piece, found.terms)
      for (const [from, to] of runsOf(piece)) collect(piece, from, to, byKey)
      found.sentences++
      found.length += piece.words.length
    }
  }
  found.all = [...byKey.values()].filter(grammar.tagged ? hasChance : nounTest(grammar))
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
function nounTest({ code, determiners }: Grammar): (phrase: Phrase) => boolean {
  if (determiners.size === 0 || CASED.has(code)) return () => true
  return ({ occurrences }) => occurrences.some(({ determined, capitals }) => determined || capitals > 0)
}

/** Takes down each phrase within the run of words `[runFrom, runTo)`. */
function collect(piece: Piece, runFrom: number, runTo: number, byKey: Map<string, Phrase>): void {
  let [from, to] = [runFrom, runTo]
  while (to > from && !endsPhrase(piece, to)) to--
  while (from < to && !beginsPhrase(piece, from)) from++
  for (let start = from; start < to; start++) {
    if (!beginsPhrase(piece, start)) continue
    for (let end = start + 1; end <= Math.min(to, start + LONGEST); end++) {
      if (!endsPhrase(piece, end)) continue
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
}

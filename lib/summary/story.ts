import type { Article, Block, Span } from '../article/types.ts'
import { hasLexicon, lookUp, rarityOf } from '../rank/lexicon.ts'
import { stem } from '../rank/stem.ts'
import { stopTest } from '../rank/stop.ts'
import { languageData } from '../text/language.ts'
import { bareOf } from '../text/possessive.ts'
import { sentences } from '../text/sentences.ts'
import { type Word, words } from '../text/words.ts'
import { leanOf, type Openers, openersOf } from './openers.ts'
import { quotedRanges } from './quoted.ts'

/** A sentence with what the ranking needs to know of it. */
export interface Sentence {
  span: Span
  text: string
  /** Place in the article, from 0. */
  index: number
  /** Index into `Story.terms` of each word, in order. */
  terms: number[]
  /** The same, ascending: for comparing two sentences. */
  sorted: number[]
  /** The different content words among them. */
  content: number[]
  /** For each word: written with a capital, not only because the sentence begins with it. */
  capitals: boolean[]
  /** How many of its words are written with a capital, and how many are numbers. */
  names: number
  numbers: number
  /** Index into `Story.pairs` of each two neighbours, in order. */
  pairs: number[]
  /** Share of its characters inside quotation marks. */
  quoted: number
  /** It begins or ends within quotation marks. */
  torn: boolean
  /** Says that something is so: not a question, nor a label or a caption's tail without a full stop. */
  form: 'statement' | 'question' | 'fragment'
  /** What its first word leans on: nothing, the noun of a pronoun, the sentence before. */
  opener: 'none' | 'pronoun' | 'connective'
  /** How much it leans on the sentence before, 0 to 1: "his lawyers" half as much as "he". */
  lean: number
  /** It says hardly more than the headline. */
  echo: boolean
}

/** A word of the article by its stem. */
export interface Term {
  stem: string
  count: number
  /** Occurrences with a capital inside a sentence. */
  capitals: number
  /** Occurrences in quoted sentences. */
  quoted: number
  /** Number of sentences with it, and the first and last of them. */
  sentences: number
  first: number
  last: number
  stop: boolean
  /** How rare the word is in news: natural logarithm of articles per article with it. */
  rarity: number
  number: boolean
  length: number
  /** 0 function word to 6 name, 7 unknown: see `CLASS_ORDER`. */
  wordClass: number
  inTitle: boolean
}

/** Two terms that follow each other somewhere. */
interface Pair {
  left: number
  right: number
}

export interface Story {
  sentences: Sentence[]
  terms: Term[]
  pairs: Pair[]
  /** Number of words. */
  length: number
}

/** More than the longest feature has; what comes after is not ranked, so that the work stays bounded. */
const MAX_SENTENCES = 600
/** Words of a sentence that are looked at: a list without full stops is one sentence. */
const MAX_WORDS = 120
const CLASS_ORDER = ['function', 'adverb', 'verb', 'both', 'adjective', 'noun', 'name']
const UNKNOWN_CLASS = 7
const PAIR_BASE = 131_072

interface Reading {
  language: string | null
  code: string
  isStop: (word: Word) => boolean
  openers: Openers
  lexicon: boolean
  /** Stems of the headline. */
  title: ReadonlySet<string>
  /** Index of each stem in `story.terms`. */
  ids: Map<string, number>
  /** Index of each two neighbours in `story.pairs`, by both terms as one number. */
  pairIds: Map<number, number>
  story: Story
}

/**
 * The sentences and words of an article that can stand in a summary: its paragraphs; when these have fewer sentences
 * than `atLeast`, its quotations and lists as well. Without `lexicon` all words but stopwords are equally rare.
 */
export function readStory(
  article: Article,
  atLeast: number,
  lexicon: boolean = hasLexicon(article.language),
): Story {
  const paragraphs = read(article, lexicon, ({ type }) => type === 'paragraph')
  if (paragraphs.sentences.length >= atLeast) return paragraphs
  return read(
    article,
    lexicon,
    ({ type }) => type === 'paragraph' || type === 'blockquote' || type === 'list',
  )
}

function read(article: Article, lexicon: boolean, wanted: (block: Block) => boolean): Story {
  const { language } = article
  const { code } = languageData(language)
  const isStop = stopTest(language)
  const story: Story = { sentences: [], terms: [], pairs: [], length: 0 }
  const title = new Set(words(article.title, language).map(({ lower }) => stem(lower, code)))
  const openers = openersOf(code)
  const reading: Reading = {
    language,
    code,
    isStop,
    openers,
    lexicon,
    title,
    ids: new Map(),
    pairIds: new Map(),
    story,
  }
  for (const block of article.blocks) {
    if (!wanted(block)) continue
    const quotes = quotedRanges(block.text)
    for (const range of sentences(block.text, language)) {
      if (story.sentences.length >= MAX_SENTENCES) return story
      const text = block.text.slice(range.start, range.end)
      let quoted = 0
      for (const { start, end } of quotes)
        quoted += Math.max(0, Math.min(end, range.end) - Math.max(start, range.start)) / text.length
      const sentence = readSentence(reading, { block: block.id, ...range }, text, quoted)
      sentence.torn = quotes.some(
        ({ start, end }) => isWithin(start, end, range.start) || isWithin(start, end, range.end),
      )
      if (sentence.terms.length > 0) story.sentences.push(sentence)
    }
  }
  return story
}

/** Whether a quote runs over the place, its marks aside. */
function isWithin(start: number, end: number, place: number): boolean {
  return start < place - 1 && place + 1 < end
}

function readSentence(reading: Reading, span: Span, text: string, quoted: number): Sentence {
  const { story, openers } = reading
  const found = words(text, reading.language).slice(0, MAX_WORDS)
  const lean = leanOf(found, openers, reading.isStop)
  const sentence: Sentence = {
    span,
    text,
    index: story.sentences.length,
    terms: [],
    sorted: [],
    content: [],
    capitals: [],
    pairs: [],
    names: 0,
    numbers: 0,
    quoted,
    torn: false,
    form: formOf(text, found.length),
    ...lean,
    echo: false,
  }
  for (const [place, word] of found.entries()) {
    const id = termOf(reading, word, sentence.index)
    const capital = place > 0 && /^\p{Lu}/u.test(word.text)
    const before = sentence.terms.at(-1)
    if (before !== undefined) sentence.pairs.push(pairOf(reading, before, id))
    sentence.terms.push(id)
    sentence.capitals.push(capital)
    note(story, id, sentence, capital)
  }
  sentence.sorted = sentence.terms.toSorted((a, b) => a - b)
  sentence.content = [...new Set(sentence.terms)].filter((id) => !story.terms[id]?.stop)
  const told = sentence.content.filter((id) => story.terms[id]?.inTitle).length
  sentence.echo = told >= MIN_ECHO && sentence.content.length - told <= MAX_ADDED
  return sentence
}

/** A sentence with so many content words of the headline and so few others is the headline again. */
const MIN_ECHO = 3
const MAX_ADDED = 1

/** Only the end is looked at, whatever the length of the sentence. */
const TAIL = 12
const FEW_WORDS = 5

function formOf(text: string, count: number): Sentence['form'] {
  const tail = text.slice(-TAIL)
  if (/[?？;؟]["'”’»」)\]]*$/u.test(tail)) return 'question'
  return count < FEW_WORDS || !/[.!…。！।]["'”’»」)\]]*$/u.test(tail) ? 'fragment' : 'statement'
}

/** Counts one occurrence of a term. */
function note(story: Story, id: number, sentence: Sentence, capital: boolean): void {
  const term = story.terms[id]
  if (!term) return
  story.length++
  if (term.count === 0 || term.last !== sentence.index) term.sentences++
  term.count++
  term.last = sentence.index
  if (sentence.quoted > 0.5) term.quoted++
  if (term.number) sentence.numbers++
  if (!capital) return
  term.capitals++
  sentence.names++
}

function pairOf({ pairIds, story }: Reading, left: number, right: number): number {
  const key = left * PAIR_BASE + right
  const known = pairIds.get(key)
  if (known !== undefined) return known
  story.pairs.push({ left, right })
  pairIds.set(key, story.pairs.length - 1)
  return story.pairs.length - 1
}

function termOf({ code, isStop, lexicon, title, ids, story }: Reading, word: Word, sentence: number): number {
  const key = stem(word.lower, code)
  const known = ids.get(key)
  if (known !== undefined) return known
  const bare = bareOf(word.lower)
  const entry = lexicon ? (lookUp(bare) ?? lookUp(key)) : undefined
  const stop = isStop(word)
  story.terms.push({
    stem: key,
    count: 0,
    capitals: 0,
    quoted: 0,
    sentences: 0,
    first: sentence,
    last: sentence,
    stop,
    rarity: rarityOf(entry, stop),
    number: /^\p{N}/u.test(word.text),
    length: Math.min(bare.length, 20),
    wordClass: entry ? CLASS_ORDER.indexOf(entry.wordClass) : UNKNOWN_CLASS,
    inTitle: title.has(key),
  })
  ids.set(key, story.terms.length - 1)
  return story.terms.length - 1
}

import { opensText } from '../article/text.ts'
import type { Article, Block, Range, Span } from '../article/types.ts'
import { hasLexicon } from '../rank/lexicon.ts'
import { stemsOf } from '../rank/stem.ts'
import { stopTest } from '../rank/stop.ts'
import { languageData } from '../text/language.ts'
import { sentencesOf } from '../text/sentences.ts'
import { type Word, words } from '../text/words.ts'
import { type Form, formOf } from './form.ts'
import { leanOf } from './lean.ts'
import { type Openers, openersOf } from './openers.ts'
import { isTorn, quotedRanges, quotedShare } from './quoted.ts'
import { type Pair, type Term, Terms } from './terms.ts'

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
  form: Form
  /** What its first word leans on: nothing, the noun of a pronoun, the sentence before. */
  opener: 'none' | 'pronoun' | 'connective'
  /** How much it leans on the sentence before, 0 to 1: "his lawyers" half as much as "he". */
  lean: number
  /** It says hardly more than the headline. */
  echo: boolean
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

interface Reading {
  language: string | null
  isStop: (word: Word) => boolean
  openers: Openers
  terms: Terms
  story: Story
}

/**
 * The sentences and words of an article that can stand in a summary: its paragraphs, the standfirst left out, which the
 * lede tells again; when these have fewer sentences than `atLeast`, all of them, quotations and lists as well. Without `lexicon` all words but stopwords are equally rare.
 */
export function readStory(
  article: Article,
  atLeast: number,
  lexicon: boolean = hasLexicon(article.language),
): Story {
  const standfirst = opensText(article) ? article.blocks[0] : undefined
  const paragraphs = read(article, lexicon, (block) => block.type === 'paragraph' && block !== standfirst)
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
  const title = new Set(stemsOf(article.title, language))
  const terms = new Terms({ code, isStop, lexicon, title })
  const story: Story = { sentences: [], terms: terms.terms, pairs: terms.pairs, length: 0 }
  const reading: Reading = { language, isStop, openers: openersOf(code), terms, story }
  for (const block of article.blocks) {
    if (!wanted(block)) continue
    const quotes = quotedRanges(block.text)
    for (const range of sentencesOf(block, language)) {
      if (story.sentences.length >= MAX_SENTENCES) return story
      const sentence = readSentence(reading, block, range, quotes)
      if (sentence.terms.length > 0) story.sentences.push(sentence)
    }
  }
  return story
}

function readSentence(
  { language, isStop, openers, terms, story }: Reading,
  block: Block,
  range: Range,
  quotes: readonly Range[],
): Sentence {
  const text = block.text.slice(range.start, range.end)
  const found = words(text, language).slice(0, MAX_WORDS)
  const sentence: Sentence = {
    span: { block: block.id, ...range },
    text,
    index: story.sentences.length,
    terms: [],
    sorted: [],
    content: [],
    capitals: [],
    pairs: [],
    names: 0,
    numbers: 0,
    quoted: quotedShare(quotes, range),
    torn: isTorn(quotes, range),
    form: formOf(text, found.length),
    ...leanOf(found, openers, isStop),
    echo: false,
  }
  for (const [place, word] of found.entries()) {
    const id = terms.idOf(word, sentence.index)
    const capital = place > 0 && /^\p{Lu}/u.test(word.text)
    const before = sentence.terms.at(-1)
    if (before !== undefined) sentence.pairs.push(terms.pairOf(before, id))
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

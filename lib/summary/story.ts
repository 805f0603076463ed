import type { Article, Block, Span } from '../article/types.ts'
import { hasLexicon, lookUp } from '../rank/lexicon.ts'
import { stem } from '../rank/stem.ts'
import { languageData } from '../text/language.ts'
import { sentences } from '../text/sentences.ts'
import { words } from '../text/words.ts'
import { openersOf } from './openers.ts'
import { quotedRanges } from './quoted.ts'

/** A sentence with what the ranking needs to know of it. */
export interface Sentence {
  span: Span
  text: string
  /** Place in the article, from 0. */
  index: number
  /** Index into `Story.terms` of each word, in order. */
  terms: number[]
  /** For each word: written with a capital, not only because the sentence begins with it. */
  capitals: boolean[]
  /** Share of its characters inside quotation marks. */
  quoted: number
  /** What its first word leans on: nothing, the noun of a pronoun, the sentence before. */
  opener: 'none' | 'pronoun' | 'connective'
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

export interface Story {
  sentences: Sentence[]
  terms: Term[]
  /** Number of words. */
  length: number
}

/** More than the longest feature has; what comes after is not ranked, so that the work stays bounded. */
const MAX_SENTENCES = 600
/** Words of a sentence that are looked at: a list without full stops is one sentence. */
const MAX_WORDS = 120
const CLASS_ORDER = ['function', 'adverb', 'verb', 'both', 'adjective', 'noun', 'name']
const UNKNOWN_CLASS = 7
/** In how many of a thousand articles a word stands that the lexicon does not have, or a stopword of another language. */
const RARE = 1
const FREQUENT = 500

/**
 * The sentences and words of an article that can stand in a summary: its paragraphs; when these have fewer sentences
 * than `atLeast`, its quotations and lists as well.
 */
export function readStory(article: Article, atLeast: number): Story {
  const paragraphs = read(article, (block) => block.type === 'paragraph')
  if (paragraphs.sentences.length >= atLeast) return paragraphs
  return read(article, ({ type }) => type === 'paragraph' || type === 'blockquote' || type === 'list')
}

function read(article: Article, wanted: (block: Block) => boolean): Story {
  const { code } = languageData(article.language)
  const story: Story = { sentences: [], terms: [], length: 0 }
  const ids = new Map<string, number>()
  const title = new Set(words(article.title, article.language).map(({ lower }) => stem(lower, code)))
  for (const block of article.blocks) {
    if (!wanted(block)) continue
    const quotes = quotedRanges(block.text)
    for (const range of sentences(block.text, article.language)) {
      if (story.sentences.length >= MAX_SENTENCES) return story
      const text = block.text.slice(range.start, range.end)
      const sentence: Sentence = {
        span: { block: block.id, ...range },
        text,
        index: story.sentences.length,
        terms: [],
        capitals: [],
        quoted: 0,
        opener: 'none',
      }
      for (const { start, end } of quotes)
        sentence.quoted += Math.max(0, Math.min(end, range.end) - Math.max(start, range.start)) / text.length
      addWords(sentence, article.language, code, story, ids, title)
      if (sentence.terms.length > 0) story.sentences.push(sentence)
    }
  }
  return story
}

function addWords(
  sentence: Sentence,
  language: string | null,
  code: string,
  story: Story,
  ids: Map<string, number>,
  title: ReadonlySet<string>,
): void {
  const found = words(sentence.text, language).slice(0, MAX_WORDS)
  const openers = openersOf(code)
  const opener = found[0]?.lower ?? ''
  if (openers.pronouns.has(opener)) sentence.opener = 'pronoun'
  else if (openers.connectives.has(opener)) sentence.opener = 'connective'
  for (const [place, word] of found.entries()) {
    const key = stem(word.lower, code)
    let id = ids.get(key)
    if (id === undefined) {
      id = story.terms.length
      ids.set(key, id)
      story.terms.push(newTerm(key, word.lower, language, sentence.index, title.has(key)))
    }
    const term = story.terms[id]
    if (!term) continue
    const capital = place > 0 && /^\p{Lu}/u.test(word.text)
    term.count++
    if (capital) term.capitals++
    if (sentence.quoted > 0.5) term.quoted++
    if (term.last !== sentence.index || term.sentences === 0) term.sentences++
    term.last = sentence.index
    sentence.terms.push(id)
    sentence.capitals.push(capital)
    story.length++
  }
}

function newTerm(
  key: string,
  word: string,
  language: string | null,
  sentence: number,
  inTitle: boolean,
): Term {
  const bare = word.replace(/'s?$/, '')
  const entry = hasLexicon(language) ? (lookUp(bare) ?? lookUp(key)) : undefined
  const stop = languageData(language).stopwords.has(word)
  const perMille = entry ? entry.perMille : stop ? FREQUENT : RARE
  return {
    stem: key,
    count: 0,
    capitals: 0,
    quoted: 0,
    sentences: 0,
    first: sentence,
    last: sentence,
    stop,
    rarity: Math.log(1000 / Math.min(1000, perMille)),
    number: /^\p{N}/u.test(word),
    length: Math.min(bare.length, 20),
    wordClass: entry ? CLASS_ORDER.indexOf(entry.wordClass) : UNKNOWN_CLASS,
    inTitle,
  }
}

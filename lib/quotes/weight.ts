import type { Quote, SpeakerKind } from '../article/digest.ts'
import type { Article } from '../article/types.ts'
import { languageData } from '../text/language.ts'
import { type Word, words, wordsOf } from '../text/words.ts'
import { isBoilerplate, leans } from './alone.ts'
import { isRepeat } from './repeats.ts'
import { SPEAKER_THRESHOLD } from './threshold.ts'

/**
 * What each sign adds, as fractions of the best weight there is. Rounded from a ridge regression on about 900 quotes
 * of 75 articles by a dozen outlets, each judged 0 to 3 by what an editor would pull; signs without an effect on held
 * out articles are left out, among them the speaker's role and how often the article uses the quote's words.
 */
const VOICE: Readonly<Record<SpeakerKind, number>> = {
  person: 0.22,
  organization: 0.12,
  document: 0.08,
  anonymous: 0.08,
}
const LENGTH = 0.28
/** Two parts around "…, she said": reporters do that to the quotes that they build on. */
const SPLIT = 0.14
const SENTENCES = 0.05
const HEADLINE = 0.07
/** Reporters give the strongest quote first. */
const PLACE = 0.24
const LOWER_CASE = -0.19
const PARTIAL = -0.1
const LEANING = -0.07
/** For each doubling of the length that is too long. */
const OVERLONG = -0.17
const BOILERPLATE = -0.2

/** In words: from none of `LENGTH` up to all of it, and where a quote is too long to pull. */
const SHORT = 4
const FULL = 32
const TOO_LONG = 40
/** Even the least of quotes; 0 is for repetitions. */
const LEAST = 0.01

/**
 * How much a journalist would pull each quote, 0 to 1: a speaker with a name, whole sentences that stand alone, words
 * of the headline, an early place, a length that reads well; 0 for what another quote says in the same words.
 */
export function weigh(article: Article, quotes: Quote[]): void {
  const blocks = new Map(article.blocks.map((block) => [block.id, block]))
  const headline = headlineWords(article)
  const seen = quotes.map((quote, index) => {
    const said: Word[] = []
    let text = ''
    for (const { block, start, end } of quote.spans) {
      const from = blocks.get(block)
      if (!from) continue
      for (const word of within(wordsOf(from, article.language), start, end)) said.push(word)
      text += `${from.text.slice(start, end)} `
    }
    quote.weight = weightOf(quote, { said, text, index, headline, language: article.language })
    return { quote, said }
  })
  const told = new Set<string>()
  for (const { quote, said } of seen.sort((a, b) => b.quote.weight - a.quote.weight))
    if (isRepeat(said, told)) quote.weight = 0
}

interface Seen {
  said: readonly Word[]
  text: string
  index: number
  headline: ReadonlySet<string>
  language: string | null
}

function weightOf(quote: Quote, { said, text, index, headline, language }: Seen): number {
  const { speaker, confidence, partial, spans } = quote
  let sum = PLACE / (1 + index)
  if (speaker && confidence >= SPEAKER_THRESHOLD) sum += VOICE[speaker.kind]
  sum += LENGTH * share(Math.log2(Math.max(1, said.length) / SHORT), Math.log2(FULL / SHORT))
  if (said.length > TOO_LONG) sum += OVERLONG * Math.log2(said.length / TOO_LONG)
  if (spans.length > 1) sum += SPLIT
  sum += SENTENCES * share(sentenceBreaks(text), 2)
  sum += HEADLINE * share(new Set(said.map(stem).filter((word) => headline.has(word))).size, 2)
  if (/^\p{Ll}/u.test(text)) sum += LOWER_CASE
  if (partial) sum += PARTIAL
  if (leans(said, language)) sum += LEANING
  if (isBoilerplate(text)) sum += BOILERPLATE
  return Math.round(Math.min(1, Math.max(LEAST, sum)) * 1000) / 1000
}

/** `value` of `whole`, 0 to 1. */
function share(value: number, whole: number): number {
  return Math.min(1, Math.max(0, value / whole))
}

/** The words that matter in headline and standfirst; of a text without a headline, in its first block. */
function headlineWords({ title, standfirst, blocks, language }: Article): ReadonlySet<string> {
  const { stopwords } = languageData(language)
  const text = `${title} ${standfirst ?? ''}`
  const all = text.trim() !== '' ? words(text, language) : blocks[0] ? wordsOf(blocks[0], language) : []
  return new Set(all.map(stem).filter((word) => word.length > 2 && !stopwords.has(word)))
}

/** The words of a block between two places; they are in order. */
function within(all: readonly Word[], start: number, end: number): readonly Word[] {
  let from = 0
  for (let to = all.length; from < to; ) {
    const middle = (from + to) >> 1
    if ((all[middle]?.start ?? end) < start) from = middle + 1
    else to = middle
  }
  let to = from
  while (to < all.length && (all[to]?.end ?? end + 1) <= end) to++
  return all.slice(from, to)
}

/** Sentences after the first one. */
function sentenceBreaks(text: string): number {
  return text.match(/[.!?…。！？](?=\s\S)/gu)?.length ?? 0
}

/** Without the possessive ending. */
function stem({ lower }: Word): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower
}

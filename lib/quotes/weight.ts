import type { Quote } from '../article/digest.ts'
import { blockIndex, spanText } from '../article/text.ts'
import type { Article, Block, BlockId } from '../article/types.ts'
import { languageData } from '../text/language.ts'
import { type Word, words, wordsOf } from '../text/words.ts'
import { SPEAKER_THRESHOLD } from './threshold.ts'

/** Words that make a quote easy to pull: two lines in print. */
const BEST_LENGTH = { from: 10, to: 35 }

/**
 * How much a journalist would pull each quote, 0 to 1: a speaker with a name and a role, whole sentences, words that
 * the headline and the rest of the story are about, a length that reads well, no repetition.
 */
export function weigh(article: Article, quotes: Quote[]): void {
  const blocks = blockIndex(article.blocks)
  const stopwords = languageData(article.language).stopwords
  const contentOf = (text: string) =>
    words(text, article.language)
      .map(stem)
      .filter((word) => word.length > 2 && !stopwords.has(word))
  const headline = new Set(contentOf(`${article.title} ${article.standfirst ?? ''}`))
  const frequent = frequentWords(
    article.blocks.map((block) => wordsOf(block, article.language)),
    stopwords,
  )
  const seen = new Set<string>()
  for (const quote of quotes) {
    const text = textOf(blocks, quote)
    const key = text.toLowerCase()
    const matter = contentOf(text)
    const length = text.split(/\s+/).length
    quote.weight = seen.has(key)
      ? 0
      : round(voice(quote) + form(quote, length) + centrality(matter, headline, frequent))
    seen.add(key)
  }
}

function textOf(blocks: ReadonlyMap<BlockId, Block>, quote: Quote): string {
  return quote.spans.map((span) => spanText(blocks, span)).join(' ')
}

/** Up to 0.4. */
function voice({ speaker, confidence }: Quote): number {
  if (!speaker || confidence < SPEAKER_THRESHOLD) return 0
  if (speaker.kind === 'anonymous') return 0.15
  return speaker.kind === 'person' ? 0.3 + (speaker.role ? 0.1 : 0) : 0.22
}

/** Up to 0.35. */
function form({ partial }: Quote, length: number): number {
  const whole = partial ? 0 : 0.15
  if (length < BEST_LENGTH.from) return whole + 0.2 * (length / BEST_LENGTH.from) ** 2
  return whole + (length <= BEST_LENGTH.to ? 0.2 : 0.2 * (BEST_LENGTH.to / length))
}

/** Up to 0.25. */
function centrality(
  matter: readonly string[],
  headline: ReadonlySet<string>,
  frequent: ReadonlyMap<string, number>,
): number {
  if (matter.length === 0) return 0
  const different = new Set(matter)
  let sum = 0
  for (const word of different) sum += (headline.has(word) ? 1 : 0) + (frequent.get(word) ?? 0)
  return 0.25 * Math.min(1, sum / (2 + different.size * 0.5))
}

/** Words used at least three times, 0 to 1 by how often. */
function frequentWords(
  blocks: readonly (readonly Word[])[],
  stopwords: ReadonlySet<string>,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const all of blocks)
    for (const word of all)
      if (word.lower.length > 2 && !stopwords.has(word.lower))
        counts.set(stem(word), (counts.get(stem(word)) ?? 0) + 1)
  let most = 3
  for (const count of counts.values()) if (count > most) most = count
  return new Map([...counts].filter(([, count]) => count >= 3).map(([word, count]) => [word, count / most]))
}

/** Without the possessive ending. */
function stem({ lower }: Word): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower
}

function round(value: number): number {
  return Math.round(Math.min(1, value) * 1000) / 1000
}

/**
 * Key quotes against the first ones: blind pairs for people to judge.
 *
 *   npm run bench:key-quotes -- DIR [options]  or  --judge ANSWERS KEY      (see `scripts/lib/contest.ts`)
 *
 * DIR has `dev.docs.jsonl.gz` (see `quotes.ts`). From English articles with at least six quotes, one of `ggt` for two
 * of `polnear`, a pair is three key quotes and the first three quotes of at least four words, both found by Lede.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Quote } from '../../lib/article/digest.ts'
import { blockIndex } from '../../lib/article/text.ts'
import type { Article } from '../../lib/article/types.ts'
import { articleFromText } from '../../lib/extract/plain.ts'
import { findQuotes, keyQuotes, quoteText } from '../../lib/quotes/index.ts'
import { SPEAKER_THRESHOLD } from '../../lib/quotes/threshold.ts'
import { type Contestant, runContest } from '../lib/contest.ts'

interface Document {
  id: string
  lang: string
  text: string
}

const PICKED = 3
const MIN_QUOTES = 6
const MIN_WORDS = 4
/** Of the article's beginning, in words. */
const SHOWN = 120

runContest({
  name: 'bench:key-quotes',
  heading: 'Key quotes',
  question:
    'For each article: which three quotes would you, a news editor, pull to give readers the story’s voices?',
  sides: { ours: 'key quotes', rival: 'first quotes' },
  *contestants(directory, chance) {
    for (const document of draw(readDocuments(directory), chance)) yield contestant(document)
  },
})

function contestant({ id, text }: Document): Contestant | null {
  const article = articleFromText({ text, language: 'en' })
  const quotes = findQuotes(article)
  const ours = keyQuotes(quotes, PICKED)
  const opening = quotable(article, quotes).slice(0, PICKED)
  if (ours.every((quote) => opening.includes(quote))) return null
  const [title = '', ...beginning] = beginningOf(article)
  return { id, title, beginning, ours: list(article, ours), rival: list(article, opening) }
}

function readDocuments(directory: string): Document[] {
  const lines = gunzipSync(readFileSync(join(directory, 'dev.docs.jsonl.gz')))
    .toString()
    .split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Document)
}

/** All articles with enough quotes, shuffled, two of one corpus and one of the other by turns while both last. */
function draw(documents: readonly Document[], chance: () => number): Document[] {
  const fit = documents.filter(({ lang, text }) => {
    if (lang !== 'en') return false
    const article = articleFromText({ text, language: lang })
    return quotable(article, findQuotes(article)).length >= MIN_QUOTES
  })
  const shuffled = fit
    .map((document) => ({ document, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ document }) => document)
  const few = shuffled.filter(({ id }) => id.startsWith('ggt'))
  const many = shuffled.filter(({ id }) => !id.startsWith('ggt'))
  return many.flatMap((document, at) => (at % 2 === 1 ? [document, ...few.splice(0, 1)] : [document]))
}

function quotable(article: Article, quotes: readonly Quote[]): Quote[] {
  const blocks = blockIndex(article.blocks)
  return quotes.filter((quote) => quoteText(blocks, quote).split(/\s+/).length >= MIN_WORDS)
}

function beginningOf({ blocks }: Article): string[] {
  const beginning: string[] = []
  let length = 0
  for (const { text } of blocks) {
    if (length >= SHOWN) break
    beginning.push(text)
    length += text.split(/\s+/).length
  }
  return beginning
}

function list(article: Article, quotes: readonly Quote[]): string {
  const blocks = blockIndex(article.blocks)
  return quotes.map((quote) => `- **${speaker(quote)}**: “${quoteText(blocks, quote, ' … ')}”`).join('\n')
}

function speaker({ speaker: who, confidence }: Quote): string {
  if (!who || confidence < SPEAKER_THRESHOLD) return 'speaker unclear'
  return who.role ? `${who.name}, ${who.role}` : who.name
}

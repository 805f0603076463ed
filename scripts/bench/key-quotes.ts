/**
 * Key quotes against the first ones: blind pairs for people to judge.
 *
 *   npm run bench:key-quotes -- DIR [--articles 20] [--seed 1] [--skip 0] [--out blind.md] [--key key.json]
 *   npm run bench:key-quotes -- --judge ANSWERS KEY
 *
 * DIR has `dev.docs.jsonl.gz` (see `quotes.ts`). From English articles with at least six quotes, one of `ggt` for two
 * of `polnear`, a pair is three key quotes and the first three quotes of at least four words, in an order that a coin
 * decides. Both are found by Lede. Where they are the same there is nothing to judge: the next article takes the
 * place. `--skip` passes over the first articles of the draw, so that ranking is worked on with other ones.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { Quote } from '../../lib/article/digest.ts'
import '../../lib/languages/all.ts'
import { blockIndex } from '../../lib/article/text.ts'
import type { Article } from '../../lib/article/types.ts'
import { articleFromText } from '../../lib/extract/plain.ts'
import { findQuotes, keyQuotes, quoteText } from '../../lib/quotes/index.ts'
import { SPEAKER_THRESHOLD } from '../../lib/quotes/threshold.ts'
import { random } from '../train/boost.ts'

interface Document {
  id: string
  lang: string
  text: string
}

type Side = 'A' | 'B'

/** The key file: which side Lede's quotes are on, by the number of the article. */
interface Key {
  n: number
  id: string
  lede: Side
}

/** A line of the answers. */
interface Answer {
  n: number
  choice: Side | 'tie'
  reason: string
}

const PICKED = 3
const MIN_QUOTES = 6
const MIN_WORDS = 4
/** Of the article's beginning, in words. */
const SHOWN = 120

const HEAD = `# Key quotes

For each article: which three quotes would you, a news editor, pull to give readers the story's voices?

Answer with one JSON object a line: \`{"n": 1, "choice": "A"|"B"|"tie", "reason": "…"}\`
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    skip: { type: 'string', default: '0' },
    out: { type: 'string', default: 'blind.md' },
    key: { type: 'string', default: 'key.json' },
    judge: { type: 'boolean', default: false },
  },
})
const [first, second] = positionals
if (values.judge && first !== undefined && second !== undefined) judge(first, second)
else if (!values.judge && first !== undefined) write(first)
else {
  console.error('usage: npm run bench:key-quotes -- DIR [options]  or  --judge ANSWERS KEY')
  process.exitCode = 2
}

function write(directory: string): void {
  const chance = random(Number(values.seed))
  const wanted = Number(values.articles)
  const pages: string[] = []
  const key: Key[] = []
  let same = 0
  for (const { id, text } of draw(readDocuments(directory), chance).slice(Number(values.skip))) {
    if (key.length === wanted) break
    const article = articleFromText({ text, language: 'en' })
    const quotes = findQuotes(article)
    const ours = keyQuotes(quotes, PICKED)
    const opening = quotable(article, quotes).slice(0, PICKED)
    if (ours.every((quote) => opening.includes(quote))) {
      same++
      continue
    }
    const lede: Side = chance() < 0.5 ? 'A' : 'B'
    const [a, b] = lede === 'A' ? [ours, opening] : [opening, ours]
    key.push({ n: key.length + 1, id, lede })
    pages.push(page(key.length, article, a, b))
  }
  writeFileSync(values.out, `${[HEAD, ...pages].join('\n')}`)
  writeFileSync(values.key, `${JSON.stringify(key, null, 2)}\n`)
  console.log(
    `${key.length} pairs in ${values.out}; ${same} articles left out, where both pick the same quotes`,
  )
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

function page(n: number, article: Article, a: readonly Quote[], b: readonly Quote[]): string {
  const beginning: string[] = []
  let length = 0
  for (const { text } of article.blocks) {
    if (length >= SHOWN) break
    beginning.push(text)
    length += text.split(/\s+/).length
  }
  const [title = '', ...rest] = beginning
  return [`## ${n}. ${title}`, ...rest, '### A', list(article, a), '### B', list(article, b), ''].join('\n\n')
}

function list(article: Article, quotes: readonly Quote[]): string {
  const blocks = blockIndex(article.blocks)
  return quotes.map((quote) => `- **${speaker(quote)}**: “${quoteText(blocks, quote, ' … ')}”`).join('\n')
}

function speaker({ speaker: who, confidence }: Quote): string {
  if (!who || confidence < SPEAKER_THRESHOLD) return 'speaker unclear'
  return who.role ? `${who.name}, ${who.role}` : who.name
}

function judge(answersFile: string, keyFile: string): void {
  const key = JSON.parse(readFileSync(keyFile, 'utf8')) as Key[]
  const sides = new Map(key.map(({ n, lede }) => [n, lede]))
  const reasons = new Map<string, string[]>([
    ['key quotes', []],
    ['first quotes', []],
    ['tie', []],
  ])
  for (const line of readFileSync(answersFile, 'utf8').split('\n').filter(Boolean)) {
    const { n, choice, reason } = JSON.parse(line) as Answer
    const lede = sides.get(n)
    if (lede === undefined) continue
    const winner = choice === 'tie' ? 'tie' : choice === lede ? 'key quotes' : 'first quotes'
    reasons.get(winner)?.push(`${n}: ${reason}`)
  }
  for (const [winner, given] of reasons) {
    console.log(`${winner}: ${given.length} of ${key.length}`)
    for (const reason of given) console.log(`  ${reason}`)
  }
}

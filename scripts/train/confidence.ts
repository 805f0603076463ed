/**
 * Fits lib/quotes/confidence.json: how often a speaker is right, by the evidence for it. lib/quotes/README.md says what
 * from and how well it holds.
 *
 *   npx node scripts/train/confidence.ts DIR [--folds-only]
 *
 * DIR is a folder as `npm run bench:quotes` takes it. Prints, from five folds with no document in two of them, how
 * many of the speakers at and above a confidence are right and how many of all they are, then fits on all. Takes a
 * minute.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { blockIndex } from '../../lib/article/text.ts'
import '../../lib/languages/all.ts'
import { articleFromText } from '../../lib/extract/plain.ts'
import { read } from '../../lib/quotes/attribute.ts'
import { buildQuotes } from '../../lib/quotes/build.ts'
import { evidenceOf } from '../../lib/quotes/evidence.ts'
import { quoteText } from '../../lib/quotes/index.ts'
import { speechData } from '../../lib/quotes/speech.ts'
import { SPEAKER_THRESHOLD } from '../../lib/quotes/threshold.ts'
import { findEntities } from '../../lib/text/names.ts'
import { readJsonl } from './data.ts'
import { chance, type Example, fitLogistic } from './logistic.ts'

interface Document {
  id: string
  lang: string
  text: string
}

interface Gold {
  id: string
  corpus: string
}

interface Marked extends Example {
  id: string
  corpus: string
}

interface Scorer {
  score: (
    documents: readonly unknown[],
    gold: readonly unknown[],
    predictions: readonly unknown[],
  ) => { by: { all: { judged: number; speakerAcc: number } } }
}

const FOLDS = 5
const RIDGE = 10
const LEVELS = [0, 0.5, 0.6, 0.7, 0.75, SPEAKER_THRESHOLD, 0.85, 0.9, 0.95]

const [directory = '', ...options] = process.argv.slice(2)
const { score } = (await import(pathToFileURL(join(directory, 'score.mjs')).href)) as Scorer
const answers = readJsonl(join(directory, 'dev.gold.jsonl.gz'), isGold)
const gold = new Map(answers.map((one) => [one.id, one]))
const marked = readJsonl(join(directory, 'dev.docs.jsonl.gz'), isDocument).flatMap(mark)

const held = marked.map(() => 0)
for (let fold = 0; fold < FOLDS; fold++) {
  const inFold = ({ id }: Marked) => hash(id) % FOLDS === fold
  const weights = fitLogistic(
    marked.filter((one) => !inFold(one)),
    RIDGE,
  )
  for (const [index, one] of marked.entries()) if (inFold(one)) held[index] = chance(weights, one.values)
}
console.log('speakers at and above a confidence, held out: right / of all')
for (const level of LEVELS)
  console.log(
    `  ${level.toFixed(2)}  ${[...new Set(marked.map(({ corpus }) => corpus))].map((corpus) => `${corpus} ${rightAbove(corpus, level)}`).join('   ')}`,
  )

if (!options.includes('--folds-only')) {
  const weights = fitLogistic(marked, RIDGE)
  const rounded = [...weights].map(([name, weight]) => [name, Math.round(weight * 1000) / 1000])
  const file = new URL('../../lib/quotes/confidence.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`)
  console.log(`${rounded.length} weights from ${marked.length} quotes`)
}

/** Every quote of a document whose speaker can be judged, with whether it is right. */
function mark(document: Document): Marked[] {
  const answer = gold.get(document.id)
  if (!answer) return []
  const article = articleFromText({ text: document.text, language: document.lang })
  const blocks = blockIndex(article.blocks)
  const reading = read(article.blocks, findEntities(article), speechData(article.language))
  const places = new Map(
    reading.attributions.map((attribution) => {
      const start = reading.passages[attribution.block]?.stretches[attribution.stretch]?.start
      return [`${article.blocks[attribution.block]?.id}:${start}`, attribution]
    }),
  )
  return buildQuotes(reading, article.blocks).flatMap((quote) => {
    const attribution = places.get(`${quote.spans[0]?.block}:${quote.spans[0]?.start}`)
    if (!quote.speaker || !attribution) return []
    const found = { text: quoteText(blocks, quote), speaker: quote.speaker.name }
    const { all } = score([document], [answer], [{ id: document.id, quotes: [found] }]).by
    if (all.judged === 0) return []
    const target = all.speakerAcc === 100 ? 1 : 0
    const values = evidenceOf(reading.scenes, attribution)
    return [{ id: document.id, corpus: answer.corpus, values, target, weight: all.judged }]
  })
}

function rightAbove(corpus: string, level: number): string {
  let right = 0
  let named = 0
  let all = 0
  for (const [index, one] of marked.entries()) {
    if (one.corpus !== corpus) continue
    all += one.weight
    if ((held[index] ?? 0) < level) continue
    named += one.weight
    right += one.target * one.weight
  }
  return `${((100 * right) / named).toFixed(1)} / ${((100 * named) / all).toFixed(1)}`
}

function hash(text: string): number {
  let value = 0
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) >>> 0
  return value
}

function isGold(value: unknown): value is Gold {
  return hasStrings(value, ['id', 'corpus'])
}

function isDocument(value: unknown): value is Document {
  return hasStrings(value, ['id', 'lang', 'text'])
}

function hasStrings(value: unknown, keys: readonly string[]): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    keys.every((key) => typeof Reflect.get(value, key) === 'string')
  )
}

/**
 * Who said what, by the folder's scorer; then how often named speakers are right, and how many are named, when
 * speakers below a confidence are left out; then what it costs, in this process.
 *
 *   npm run bench:quotes -- DIR [options of DIR/score.mjs]
 *
 * DIR has score.mjs, which exports `score(documents, gold, predictions)`, and its data, `dev.docs.jsonl.gz` and
 * `dev.gold.jsonl.gz`.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Quote } from '../../lib/article/digest.ts'
import '../../lib/languages/all.ts'
import { blockIndex } from '../../lib/article/text.ts'
import { articleFromText } from '../../lib/extract/plain.ts'
import { findQuotes, quoteText } from '../../lib/quotes/index.ts'
import { SPEAKER_THRESHOLD } from '../../lib/quotes/threshold.ts'
import { readArguments, score } from './score.ts'
import { median, quantile } from './statistics.ts'

interface Document {
  id: string
  lang: string
  text: string
}

interface Scorer {
  score: (
    documents: readonly unknown[],
    gold: readonly unknown[],
    predictions: readonly unknown[],
  ) => { by: Record<string, { speakerAccGiven: number; speakerCoverage: number }> }
}

const ROUNDS = 3

const { directory, options } = readArguments('quotes')
process.exitCode = await score(directory, options, [])

const documents = (await readSet('dev.docs.jsonl.gz')) as Document[]
const gold = await readSet('dev.gold.jsonl.gz')
const answers = documents.map(({ id, lang, text }) => {
  const article = articleFromText({ text, language: lang })
  const blocks = blockIndex(article.blocks)
  const found = findQuotes(article)
  return { id, quotes: found.map((quote) => ({ quote, text: quoteText(blocks, quote) })) }
})
const scorer = (await import(pathToFileURL(join(directory, 'score.mjs')).href)) as Scorer
console.log('\nspeakers named from a confidence up: right of those named, named of those found')
for (const least of [0, 0.5, 0.6, 0.7, 0.75, SPEAKER_THRESHOLD, 0.85, 0.9, 0.95]) {
  const { by } = scorer.score(documents, gold, answers.map(namedFrom(least)))
  const sets = Object.entries(by).map(
    ([name, { speakerAccGiven, speakerCoverage }]) =>
      `${name} ${speakerAccGiven.toFixed(1)} / ${speakerCoverage.toFixed(1)}`,
  )
  console.log(`  ${least.toFixed(2)}${least === SPEAKER_THRESHOLD ? '*' : ' '} ${sets.join('   ')}`)
}

const times = documents.flatMap(timePerThousandWords)
console.log(
  `\nms per 1,000 words, texts of 200 words and more: median ${median(times).toFixed(2)}, p95 ${quantile(times, 0.95).toFixed(2)}`,
)

async function readSet(name: string): Promise<unknown[]> {
  const lines = gunzipSync(await readFile(join(directory, name)))
    .toString()
    .split('\n')
  return lines.filter(Boolean).map((line): unknown => JSON.parse(line))
}

function namedFrom(least: number) {
  return ({ id, quotes }: { id: string; quotes: { quote: Quote; text: string }[] }) => ({
    id,
    quotes: quotes.map(({ quote, text }) => ({
      text,
      speaker: quote.confidence >= least ? (quote.speaker?.name ?? null) : null,
    })),
  })
}

/** The best of a few rounds, once the code is warm; nothing for short texts, where the clock decides. */
function timePerThousandWords({ text, lang }: Document): number[] {
  const count = text.split(/\s+/).length
  if (count < 200) return []
  const rounds = Array.from({ length: ROUNDS }, () => {
    // A fresh one each time: what is found out about a block is remembered with it.
    const article = articleFromText({ text, language: lang })
    const start = performance.now()
    findQuotes(article)
    return performance.now() - start
  })
  return [(Math.min(...rounds) / count) * 1000]
}

/**
 * Trains lib/extract/judge/model.json; the README beside it says what it is and how well it does.
 *
 *   npx node scripts/train/extraction.ts DIR [--folds-only]
 *
 * DIR is a folder as `npm run bench:extraction` takes it: `data/*.dev.jsonl.gz` with {id, url, html, gold} a line, gold
 * being the story's text or snippets {with, without}, and `lib/metric.mjs`, the scorer. Prints the scores of five
 * folds, no site in two of them, then trains on all. Takes some two minutes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { JSDOM, VirtualConsole } from 'jsdom'
import { articleText } from '../../lib/article/text.ts'
import { extractSnapshot } from '../../lib/extract/index.ts'
import { judgeWith } from '../../lib/extract/judge/judge.ts'
import { rowsOf } from '../../lib/extract/judge/rows.ts'
import { readMetadata } from '../../lib/extract/metadata/index.ts'
import { inertDocument } from '../../lib/extract/page/access.ts'
import { takeSnapshot } from '../../lib/extract/page/snapshot.ts'
import { type Snapshot, walkTree } from '../../lib/extract/page/tree.ts'
import { showHiddenStory } from '../../lib/extract/passes/hidden.ts'
import { buildUnits } from '../../lib/extract/units/build.ts'
import type { PackedForest } from '../../lib/rank/forest.ts'
import { unpackForest } from '../../lib/rank/forest.ts'
import { tame } from '../lib/tame.ts'
import { align, tokens } from './align.ts'
import { boost, type Table } from './boost.ts'

interface Snippets {
  with: string[]
  without: string[]
}

interface Page {
  set: string
  id: string
  url: string
  gold: string | Snippets
  fold: number
  snapshot: Snapshot
  rows: (Float32Array | null)[]
  /** 0 to 1; null where nobody said. */
  targets: (number | null)[]
  weights: number[]
}

interface Scorer {
  evaluateTexts: (gold: object, found: object) => { f1: number; below_08: number }
  evaluateSnippets: (gold: object, found: object) => { f1: number }
}

const FOLDS = 5
const BOOST = {
  loss: 'logistic',
  trees: 100,
  depth: 3,
  rate: 0.12,
  ridge: 8,
  sample: 0.6,
  columns: 0.4,
} as const
/** A page's weight is shared out by words, so that a long one counts no more than a short one; a part is for all blocks alike. */
const BY_WORDS = 2
const ALIKE = 0.15
const MAX_TOKENS = 120
/** Sets whose gold is laxer about captions and boxes teach less. */
const TRUST: Readonly<Record<string, number>> = { scrapinghub: 1.2, andy: 1, 'wcxb-news': 0.8 }
const LESS_TRUST = 0.6

const [directory, flag] = process.argv.slice(2)
if (!directory) {
  console.error('usage: extraction.ts DIR [--folds-only]')
  process.exit(2)
}
const { evaluateTexts, evaluateSnippets } = (await import(
  pathToFileURL(join(directory, 'lib/metric.mjs')).href
)) as Scorer
const inert = inertDocument(new JSDOM('').window.document)
const sets = readdirSync(join(directory, 'data')).filter((name) => name.endsWith('.jsonl.gz'))
const pages = sets.flatMap(readSet)
log(`${pages.length} pages read`)

const found = new Map<Page, string>()
for (let fold = 0; fold < FOLDS; fold++) {
  const forest = unpackForest(train(pages.filter((page) => page.fold !== fold)))
  for (const page of pages)
    if (page.fold === fold)
      found.set(
        page,
        articleText(extractSnapshot(page.snapshot, page.url, inert, { judge: judgeWith(forest) })),
      )
  log(`fold ${fold + 1} of ${FOLDS}`)
}
for (const set of new Set(pages.map((page) => page.set))) {
  const own = pages.filter((page) => page.set === set)
  const gold = Object.fromEntries(own.map(({ id, gold }) => [id, gold]))
  const texts = Object.fromEntries(own.map((page) => [page.id, found.get(page) ?? '']))
  const snippets = typeof own[0]?.gold !== 'string'
  const { f1 } = snippets ? evaluateSnippets(gold, texts) : evaluateTexts(gold, texts)
  const below = snippets ? '' : ` · below .8: ${evaluateTexts(gold, texts).below_08}`
  console.log(`${set.padEnd(12)} F1 ${f1.toFixed(3)}${below}`)
}
if (flag !== '--folds-only')
  writeFileSync(
    new URL('../../lib/extract/judge/model.json', import.meta.url),
    `${JSON.stringify(train(pages), null, 1)}\n`,
  )

function readSet(name: string): Page[] {
  const set = name.split('.')[0] ?? name
  return gunzipSync(readFileSync(join(directory as string, 'data', name)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const page = JSON.parse(line) as { id: string; url: string; html: string; gold: string | Snippets }
      return { ...learn(page), set, id: page.id, url: page.url, gold: page.gold, fold: foldOf(page.url) }
    })
}

function learn({ url, html, gold }: { url: string; html: string; gold: string | Snippets }) {
  const { window } = new JSDOM(tame(html), { url, virtualConsole: new VirtualConsole() })
  const snapshot = takeSnapshot(window.document, url, inert)
  window.close()
  // The live elements would keep every page's window.
  walkTree(snapshot.root, (node) => {
    if (typeof node !== 'string') node.live = null
    return true
  })
  const units = buildUnits(snapshot)
  const metadata = readMetadata(snapshot, units, url)
  showHiddenStory(units)
  const rows = rowsOf(units, { headline: metadata.headline, body: metadata.structured?.body ?? null })
  const lengths = units.map(({ text }) => tokens(text).length)
  const shares =
    typeof gold === 'string'
      ? align(
          units.map(({ text }) => text),
          gold,
        )
      : units.map(({ text }) => bySnippet(text, gold))
  const targets = shares.map((share, at) => (lengths[at] === 0 || !rows[at] ? null : share))
  const total = lengths.reduce((sum, length, at) => sum + ((shares[at] ?? 0) > 0.5 ? length : 0), 0)
  const weights = lengths.map(
    (length) => ALIKE + (BY_WORDS * Math.min(MAX_TOKENS, Math.max(2, length))) / Math.max(100, total),
  )
  return { snapshot, rows: rows.map((row) => row && Float32Array.from(row)), targets, weights }
}

function bySnippet(text: string, gold: Snippets): number | null {
  const has = (snippet: string) => text.includes(snippet.replace(/\s+/g, ' ').trim())
  if (gold.with.some(has)) return 1
  return gold.without.some(has) ? 0 : null
}

/** Pages of one site are in one fold. */
function foldOf(url: string): number {
  const labels = new URL(url).hostname.split('.')
  const site = labels.slice(/^(?:com?|org|net|gov|ac)$/.test(labels.at(-2) ?? '') ? -3 : -2).join('.')
  let hash = 7
  for (const letter of site) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return hash % FOLDS
}

function train(from: readonly Page[]): PackedForest {
  const table: Required<Table> = { rows: [], targets: new Float32Array(), weights: new Float32Array() }
  const targets: number[] = []
  const weights: number[] = []
  for (const page of from)
    page.targets.forEach((target, at) => {
      if (target === null) return
      table.rows.push(page.rows[at] as Float32Array)
      targets.push(target)
      weights.push((page.weights[at] ?? 0) * (TRUST[page.set] ?? LESS_TRUST))
    })
  return boost(
    { rows: table.rows, targets: Float32Array.from(targets), weights: Float32Array.from(weights) },
    BOOST,
  )
}

function log(text: string): void {
  console.error(`${Math.round(process.uptime())} s  ${text}`)
}

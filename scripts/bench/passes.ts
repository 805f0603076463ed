/**
 * What each judging pass brings: F1 lost when it alone is left out, in thousandths.
 *
 *   npm run bench:passes -- DIR
 *
 * DIR is a folder as `npm run bench:extraction` takes it. The judge is the one that ships, which has seen these pages:
 * the differences are of use, the scores themselves are not.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { JSDOM, VirtualConsole } from 'jsdom'
import { articleText } from '../../lib/article/text.ts'
import { leanPage } from '../../lib/extract/lean-page.ts'
import { follow } from '../../lib/extract/opinion.ts'
import { inertDocument } from '../../lib/extract/page/access.ts'
import { takeSnapshot } from '../../lib/extract/page/snapshot.ts'
import { decode, encode } from '../../lib/extract/page/transfer.ts'
import { PASSES } from '../../lib/extract/passes/index.ts'
import { readable } from '../../lib/extract/readability.ts'
import { begin, finish } from '../../lib/extract/recipe.ts'
import { tame } from '../lib/tame.ts'
import { readArguments } from './score.ts'

interface Page {
  id: string
  url: string
  html: string
  gold: unknown
}
type Score = (gold: object, found: object) => { f1: number }

const { directory } = readArguments('passes')
const metric = join(directory, 'lib/metric.mjs')
const { evaluateTexts, evaluateSnippets }: { evaluateTexts: Score; evaluateSnippets: Score } = await import(
  pathToFileURL(metric).href
)
const inert = inertDocument(new JSDOM('').window.document)
const sets = readdirSync(join(directory, 'data'))
  .filter((name) => name.endsWith('.jsonl.gz'))
  .map((name) => ({ name: name.split('.')[0] ?? name, pages: readSet(name) }))

const all = scores(null)
console.log(`| pass | ${sets.map(({ name }) => name).join(' | ')} |`)
console.log(`| all | ${all.map((f1) => f1.toFixed(3)).join(' | ')} |`)
for (const { name } of PASSES) {
  const lost = scores(name).map((f1, set) => ((all[set] ?? 0) - f1) * 1000)
  console.log(`| ${name} | ${lost.map((by) => by.toFixed(1)).join(' | ')} |`)
}

function readSet(name: string): (Omit<Page, 'html'> & { snapshot: string })[] {
  const lines = gunzipSync(readFileSync(join(directory, 'data', name)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => {
    const { id, url, html, gold } = JSON.parse(line) as Page
    const { window } = new JSDOM(tame(html), { url, virtualConsole: new VirtualConsole() })
    const snapshot = encode(takeSnapshot(window.document, url, inert))
    window.close()
    return { id, url, gold, snapshot }
  })
}

/** F1 of each set with all passes but one. */
function scores(without: string | null): number[] {
  return sets.map(({ pages }) => {
    const found = pages.map(({ id, url, snapshot }) => {
      const draft = begin(decode(snapshot), url)
      if (!draft.sure)
        follow(readable(leanPage(draft.units, draft.metadata?.title ?? ''), inert), draft.units)
      return [id, articleText(finish(draft, without).article)]
    })
    const gold = Object.fromEntries(pages.map(({ id, gold }) => [id, gold]))
    const score = typeof pages[0]?.gold === 'string' ? evaluateTexts : evaluateSnippets
    return score(gold, Object.fromEntries(found)).f1
  })
}

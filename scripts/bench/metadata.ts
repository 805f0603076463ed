/**
 * Headline, authors and date as a page's mark-up declares them, against what is read once the mark-up is gone.
 *
 *   npm run bench:metadata -- DIR [--dataset NAME]... [--worst N]
 *
 * DIR has `data/NAME.dev.jsonl.gz`, one `{"id", "url", "html"}` a line. A page counts for a field when its JSON-LD or
 * meta declares it and a reader sees it too: the words of the headline, every author's name, the day in any form
 * (words, figures in any order, a shown `time` element). Agreement: headline by its words (equal; or one begins or
 * ends with the other, or is half of it and more), authors as a set of names, date by day.
 * --worst N lists the first N pages that disagree, field by field.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { JSDOM, VirtualConsole } from 'jsdom'
import { inertDocument } from '../../lib/extract/page/access.ts'
import { takeSnapshot } from '../../lib/extract/page/snapshot.ts'
import { tame } from '../lib/tame.ts'
import { compare, FIELDS, type Field, type Stripped, type Verdict } from './agreement.ts'

interface Page {
  id: string
  url: string
  html: string
}

const SUFFIX = '.dev.jsonl.gz'
const MODES: Readonly<Record<Stripped, string>> = {
  'no-head': 'without JSON-LD and meta',
  bare: 'without the title and machine-readable times either',
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dataset: { type: 'string', multiple: true }, worst: { type: 'string', default: '0' } },
})
const data = join(resolve(positionals[0] ?? '.'), 'data')
if (positionals.length !== 1 || !existsSync(data)) {
  console.error('usage: npm run bench:metadata -- DIR [--dataset NAME]... [--worst N]   (DIR has data/)')
  process.exit(2)
}
const names = readdirSync(data)
  .filter((name) => name.endsWith(SUFFIX))
  .map((name) => name.slice(0, -SUFFIX.length))
  .filter((name) => values.dataset?.includes(name) ?? true)

const results = new Map<Stripped, (Verdict & { set: string; id: string })[]>([
  ['no-head', []],
  ['bare', []],
])
for (const set of names)
  for (const page of pagesOf(set)) {
    const { window } = new JSDOM(tame(page.html), { url: page.url, virtualConsole: new VirtualConsole() })
    for (const [mode, verdicts] of results) {
      const snapshot = takeSnapshot(window.document, page.url, inertDocument(window.document))
      for (const verdict of compare(snapshot, page.url, mode)) verdicts.push({ ...verdict, set, id: page.id })
    }
    window.close()
  }

for (const [mode, verdicts] of results) {
  console.log(`\n${MODES[mode]}: agree with the mark-up / have both`)
  for (const set of names)
    console.log(`  ${set.padEnd(12)} ${summary(verdicts.filter((one) => one.set === set))}`)
  console.log(`  ${'all'.padEnd(12)} ${summary(verdicts)}`)
  const common = verdicts.filter(({ field, overlaps }) => field === 'author' && overlaps).length
  console.log(`  pages with at least one author in common: ${common}`)
}
for (const field of FIELDS) list(field, Number(values.worst))

function pagesOf(set: string): Page[] {
  const lines = gunzipSync(readFileSync(join(data, set + SUFFIX)))
    .toString()
    .split('\n')
  const pages = lines.filter(Boolean).map((line) => JSON.parse(line) as Page)
  return pages.filter(({ url }) => URL.canParse(url))
}

function summary(verdicts: readonly Verdict[]): string {
  return FIELDS.map((field) => {
    const own = verdicts.filter((one) => one.field === field)
    const agreeing = own.filter((one) => one.agrees).length
    const share = own.length === 0 ? '-' : `${((100 * agreeing) / own.length).toFixed(1)} %`
    return `${field} ${agreeing}/${own.length} ${share}`.padEnd(28)
  }).join('')
}

function list(field: Field, count: number): void {
  const wrong = (results.get('no-head') ?? []).filter((one) => one.field === field && !one.agrees)
  if (count > 0 && wrong.length > 0) console.log(`\n${field}, ${MODES['no-head']}`)
  for (const { set, id, declared, found } of wrong.slice(0, count))
    console.log(`  ${set} ${id}\n    declared ${declared}\n    found    ${found}`)
}

/**
 * Prints the table of fixture pages by engine: blocks kept, lost and leaked by plain Readability and by Lede.
 *
 *     npm run fixtures:table [-- --write] [NAME…]
 *
 * With names, only those pages, and the blocks themselves. `--write` brings test/fixtures/readability.json up to date
 * with what Readability does on the pages, for when a page was added or changed.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Case } from '../test/fixtures/cases.ts'
import { type Counts, comparable, ledeScore, readabilityScore, row } from '../test/fixtures/table.ts'

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true })
const pages = comparable().filter(({ name }) => positionals.length === 0 || positionals.includes(name))
if (pages.length === 0) {
  console.error(
    `No fixture page of that name. There are: ${comparable()
      .map(({ name }) => name)
      .join(', ')}`,
  )
  process.exit(2)
}

const cells = ({ kept, lost, leaked }: Counts): string =>
  [kept, lost, leaked].map((count) => String(count).padStart(6)).join('')

function printTable(): Record<string, Counts> {
  const failures: Record<string, Counts> = {}
  const clean = { readability: 0, lede: 0 }
  console.log(`${''.padEnd(28)}   Readability 0.6.0    Lede`)
  console.log(`${'page'.padEnd(28)}${'  kept  lost  leak'.repeat(2)}`)
  for (const page of pages) {
    const { readability, lede } = row(page)
    console.log(page.name.padEnd(28) + cells(readability) + cells(lede))
    if (readability.lost + readability.leaked > 0) failures[page.name] = readability
    else clean.readability++
    if (lede.lost + lede.leaked === 0) clean.lede++
  }
  console.log(`flawless of ${pages.length}: Readability ${clean.readability}, Lede ${clean.lede}`)
  return failures
}

function printBlocks(page: Case): void {
  for (const [engine, score] of [
    ['Readability', readabilityScore(page)],
    ['Lede', ledeScore(page)],
  ] as const) {
    console.log(`\n${page.name}, ${engine}: ${score.kept} kept`)
    for (const block of score.lost) console.log(`  lost    ${block}`)
    for (const block of score.leaked) console.log(`  leaked  ${block}`)
  }
}

const failures = printTable()
if (positionals.length > 0) for (const page of pages) printBlocks(page)
else if (values.write)
  writeFileSync(
    new URL('../test/fixtures/readability.json', import.meta.url),
    `${JSON.stringify(failures, null, 2)}\n`,
  )

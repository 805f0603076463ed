/**
 * Prints what pages are taken for: whole, cut, paywalled, live and so on. Pages of each kind are made of the fixtures'
 * stories in the ways in which publishers show less than a story (test/completeness/); the fixtures count as well.
 *
 *     npm run completeness:table [-- --pages]
 *
 * With `--pages`, every page that was taken for something else, and on what grounds.
 */
import { parseArgs } from 'node:util'
import { falseAlarms, recall, type Verdict, verdicts } from '../test/completeness/table.ts'

const { values } = parseArgs({ options: { pages: { type: 'boolean' } } })
const all = verdicts()
const states = [...new Set(all.flatMap(({ expected, found }) => [expected, found]))]

const count = (expected: string, found: string): number =>
  all.filter((verdict) => verdict.expected === expected && verdict.found === found).length

console.log(
  `${'is \\ taken for'.padEnd(16)}${states.map((state) => state.padStart(12)).join('')}      recall`,
)
for (const state of states) {
  const cells = states.map((found) => String(count(state, found) || '').padStart(12)).join('')
  console.log(`${state.padEnd(16)}${cells}${recall(all, state).toFixed(2).padStart(12)}`)
}
console.log(
  `\n${all.length} pages; whole stories called cut or paywalled: ${(100 * falseAlarms(all)).toFixed(1)} %\n`,
)

const wrong = all.filter(({ expected, found }) => expected !== found)
const ways = Map.groupBy(all, ({ way }) => way)
for (const [way, pages] of ways) {
  const missed = pages.filter((verdict) => wrong.includes(verdict))
  console.log(`${way.padEnd(48)}${String(pages.length - missed.length).padStart(4)} of ${pages.length}`)
  if (values.pages) for (const verdict of missed) console.log(`    ${line(verdict)}`)
}

function line({ page, expected, found, evidence }: Verdict): string {
  return `${page}: ${found} for ${expected} [${evidence.join(', ')}]`
}

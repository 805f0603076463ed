/**
 * Prints which versions of browsers Lede needs, derived from what its sources use and MDN's data, and what there is where
 * a feature is missing.
 *
 *     npm run browsers:table [-- --write]
 *
 * `--write` brings docs/browsers.md up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compatTable } from './compat/table.ts'
import { usedFeatures } from './compat/used.ts'

const { values } = parseArgs({ options: { write: { type: 'boolean' } } })
const table = compatTable(usedFeatures())
console.log(table)
if (values.write) {
  const file = new URL('../docs/browsers.md', import.meta.url)
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(/(?<=<!-- table -->\n\n).*(?=\n\n<!-- \/table -->)/s, () => table),
  )
}

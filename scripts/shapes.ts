/**
 * Puts a flattened news page into every shape of test/shapes and prints what Lede keeps and leaks of it.
 *
 *     node scripts/shapes.ts FILE GOLD
 *
 * FILE is the page as lines of text, GOLD says which lines are what (see test/shapes/source.ts). Without them the
 * text that ships with the tests is used. Exit code 1 when a shape is not read whole and clean.
 */
import { articleText } from '../lib/article/text.ts'
import { compare, tidy } from '../test/fixtures/compare.ts'
import { readShape } from '../test/shapes/run.ts'
import { SHAPES } from '../test/shapes/shapes.ts'
import { readSource, story } from '../test/shapes/source.ts'

const [file, gold] = process.argv.slice(2)
if (file !== undefined && gold === undefined) {
  console.error('Give both the page and its gold: node scripts/shapes.ts FILE GOLD')
  process.exit(2)
}
const source = file !== undefined && gold !== undefined ? readSource(file, gold) : story()
const expected = source.lines.filter(({ kind }) => kind === 'article').map(({ text }) => tidy(text))

console.log(`${'shape'.padEnd(44)}  kept  lost  leak  title`)
for (const shape of SHAPES) {
  const article = readShape(shape, source)
  const { kept, lost, leaked } = compare(expected, articleText(article).split('\n\n').map(tidy))
  const title = article.title === source.title
  const cells = [kept, lost.length, leaked.length].map((count) => String(count).padStart(6)).join('')
  console.log(`${shape.name.padEnd(44)}${cells}  ${title ? 'right' : 'wrong'}`)
  if (lost.length + leaked.length > 0 || !title) process.exitCode = 1
}

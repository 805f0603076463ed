/**
 * How Lede's threads of the twenty long articles agree with those of two readers, and the readers with each other.
 *
 *   npm run bench:threads [-- NAME…]
 *
 * Matched F1 and adjusted Rand index by article (see `scripts/lib/partition.ts`), paragraphs only. The plain rival
 * knows from the first reader how many threads there are, and cuts the article into so many equal runs. With names,
 * only those articles, and the threads themselves.
 */
import '../../lib/languages/all.ts'
import type { Thread } from '../../lib/article/digest.ts'
import { digest } from '../../lib/digest.ts'
import { type LongArticle, longArticles, type Threading } from '../../test/fixtures/threads.ts'
import { adjustedRand, matchedF1 } from '../lib/partition.ts'

const names = process.argv.slice(2)
const chosen = longArticles().filter(({ name }) => names.length === 0 || names.includes(name))
if (chosen.length === 0) {
  console.error('No long article of that name.')
  process.exit(2)
}

const COLUMNS = ['readers', 'Lede–first', 'Lede–second', 'runs–first'] as const
const sums = new Map<string, number>()
console.log(''.padEnd(30) + COLUMNS.map((name) => name.padStart(16)).join(''))
for (const long of chosen) {
  const threads = digest(long.article).threads
  const scores = compare(long, threads)
  for (const [name, pair] of Object.entries(scores))
    for (const [at, score] of pair.entries())
      sums.set(`${name} ${at}`, (sums.get(`${name} ${at}`) ?? 0) + score / chosen.length)
  console.log(long.name.padEnd(30) + COLUMNS.map((name) => cell(scores[name])).join(''))
  if (names.length > 0) print(long, threads)
}
const mean = (name: string): [number, number] => [sums.get(`${name} 0`) ?? 0, sums.get(`${name} 1`) ?? 0]
console.log('mean: matched F1, ARI'.padEnd(30) + COLUMNS.map((name) => cell(mean(name))).join(''))

function cell([f1, rand]: [number, number]): string {
  return `${(100 * f1).toFixed(0).padStart(11)} ${(100 * rand).toFixed(0).padStart(4)}`
}

function compare(
  long: LongArticle,
  threads: readonly Thread[],
): Record<(typeof COLUMNS)[number], [number, number]> {
  const { first, second } = long
  const ids = paragraphsOf(long)
  const scores = (a: Threading, b: Threading): [number, number] => [matchedF1(a, b), adjustedRand(a, b, ids)]
  const ours = threads.map(({ blocks }) => blocks.filter((id) => ids.includes(id)))
  return {
    readers: scores(first, second),
    'Lede–first': scores(ours, first),
    'Lede–second': scores(ours, second),
    'runs–first': scores(runs(ids, first.length), first),
  }
}

function paragraphsOf({ article }: LongArticle): string[] {
  return article.blocks.filter(({ type }) => type === 'paragraph').map(({ id }) => id)
}

function runs(ids: readonly string[], count: number): Threading {
  const at = (index: number) => Math.round((index * ids.length) / count)
  return Array.from({ length: count }, (_, index) => ids.slice(at(index), at(index + 1)))
}

function print(long: LongArticle, threads: readonly Thread[]): void {
  const ids = paragraphsOf(long)
  const numbers = (blocks: readonly string[]) => blocks.map((id) => ids.indexOf(id) + 1).join(' ')
  for (const { label, blocks } of threads) console.log(`  Lede    ${label}: ${numbers(blocks)}`)
  for (const blocks of long.first) console.log(`  first   ${numbers(blocks)}`)
  for (const blocks of long.second) console.log(`  second  ${numbers(blocks)}`)
}

/**
 * Makes lib/rank/lexicon.json: which words are common in English news and what part of speech they mostly are.
 *
 *   npx node scripts/train/lexicon.ts NEWS.jsonl.gz NODE_MODULES
 *
 * NODE_MODULES has wink-nlp and wink-eng-lite-web-model (both MIT), whose tags are counted over the news. They are
 * needed here only; what ships is the majority class and a coarse count of each word.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { charOf } from '../../lib/rank/forest.ts'
import { words } from '../../lib/text/words.ts'
import { type Part, shapeOf } from '../../lib/topics/shape.ts'
import { fold } from '../build/fold-lists.ts'
import { isSummarised, readJsonl } from './data.ts'

interface Tokens {
  out(): string[]
  out(property: unknown): string[]
}
interface Tagger {
  its: { pos: unknown }
  readDoc(text: string): { tokens(): Tokens }
}

/** Words in fewer articles than this are left to the shape of the word. */
const RARE = 12
/** Of words less common than 2 to this power only those are kept whose class does not follow from their shape. */
const COMMON = 7
/** What class of a word its shape tells. */
const TOLD: Readonly<Partial<Record<Part, string>>> = {
  noun: 'nb',
  adjective: 'a',
  participle: 'v',
  other: 'r',
}
/** Commonness is kept in steps of this many powers of two, from the lowest that matters. */
const STEP = 3
const LOWEST = 6
/** Names of people come and go; only those that everyone writes about (countries, months) are kept. */
const RARE_NAME = 90
/** Enough of an article to count by; the tagger is slow. */
const READ = 6000
const FUNCTION = ['DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'PART', 'AUX', 'INTJ', 'NUM']

const [newsFile, modules] = process.argv.slice(2)
if (!newsFile || !modules) {
  console.error('usage: lexicon.ts NEWS.jsonl.gz NODE_MODULES')
  process.exit(2)
}
const load = createRequire(resolve(modules, 'lexicon.cjs'))
const tagger: Tagger = load('wink-nlp')(load('wink-eng-lite-web-model'), ['sbd', 'pos'])
const stories = readJsonl(newsFile, isSummarised)
const tags = new Map<string, Map<string, number>>()
const articles = new Map<string, number>()
for (const { text } of stories) {
  for (const word of new Set(words(text, 'en').map(({ lower }) => lower)))
    articles.set(word, (articles.get(word) ?? 0) + 1)
  const tokens = tagger.readDoc(text.slice(0, READ)).tokens()
  const parts = tokens.out(tagger.its.pos)
  for (const [index, token] of tokens.out().entries()) {
    const counts = tags.get(token.toLowerCase()) ?? new Map<string, number>()
    const part = parts[index] ?? ''
    counts.set(part, (counts.get(part) ?? 0) + 1)
    tags.set(token.toLowerCase(), counts)
  }
}

function classOf(counts: Map<string, number>): string {
  const of = (...names: string[]) => names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const noun = of('NOUN')
  const verb = of('VERB')
  if (noun > 0.15 * all && verb > 0.15 * all && noun + verb > 0.6 * all) return 'b'
  const ranked = [
    { name: 'n', count: noun },
    { name: 'v', count: verb },
    { name: 'a', count: of('ADJ') },
    { name: 'r', count: of('ADV') },
    { name: 'f', count: of(...FUNCTION) },
    { name: 'p', count: of('PROPN') },
  ].sort((a, b) => b.count - a.count)
  return ranked[0]?.name ?? 'n'
}

const grouped = new Map<string, string>()
for (const [word, count] of articles) {
  if (count < RARE || !/^\p{L}[\p{L}'-]*$/u.test(word)) continue
  const counts = tags.get(word)
  if (!counts) continue
  const wordClass = classOf(counts)
  if (wordClass === 'p' && count < RARE_NAME) continue
  const power = Math.round(Math.log2(count))
  if (power < COMMON && TOLD[shapeOf(word)]?.includes(wordClass)) continue
  grouped.set(word, `${wordClass}${Math.max(LOWEST, Math.round(power / STEP) * STEP)}`)
}
const kept = [...grouped.keys()].sort()
const groups = [...new Set(grouped.values())].sort()
const data = {
  articles: stories.length,
  groups,
  words: fold(kept.join(' '))?.folded ?? '',
  places: kept.map((word) => charOf(groups.indexOf(grouped.get(word) ?? ''))).join(''),
}
writeFileSync(new URL('../../lib/rank/lexicon.json', import.meta.url), `${JSON.stringify(data, null, 1)}\n`)

/**
 * Trains lib/summary/model.json; lib/summary/README.md says what it is and how well it does.
 *
 *   npx node scripts/train/summary.ts TRAIN.jsonl.gz DEV.jsonl.gz
 *
 * Both files hold one object a line: {id, title, text, language, reference}, reference being the sentences of a
 * person's summary. Takes some minutes. Dev is only scored, never learned from.
 */
import { writeFileSync } from 'node:fs'
import { articleFromText } from '../../lib/extract/plain.ts'
import { type PackedForest, unpackForest } from '../../lib/rank/forest.ts'
import { stem } from '../../lib/rank/stem.ts'
import { sameness } from '../../lib/summary/alike.ts'
import { CORE, choose } from '../../lib/summary/choose.ts'
import { contentOf, expectedAgreement, type Salience } from '../../lib/summary/content.ts'
import { sentenceRows } from '../../lib/summary/features.ts'
import { pairRows, pairSalience, termRows, termSalience } from '../../lib/summary/salience.ts'
import { combinations, running, setRow } from '../../lib/summary/sets.ts'
import { type Candidate, rank, shortlist } from '../../lib/summary/shortlist.ts'
import { readStory, type Story } from '../../lib/summary/story.ts'
import { words } from '../../lib/text/words.ts'
import { boost, random, type Table } from './boost.ts'
import { isSummarised, readJsonl, type Summarised } from './data.ts'
import { agreement, greedyOracle, type Reference, reference } from './rouge.ts'

interface Example {
  /** Number of the article in its file: copies of one article stay together when the articles are split. */
  source: number
  story: Story
  gold: Reference
  stems: string[][]
  oracle: Set<number>
  salience: Salience
  rows: Float64Array[]
}

const [trainFile, devFile] = process.argv.slice(2)
if (!trainFile || !devFile) {
  console.error('usage: summary.ts TRAIN.jsonl.gz DEV.jsonl.gz')
  process.exit(2)
}

function stemsOf(text: string): string[] {
  return words(text, 'en').map(({ lower }) => stem(lower, 'en'))
}

function example(from: Summarised, source: number, lexicon: boolean): Example {
  const story = readStory(articleFromText(from), 0, lexicon)
  const gold = reference(from.reference.map(stemsOf))
  const stems = story.sentences.map(({ terms }) => terms.map((id) => story.terms[id]?.stem ?? ''))
  const salience = { terms: new Float64Array(0), pairs: new Float64Array(0) }
  return { source, story, gold, stems, oracle: greedyOracle(gold, stems, 3), salience, rows: [] }
}

function table(entries: Iterable<[Float64Array, number]>): Table {
  const rows: Float32Array[] = []
  const targets: number[] = []
  for (const [row, target] of entries) {
    rows.push(Float32Array.from(row))
    targets.push(target)
  }
  return { rows, targets: Float32Array.from(targets) }
}

function* termEntries(examples: Example[], share: number): Generator<[Float64Array, number]> {
  const chance = random(3)
  for (const { story, gold } of examples)
    for (const [id, row] of termRows(story).entries())
      if (chance() < share) yield [row, gold.terms.has(story.terms[id]?.stem ?? '') ? 1 : 0]
}

function* pairEntries(examples: Example[], share: number): Generator<[Float64Array, number]> {
  const chance = random(4)
  for (const { story, gold, salience } of examples)
    for (const [id, row] of pairRows(story, salience.terms).entries()) {
      if (chance() > share) continue
      const { left, right } = story.pairs[id] ?? { left: 0, right: 0 }
      const stems = `${story.terms[left]?.stem} ${story.terms[right]?.stem}`
      yield [row, gold.pairs.has(stems) ? 1 : 0]
    }
}

function* sentenceEntries(examples: Example[]): Generator<[Float64Array, number]> {
  for (const { rows, oracle } of examples)
    for (const [index, row] of rows.entries()) yield [row, oracle.has(index) ? 1 : 0]
}

function ranked({ story, rows }: Example, packed: PackedForest): Candidate[] {
  return rank(story, rows, unpackForest(packed))
}

/** Pairs tell what is said better than words do, and are harder to reach: they weigh more in the worth of a set. */
const PAIRS = 1.5

function* setEntries(examples: Example[], sentences: PackedForest): Generator<[Float64Array, number]> {
  for (const one of examples) {
    const all = running(shortlist(ranked(one, sentences)), one.story, one.salience)
    const sets = combinations(all.candidates.length, CORE).map((places) => {
      const picked = places.map((place) => all.candidates[place]?.sentence.index ?? 0).sort((a, b) => a - b)
      const [r1, r2] = agreement(
        one.gold,
        picked.map((index) => one.stems[index] ?? []),
      )
      return { row: setRow(all, places), value: r1 + PAIRS * r2 }
    })
    const mean = sets.reduce((sum, { value }) => sum + value, 0) / Math.max(1, sets.length)
    for (const { row, value } of sets) yield [row, value - mean]
  }
}

function log(text: string): void {
  console.error(`${Math.round(process.uptime())} s  ${text}`)
}

/** Every fourth article is read a second time as if its language had no lexicon, so that the forests do without. */
const PLAIN = 4
function examples(sources: Summarised[], lexicon: boolean, every = 1): Example[] {
  return sources.flatMap((from, index) => (index % every === 0 ? [example(from, index, lexicon)] : []))
}

const sources = readJsonl(trainFile, isSummarised)
const train = [...examples(sources, true), ...examples(sources, false, PLAIN)]
const devSources = readJsonl(devFile, isSummarised)
const dev = examples(devSources, true)
const plainDev = examples(devSources, false)
log(`${train.length} + ${dev.length} articles read`)

const terms = boost(table(termEntries(train, 0.4)), {
  loss: 'logistic',
  trees: 60,
  depth: 4,
  rate: 0.2,
  coarse: true,
})
log('words')
const termForest = unpackForest(terms)
for (const one of [...train, ...dev, ...plainDev]) one.salience.terms = termSalience(one.story, termForest)
const pairs = boost(table(pairEntries(train, 0.3)), {
  loss: 'logistic',
  trees: 60,
  depth: 4,
  rate: 0.2,
  coarse: true,
})
log('pairs')
const pairForest = unpackForest(pairs)
for (const one of [...train, ...dev, ...plainDev]) {
  one.salience = { ...one.salience, pairs: pairSalience(one.story, one.salience.terms, pairForest) }
  one.rows = sentenceRows(one.story, one.salience)
}
const SENTENCE = { loss: 'logistic', trees: 160, depth: 4, rate: 0.12, coarse: true } as const
const sentences = boost(table(sentenceEntries(train)), SENTENCE)
log('sentences')

function report(name: string, pick: (one: Example) => number[], of = dev): void {
  let [r1, r2, redundancy] = [0, 0, 0]
  for (const one of of) {
    const picked = pick(one).sort((a, b) => a - b)
    const [a, b] = agreement(
      one.gold,
      picked.map((index) => one.stems[index] ?? []),
    )
    r1 += a
    r2 += b
    const chosen = picked.flatMap((index) => one.story.sentences[index] ?? [])
    redundancy += Math.max(0, ...chosen.flatMap((x, at) => chosen.slice(at + 1).map((y) => sameness(x, y))))
  }
  const mean = (sum: number) => ((100 * sum) / of.length).toFixed(2)
  log(`${name}: R1 ${mean(r1)} R2 ${mean(r2)} redundancy ${mean(redundancy)}`)
}

const indices = (candidates: Candidate[]) => candidates.map(({ sentence }) => sentence.index)
report('lead', () => [0, 1, 2])
report('oracle', ({ oracle }) => [...oracle])
report('expected agreement alone', (one) => {
  const best = [...one.story.sentences]
    .map((sentence) => ({
      sentence,
      score: expectedAgreement(contentOf([sentence], one.story, one.salience))[0],
    }))
    .sort((a, b) => b.score - a.score)
  return indices(best.slice(0, 3))
})
report('best three', (one) => indices(ranked(one, sentences).slice(0, CORE)))

const folds = [0, 1, 2]
const setTables = folds.map((fold) => {
  const seen = train.filter(({ source }) => source % folds.length !== fold)
  const unseen = train.filter(({ source }) => source % folds.length === fold)
  return [...setEntries(unseen, boost(table(sentenceEntries(seen)), SENTENCE))]
})
log('sets of unseen articles')
const sets = boost(table(setTables.flat()), {
  loss: 'squared',
  trees: 160,
  depth: 4,
  rate: 0.14,
  sample: 0.3,
  ridge: 200,
  coarse: true,
})
log('sets')
const setForest = unpackForest(sets)
const shipped = (one: Example) =>
  indices(choose(ranked(one, sentences), CORE, one.story, one.salience, setForest))
report('as shipped', shipped)
report('as shipped, without a lexicon', shipped, plainDev)

writeFileSync(
  new URL('../../lib/summary/model.json', import.meta.url),
  `${JSON.stringify({ terms, pairs, sentences, sets }, null, 1)}\n`,
)

/**
 * Trains lib/topics/model.json; lib/topics/README.md says what it is and how well it does.
 *
 *   npx node scripts/train/topics.ts DIR
 *
 * DIR has duc2001.dev, kpcrowd.dev, wikinews-fr.dev and ptbn-pt.dev as .jsonl.gz: {id, title, text, language,
 * keyphrases}. Scores are printed by five-fold cross-validation; what is written is trained on all.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleFromText } from '../../lib/extract/plain.ts'
import '../../lib/languages/all.ts'
import { ask, type PackedForest, unpackForest } from '../../lib/rank/forest.ts'
import { stem } from '../../lib/rank/stem.ts'
import { languageData } from '../../lib/text/language.ts'
import { findEntities } from '../../lib/text/names.ts'
import { words } from '../../lib/text/words.ts'
import { type NameOf, phraseRows } from '../../lib/topics/features.ts'
import { namesOf } from '../../lib/topics/names.ts'
import { findPhrases, type Phrase } from '../../lib/topics/phrases.ts'
import { joinSame } from '../../lib/topics/same.ts'
import { selectTopics } from '../../lib/topics/select.ts'
import { boost, type Table } from './boost.ts'
import { isLabelled, type Labelled, readJsonl } from './data.ts'

interface Example {
  phrases: Phrase[]
  nameOf: NameOf
  rows: Float64Array[]
  gold: Set<string>
  keyOf: (text: string) => string
  weight: number
}

const [directory] = process.argv.slice(2)
if (!directory) {
  console.error('usage: topics.ts DIR')
  process.exit(2)
}

/** Sets of gold phrases and how much each counts: the crowd's mostly single words are not what topics look like. */
const TAGGED = { 'duc2001.dev': 1, 'kpcrowd.dev': 0.3 }
const PLAIN = { 'wikinews-fr.dev': 1, 'ptbn-pt.dev': 1 }
const FORESTS = {
  tagged: { loss: 'logistic', trees: 120, depth: 4, rate: 0.16, ridge: 8, columns: 0.5, coarse: true },
  plain: { loss: 'logistic', trees: 100, depth: 4, rate: 0.12, ridge: 8, columns: 0.5 },
} as const
const FOLDS = 5
/** Forests differ by chance, scores of 160 articles by half a point: each fold is tried with so many. */
const SEEDS = 4

function example(source: Labelled, weight: number): Example {
  const article = articleFromText(source)
  const { code } = languageData(source.language)
  const keyOf = (text: string) =>
    words(text, source.language)
      .map(({ lower }) => stem(lower, code))
      .join(' ')
  const phrases = findPhrases(article)
  const names = joinSame(findEntities(article), article, code)
  const nameOf = namesOf(names, source.language)
  return {
    phrases: phrases.all,
    nameOf: phrases.tagged ? namesOf(names, source.language, true) : nameOf,
    rows: phraseRows(phrases, nameOf),
    gold: new Set(source.keyphrases.map(keyOf)),
    keyOf,
    weight,
  }
}

type Options = (typeof FORESTS)[keyof typeof FORESTS]

function train(examples: Example[], options: Options, seed = 1): PackedForest {
  const rows: Float32Array[] = []
  const targets: number[] = []
  const weights: number[] = []
  for (const { phrases, rows: found, gold, weight } of examples)
    for (const [index, row] of found.entries()) {
      rows.push(Float32Array.from(row))
      targets.push(gold.has(phrases[index]?.stems.join(' ') ?? '') ? 1 : 0)
      weights.push(weight)
    }
  const table: Table = { rows, targets: Float32Array.from(targets), weights: Float32Array.from(weights) }
  return boost(table, { ...options, seed })
}

function f1({ phrases, nameOf, rows, gold, keyOf }: Example, forest: PackedForest, most: number): number {
  const open = unpackForest(forest)
  const scores = rows.map((row) => ask(open, row))
  const found = selectTopics(phrases, scores, nameOf, most).map(({ phrase, entity }) =>
    entity ? keyOf(entity.name) : phrase.stems.join(' '),
  )
  const hits = new Set(found.filter((key) => gold.has(key))).size
  return hits > 0 ? (2 * hits) / (most + gold.size) : 0
}

function validate(sets: Map<string, Example[]>, options: Options): void {
  const sums = new Map<string, [number, number]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = [...sets.values()].flatMap((examples) => examples.filter((_, at) => at % FOLDS !== fold))
    for (let seed = 1; seed <= SEEDS; seed++) {
      const forest = train(seen, options, seed)
      for (const [name, examples] of sets)
        for (const one of examples.filter((_, at) => at % FOLDS === fold)) {
          const [five, ten] = sums.get(name) ?? [0, 0]
          const share = 100 / examples.length / SEEDS
          sums.set(name, [five + share * f1(one, forest, 5), ten + share * f1(one, forest, 10)])
        }
    }
  }
  for (const [name, [five, ten]] of sums)
    console.error(`${name}, cross-validated: F1@5 ${five.toFixed(1)}, F1@10 ${ten.toFixed(1)}`)
}

function learn(files: Record<string, number>, options: Options, from: string): PackedForest {
  const sets = new Map<string, Example[]>()
  for (const [name, weight] of Object.entries(files))
    sets.set(
      name,
      readJsonl(join(from, `${name}.jsonl.gz`), isLabelled).map((source) => example(source, weight)),
    )
  validate(sets, options)
  return train([...sets.values()].flat(), options)
}

const model = {
  tagged: learn(TAGGED, FORESTS.tagged, directory),
  plain: learn(PLAIN, FORESTS.plain, directory),
}
writeFileSync(new URL('../../lib/topics/model.json', import.meta.url), `${JSON.stringify(model, null, 2)}\n`)

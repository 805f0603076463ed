import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { random } from '../train/boost.ts'

type Side = 'A' | 'B'

/** One article for a reader to judge, all in Markdown. */
export interface Contestant {
  id: string
  title: string
  /** What the reader needs to know of it. */
  beginning: readonly string[]
  ours: string
  rival: string
}

/** Lede's choice against a plain one, for people to judge without knowing which is which. */
export interface Contest {
  /** The npm script. */
  name: string
  /** What the reader is asked, as the page's heading and its first paragraph. */
  heading: string
  question: string
  sides: { ours: string; rival: string }
  /** All articles of a folder in the order of a draw; null where both chose the same, so that there is nothing to judge. */
  contestants: (directory: string, chance: () => number) => Iterable<Contestant | null>
}

/** The key file: which side Lede is on, by the number of the article. */
interface Key {
  n: number
  id: string
  lede: Side
}

/** A line of the answers. */
interface Answer {
  n: number
  choice: Side | 'tie'
  reason: string
}

const ANSWERS = 'Answer with one JSON object a line: `{"n": 1, "choice": "A"|"B"|"tie", "reason": "…"}`\n'

/**
 * Runs the contest's command line: `DIR [--articles 20] [--seed 1] [--skip 0] [--out blind.md] [--key key.json]` writes
 * the pairs, in an order that a coin decides, and the key; `--judge ANSWERS KEY` counts. `--skip` passes over the first
 * articles of the draw, so that work is done with other ones than it is judged by.
 */
export function runContest(contest: Contest): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      skip: { type: 'string', default: '0' },
      out: { type: 'string', default: 'blind.md' },
      key: { type: 'string', default: 'key.json' },
      judge: { type: 'boolean', default: false },
    },
  })
  const [first, second] = positionals
  if (values.judge && first !== undefined && second !== undefined) judge(contest, first, second)
  else if (!values.judge && first !== undefined) write(contest, first, values)
  else {
    console.error(`usage: npm run ${contest.name} -- DIR [options]  or  --judge ANSWERS KEY`)
    process.exitCode = 2
  }
}

function write(
  { heading, question, contestants }: Contest,
  directory: string,
  options: { articles: string; seed: string; skip: string; out: string; key: string },
): void {
  const chance = random(Number(options.seed))
  const pages: string[] = []
  const key: Key[] = []
  let same = 0
  let drawn = 0
  for (const contestant of contestants(directory, chance)) {
    if (drawn++ < Number(options.skip)) continue
    if (key.length === Number(options.articles)) break
    if (!contestant) {
      same++
      continue
    }
    const lede: Side = chance() < 0.5 ? 'A' : 'B'
    key.push({ n: key.length + 1, id: contestant.id, lede })
    pages.push(page(key.length, contestant, lede))
  }
  writeFileSync(options.out, [`# ${heading}`, question, ANSWERS, ...pages].join('\n\n'))
  writeFileSync(options.key, `${JSON.stringify(key, null, 2)}\n`)
  console.log(`${key.length} pairs in ${options.out}; ${same} articles left out, where both chose the same`)
}

function page(n: number, { title, beginning, ours, rival }: Contestant, lede: Side): string {
  const [a, b] = lede === 'A' ? [ours, rival] : [rival, ours]
  return [`## ${n}. ${title}`.trim(), ...beginning, '### A', a, '### B', b, ''].join('\n\n')
}

function judge({ sides }: Contest, answersFile: string, keyFile: string): void {
  const key = JSON.parse(readFileSync(keyFile, 'utf8')) as Key[]
  const ledes = new Map(key.map(({ n, lede }) => [n, lede]))
  const reasons = new Map<string, string[]>([sides.ours, sides.rival, 'tie'].map((side) => [side, []]))
  for (const line of readFileSync(answersFile, 'utf8').split('\n').filter(Boolean)) {
    const { n, choice, reason } = JSON.parse(line) as Answer
    const lede = ledes.get(n)
    if (lede === undefined) continue
    const winner = choice === 'tie' ? 'tie' : choice === lede ? sides.ours : sides.rival
    reasons.get(winner)?.push(`${n}: ${reason}`)
  }
  for (const [winner, given] of reasons) {
    console.log(`${winner}: ${given.length} of ${key.length}`)
    for (const reason of given) console.log(`  ${reason}`)
  }
}

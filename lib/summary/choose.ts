import { ask, type Forest } from '../rank/forest.ts'
import type { Salience } from './features.ts'
import { type Candidate, combinations, sameness, setRow } from './sets.ts'
import { costOf } from './standalone.ts'
import type { Sentence, Story } from './story.ts'

/** So many of the best sentences are tried together; more would not change the choice and cost time. */
export const CANDIDATES = 9
/** Sets of this many are tried as a whole; what is asked beyond is added one by one. */
const SMALLEST = 3
const LARGEST = 5
/** Two sentences this much alike say the same; each step beyond costs. */
const ALIKE = 0.3
const ALIKE_COST = 0.2
/** Log-odds that a sentence loses for the whole of another one being chosen already. */
const REPETITION = 4

/**
 * The `count` sentences that summarise the story best, best first. `ranked` are all its sentences with their log-odds,
 * best first. The choice is of a set: what a sentence is worth depends on what is said beside it.
 */
export function choose(
  ranked: readonly Candidate[],
  count: number,
  story: Story,
  salience: Salience,
  forest: Forest,
): Candidate[] {
  const running = ranked.slice(0, CANDIDATES)
  const size = Math.min(running.length, Math.max(SMALLEST, Math.min(LARGEST, count)))
  let best: { worth: number; set: Candidate[] } = { worth: Number.NEGATIVE_INFINITY, set: [] }
  for (const set of combinations(running, size)) {
    const worth = worthOf(set, running, story, salience, forest)
    if (worth > best.worth) best = { worth, set }
  }
  const members = best.set.map(({ sentence }) => sentence)
  const set = best.set
    .map((candidate) => ({
      candidate,
      rank: candidate.score - LOG_ODDS * costOf(candidate.sentence, members),
    }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ candidate }) => candidate)
  return count <= set.length ? set.slice(0, count) : extend(set, ranked, count)
}

/** How many log-odds of one sentence weigh as much as one unit of a set's worth. */
const LOG_ODDS = 30

function worthOf(
  set: readonly Candidate[],
  running: readonly Candidate[],
  story: Story,
  salience: Salience,
  forest: Forest,
): number {
  const { row, redundancy } = setRow(set, running, story, salience)
  const members = set.map(({ sentence }) => sentence)
  const cost = members.reduce((sum, member) => sum + costOf(member, members), 0)
  return ask(forest, row) - cost - ALIKE_COST * Math.max(0, redundancy - ALIKE)
}

function extend(set: readonly Candidate[], ranked: readonly Candidate[], count: number): Candidate[] {
  const chosen = [...set]
  const rest = ranked.filter((candidate) => !chosen.includes(candidate))
  while (chosen.length < count && rest.length > 0) {
    const members = chosen.map(({ sentence }) => sentence)
    let best = { rank: Number.NEGATIVE_INFINITY, at: 0 }
    for (const [at, { sentence, score }] of rest.entries()) {
      const rank = score - LOG_ODDS * costOf(sentence, members) - REPETITION * mostAlike(sentence, members)
      if (rank > best.rank) best = { rank, at }
    }
    chosen.push(...rest.splice(best.at, 1))
  }
  return chosen
}

function mostAlike(sentence: Sentence, chosen: readonly Sentence[]): number {
  return Math.max(0, ...chosen.map((other) => sameness(sentence, other)))
}

import { takeBest } from '../rank/places.ts'
import { retells, sameness } from './alike.ts'
import type { Care } from './care.ts'
import type { Coverage } from './coverage.ts'
import type { Candidate } from './shortlist.ts'
import { costOf } from './standalone.ts'
import type { Sentence } from './story.ts'

/** The strand of a long article that a sentence is of, by a number; null where it is of none. */
export type StrandOf = (sentence: Sentence) => number | null

/** How many log-odds of one sentence weigh as much as one unit of a set's worth. */
const LOG_ODDS = 60
/** What an added sentence loses, in log-odds, for being like one that is there. */
const REPETITION = 4
/** What it gains for speaking of all that the article keeps coming back to and the chosen ones leave out. */
const COVERAGE = 20
/** What it gains for being the first of its strand. */
const STRAND = 2
/** Only so many of the best are asked what they add. */
const LOOKED_AT = 60

/** The chosen ones with further ones, `count` in all, each the one that adds most to those before it. */
export function extend(
  core: readonly Candidate[],
  ranked: readonly Candidate[],
  count: number,
  coverage: Coverage,
  { rules }: Pick<Care, 'rules'>,
  strandOf: StrandOf,
): Candidate[] {
  const chosen = [...core]
  const rest = ranked.filter((candidate) => !chosen.includes(candidate)).slice(0, Math.max(LOOKED_AT, count))
  for (const { sentence } of chosen) coverage.add(sentence)
  while (chosen.length < count) {
    const members = chosen.map(({ sentence }) => sentence)
    const told = new Set(members.map(strandOf))
    const best = takeBest(
      rest,
      ({ sentence, score }) =>
        score -
        LOG_ODDS * rules * costOf(sentence, members) -
        REPETITION * mostAlike(sentence, members) +
        COVERAGE * coverage.gain(sentence) +
        (isNew(strandOf(sentence), told) ? STRAND : 0),
    )
    if (!best) break
    chosen.push(best)
    coverage.add(best.sentence)
  }
  return chosen
}

function isNew(strand: number | null, told: ReadonlySet<number | null>): boolean {
  return strand !== null && !told.has(strand)
}

function mostAlike(sentence: Sentence, chosen: readonly Sentence[]): number {
  return chosen.reduce(
    (most, other) => Math.max(most, sameness(sentence, other), retells(sentence, other) ? 1 : 0),
    0,
  )
}

import { ask, type Forest } from '../rank/forest.ts'
import { takeBest } from '../rank/places.ts'
import { sameness } from './alike.ts'
import type { Sentence, Story } from './story.ts'

/** A sentence in the running, with the sentence forest's log-odds. */
export interface Candidate {
  sentence: Sentence
  score: number
}

/** All sentences of a story with the forest's answers for their rows, best first. */
export function rank(story: Story, rows: readonly Float64Array[], forest: Forest): Candidate[] {
  const candidates: Candidate[] = []
  for (const sentence of story.sentences) {
    const row = rows[sentence.index]
    if (row) candidates.push({ sentence, score: ask(forest, row) })
  }
  return candidates.sort((a, b) => b.score - a.score)
}

/** So many of the best sentences are tried together; more would hardly change the choice and cost time. */
const MOST = 10
/** Only so many are looked through for them. */
const LOOKED_AT = 30
/** What a candidate loses for being one sentence with another that is in the running, in log-odds. */
const ECHO = 2.2

/**
 * The best candidates that are not mostly each other over again: the highest log-odds alone are often a lede and its
 * three retellings, and leave a set nothing to choose from. `ranked` is best first.
 */
export function shortlist(ranked: readonly Candidate[]): Candidate[] {
  const rest = ranked.slice(0, LOOKED_AT).map((candidate) => ({ candidate, echo: 0 }))
  const chosen: Candidate[] = []
  while (chosen.length < MOST) {
    const best = takeBest(rest, ({ candidate, echo }) => candidate.score - ECHO * echo)
    if (!best) break
    chosen.push(best.candidate)
    for (const other of rest)
      other.echo = Math.max(other.echo, sameness(other.candidate.sentence, best.candidate.sentence))
  }
  return chosen
}

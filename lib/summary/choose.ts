import { ask, type Forest } from '../rank/forest.ts'
import type { Salience } from './content.ts'
import { Coverage } from './coverage.ts'
import { extend, type StrandOf } from './further.ts'
import { bestFirst } from './gist.ts'
import { combinations, redundancy, running, setRow } from './sets.ts'
import { type Candidate, shortlist } from './shortlist.ts'
import { costOf } from './standalone.ts'
import type { Sentence, Story } from './story.ts'

/** The core of a summary is tried as a whole; what is asked beyond is added one by one. */
export const CORE = 3
/** Two sentences this much alike say the same; each step beyond costs. */
const ALIKE = 0.3
const ALIKE_COST = 0.1
/** What a sentence costs that another one holds nearly all of, in the same measure. */
const RETOLD = 0.3
/** What a set is worth for speaking for the whole article, where there is room for more than a set. */
const SPOKEN = 0.4

/**
 * The `count` sentences that summarise the story best, best first. `ranked` are all its sentences with their log-odds,
 * best first. Three are chosen as a set, since what a sentence is worth depends on what is said beside it; further
 * ones are those that open what the article speaks of besides, its strands first.
 */
export function choose(
  ranked: readonly Candidate[],
  count: number,
  story: Story,
  salience: Salience,
  forest: Forest,
  strandOf: StrandOf = () => null,
): Candidate[] {
  const coverage = count > CORE ? new Coverage(story) : null
  const all = running(shortlist(ranked), story, salience)
  let best: { worth: number; set: Candidate[] } = { worth: Number.NEGATIVE_INFINITY, set: [] }
  for (const places of combinations(all.candidates.length, Math.min(CORE, all.candidates.length))) {
    const set = places.flatMap((place) => all.candidates[place] ?? [])
    const cost = costOfAll(set.map(({ sentence }) => sentence))
    const { most, retold } = redundancy(all, places)
    const same = Math.max(0, most - ALIKE) + (retold ? RETOLD : 0)
    const covered = coverage ? SPOKEN * coverage.of(set.map(({ sentence }) => sentence)) : 0
    const worth = ask(forest, setRow(all, places)) - cost - ALIKE_COST * same + covered
    if (worth > best.worth) best = { worth, set }
  }
  const core = bestFirst(best.set, story)
  return coverage ? extend(core, ranked, count, coverage, strandOf) : core.slice(0, count)
}

function costOfAll(members: readonly Sentence[]): number {
  return members.reduce((sum, member) => sum + costOf(member, members), 0)
}

import { ask, type Forest } from '../rank/forest.ts'
import { retells } from './alike.ts'
import { type Care, LIKE_EDITORS } from './care.ts'
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
/** A sentence told before is taken if it says so much of it, by content words. */
const AS_MUCH = 0.8
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
  care: Care = LIKE_EDITORS,
  strandOf: StrandOf = () => null,
): Candidate[] {
  const coverage = count > CORE ? new Coverage(story) : null
  const all = running(shortlist(ranked), story, salience)
  let best: { worth: number; set: Candidate[] } = { worth: Number.NEGATIVE_INFINITY, set: [] }
  for (const places of combinations(all.candidates.length, Math.min(CORE, all.candidates.length))) {
    const set = places.flatMap((place) => all.candidates[place] ?? [])
    const cost = care.rules * costOfAll(set.map(({ sentence }) => sentence))
    const { most, retold } = redundancy(all, places)
    const same = Math.max(0, most - ALIKE) + (retold ? RETOLD : 0)
    const covered = coverage ? SPOKEN * coverage.of(set.map(({ sentence }) => sentence)) : 0
    const lede = set.some(({ sentence }) => isLede(sentence)) ? care.lede : 0
    const worth = ask(forest, setRow(all, places)) - cost - ALIKE_COST * same + covered + lede
    if (worth > best.worth) best = { worth, set }
  }
  const core = bestFirst(firstTold(best.set, ranked), story)
  return coverage ? extend(core, ranked, count, coverage, care, strandOf) : core.slice(0, count)
}

function isLede({ index, form }: Sentence): boolean {
  return index === 0 && form === 'statement'
}

/** The set with what tells again, mostly a caption or an ending, exchanged for the sentence that told it first. */
function firstTold(set: readonly Candidate[], ranked: readonly Candidate[]): Candidate[] {
  return set.map((member) => {
    const { sentence } = member
    const before = ranked.filter(
      ({ sentence: other }) =>
        other.index < sentence.index &&
        other.form === 'statement' &&
        other.content.length >= AS_MUCH * sentence.content.length &&
        retells(other, sentence),
    )
    const first = before.reduce<Candidate | null>(
      (early, other) => (early && early.sentence.index < other.sentence.index ? early : other),
      null,
    )
    return first && !set.includes(first) ? first : member
  })
}

function costOfAll(members: readonly Sentence[]): number {
  return members.reduce((sum, member) => sum + costOf(member, members), 0)
}

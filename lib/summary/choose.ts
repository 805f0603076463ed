import { ask, type Forest } from '../rank/forest.ts'
import { takeBest } from '../rank/places.ts'
import { Coverage } from './coverage.ts'
import type { Salience } from './features.ts'
import {
  type Candidate,
  combinations,
  redundancy,
  retells,
  running,
  sameness,
  setRow,
  shortlist,
} from './sets.ts'
import { costOf } from './standalone.ts'
import type { Sentence, Story } from './story.ts'

/** The core of a summary is tried as a whole; what is asked beyond is added one by one. */
export const CORE = 3
/** Two sentences this much alike say the same; each step beyond costs. */
const ALIKE = 0.3
const ALIKE_COST = 0.1
/** What a sentence costs that another one holds nearly all of, in the same measure. */
const RETOLD = 0.3
/** How many log-odds of one sentence weigh as much as one unit of a set's worth. */
const LOG_ODDS = 60
/** What the gist gains for saying all of the headline, and loses for leaning on another sentence; in log-odds. */
const HEADLINE = 3
/** What it loses for standing further down, in log-odds for each factor of e. */
const EARLY = 0.6
const GIST_COST = 300
/** What an added sentence loses, in log-odds, for being like one that is there. */
const REPETITION = 4
/** What it gains for speaking of all that the article keeps coming back to and the chosen ones leave out. */
/** What a set is worth for speaking for the whole article, where there is room for more than a set. */
const SPOKEN = 0.4
const COVERAGE = 20
/** Only so many of the best are asked what they add. */
const LOOKED_AT = 60

/**
 * The `count` sentences that summarise the story best, best first. `ranked` are all its sentences with their log-odds,
 * best first. Three are chosen as a set, since what a sentence is worth depends on what is said beside it; further
 * ones are those that open what the article speaks of besides.
 */
export function choose(
  ranked: readonly Candidate[],
  count: number,
  story: Story,
  salience: Salience,
  forest: Forest,
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
  return coverage ? extend(core, ranked, count, coverage) : core.slice(0, count)
}

function costOfAll(members: readonly Sentence[]): number {
  return members.reduce((sum, member) => sum + costOf(member, members), 0)
}

/** The gist first: it stands alone and says what the headline says, and more than that. */
function bestFirst(set: readonly Candidate[], story: Story): Candidate[] {
  const rank = ({ sentence, score }: Candidate) =>
    score +
    (sentence.echo ? 0 : HEADLINE * headlineShare(sentence, story)) -
    GIST_COST * costOf(sentence, []) -
    EARLY * Math.log(1 + sentence.index)
  return [...set].sort((a, b) => rank(b) - rank(a))
}

/** Share of the headline's content words that the sentence has, by rarity; 0 without a headline. */
function headlineShare({ content }: Sentence, story: Story): number {
  const has = new Set(content)
  let all = 0
  let shared = 0
  for (const [id, { inTitle, stop, rarity }] of story.terms.entries()) {
    if (!inTitle || stop) continue
    all += rarity
    if (has.has(id)) shared += rarity
  }
  return all > 0 ? shared / all : 0
}

function extend(
  core: readonly Candidate[],
  ranked: readonly Candidate[],
  count: number,
  coverage: Coverage,
): Candidate[] {
  const chosen = [...core]
  const rest = ranked.filter((candidate) => !chosen.includes(candidate)).slice(0, Math.max(LOOKED_AT, count))
  for (const { sentence } of chosen) coverage.add(sentence)
  while (chosen.length < count) {
    const members = chosen.map(({ sentence }) => sentence)
    const best = takeBest(
      rest,
      ({ sentence, score }) =>
        score -
        LOG_ODDS * costOf(sentence, members) -
        REPETITION * mostAlike(sentence, members) +
        COVERAGE * coverage.gain(sentence),
    )
    if (!best) break
    chosen.push(best)
    coverage.add(best.sentence)
  }
  return chosen
}

function mostAlike(sentence: Sentence, chosen: readonly Sentence[]): number {
  return chosen.reduce(
    (most, other) => Math.max(most, sameness(sentence, other), retells(sentence, other) ? 1 : 0),
    0,
  )
}

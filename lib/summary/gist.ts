import type { Candidate } from './shortlist.ts'
import { costOf } from './standalone.ts'
import type { Sentence, Story } from './story.ts'

/** What the gist gains for saying all of the headline, in log-odds. */
const HEADLINE = 3
/** What it loses for leaning on another sentence, in log-odds for each unit of cost. */
const COST = 300
/** What it loses for standing further down, in log-odds for each factor of e. */
const EARLY = 0.6

/** The gist first: it stands alone and says what the headline says, and more than that. */
export function bestFirst(set: readonly Candidate[], story: Story): Candidate[] {
  const rank = ({ sentence, score }: Candidate) =>
    score +
    (sentence.echo ? 0 : HEADLINE * headlineShare(sentence, story)) -
    COST * costOf(sentence, []) -
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

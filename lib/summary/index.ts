import type { Point, Summary } from '../article/digest.ts'
import type { Article } from '../article/types.ts'
import { type Forest, unpackForest } from '../rank/forest.ts'
import type { Entity } from '../text/names.ts'
import { About } from './about.ts'
import { FOR_READERS, LIKE_EDITORS } from './care.ts'
import { choose } from './choose.ts'
import type { Salience } from './content.ts'
import { sentenceRows } from './features.ts'
import type { StrandOf } from './further.ts'
import model from './model.json' with { type: 'json' }
import { pairSalience, termSalience } from './salience.ts'
import { type Candidate, rank } from './shortlist.ts'
import { readStory, type Story } from './story.ts'

let forests: Record<keyof typeof model, Forest> | undefined

function load(): Record<keyof typeof model, Forest> {
  return {
    terms: unpackForest(model.terms),
    pairs: unpackForest(model.pairs),
    sentences: unpackForest(model.sentences),
    sets: unpackForest(model.sets),
  }
}

/** From so many sentences on there are so many to show, the gist among them. */
const COUNTS = [
  [40, 6],
  [25, 5],
  [13, 4],
  [8, 3],
  [6, 2],
] as const

function usualCount(sentences: number): number {
  return COUNTS.find(([from]) => sentences >= from)?.[1] ?? 0
}

/** An article's sentences with how likely each is one of the three that sum it up. */
export interface RankedStory {
  story: Story
  salience: Salience
  /** Best first. */
  ranked: Candidate[]
}

/** Ranks the sentences of an article's paragraphs, or of its lists and quotations too where these are under `atLeast`. */
export function rankStory(article: Article, atLeast = 1): RankedStory {
  forests ??= load()
  const story = readStory(article, atLeast)
  const words = termSalience(story, forests.terms)
  const salience = { terms: words, pairs: pairSalience(story, words, forests.pairs) }
  if (story.sentences.length === 0) return { story, salience, ranked: [] }
  return { story, salience, ranked: rank(story, sentenceRows(story, salience), forests.sentences) }
}

/**
 * The sentences of an article that say what it says, verbatim: the one that says it best and further ones in reading
 * order. An article of fewer than six sentences has none, unless `count` asks: then exactly so many, or all it has,
 * nearest to what editors write; else what stands alone and the lede weigh more.
 * `entities` are those of `findEntities`: they tell whom a sentence means by its pronoun; `ranking` is that of the same
 * article for so many sentences, where it is at hand; `strandOf` tells a long article's strands, each of which is to be
 * spoken of.
 */
export function summarise(
  article: Article,
  entities: readonly Entity[],
  count?: number,
  ranking: RankedStory = rankStory(article, count),
  strandOf: StrandOf = () => null,
): Summary {
  const { story, salience, ranked } = ranking
  const care = count === undefined ? FOR_READERS : LIKE_EDITORS
  const wanted = count ?? usualCount(story.sentences.length)
  if (wanted <= 0 || ranked.length === 0) return { gist: null, points: [] }
  forests ??= load()
  const [gist, ...rest] = choose(ranked, wanted, story, salience, forests.sets, care, strandOf).map(
    ({ sentence }) => sentence,
  )
  if (!gist) return { gist: null, points: [] }
  const points = rest.sort((a, b) => a.index - b.index)
  const about = new About(article, story, entities)
  const shown = [gist, ...points].map((sentence, at, all): Point => {
    return { ...sentence.span, about: about.of(sentence, all[at - 1]) }
  })
  return { gist: shown[0] ?? null, points: shown.slice(1) }
}

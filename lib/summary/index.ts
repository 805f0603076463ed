import type { Point, Summary } from '../article/digest.ts'
import type { Article } from '../article/types.ts'
import { type Forest, unpackForest } from '../rank/forest.ts'
import type { Entity } from '../text/names.ts'
import { About } from './about.ts'
import { choose } from './choose.ts'
import { sentenceRows } from './features.ts'
import model from './model.json' with { type: 'json' }
import { pairSalience, termSalience } from './salience.ts'
import { rank } from './shortlist.ts'
import { readStory } from './story.ts'

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

/**
 * The sentences of an article that say what it says, verbatim: the one that says it best and further ones in reading
 * order. An article of fewer than six sentences has none, unless `count` asks: then exactly so many, or all it has.
 * `entities` are those of `findEntities`: they tell whom a sentence means by its pronoun.
 */
export function summarise(article: Article, entities: readonly Entity[], count?: number): Summary {
  const story = readStory(article, count ?? 1)
  const wanted = count ?? usualCount(story.sentences.length)
  if (wanted <= 0 || story.sentences.length === 0) return { gist: null, points: [] }
  forests ??= load()
  const { terms, pairs, sentences, sets } = forests
  const words = termSalience(story, terms)
  const salience = { terms: words, pairs: pairSalience(story, words, pairs) }
  const ranked = rank(story, sentenceRows(story, salience), sentences)
  const [gist, ...rest] = choose(ranked, wanted, story, salience, sets).map(({ sentence }) => sentence)
  if (!gist) return { gist: null, points: [] }
  const points = rest.sort((a, b) => a.index - b.index)
  const about = new About(article, story, entities)
  const shown = [gist, ...points].map((sentence, at, all): Point => {
    return { ...sentence.span, about: about.of(sentence, all[at - 1]) }
  })
  return { gist: shown[0] ?? null, points: shown.slice(1) }
}

import type { Quote, Topic } from '../article/digest.ts'
import { blockIndex, spanText } from '../article/text.ts'
import type { Article, Block, BlockId, Span } from '../article/types.ts'
import { ask, type Forest, sigmoid, unpackForest } from '../rank/forest.ts'
import { languageData } from '../text/language.ts'
import type { Entity } from '../text/names.ts'
import { type Word, words } from '../text/words.ts'
import { phraseRows } from './features.ts'
import { kindOf } from './kind.ts'
import model from './model.json' with { type: 'json' }
import { namesOf } from './names.ts'
import { findPhrases, type Phrase } from './phrases.ts'
import { joinSame } from './same.ts'
import { type Group, selectTopics } from './select.ts'
import { speakingOf } from './spoken-of.ts'
import { nameLabel, phraseLabel } from './surface.ts'

const FEWEST = 5
const MOST = 8
/** An article of fewer words is hardly about more than three things. */
const SHORT = 120
const FEWEST_OF_SHORT = 3
/** Below this a sixth to eighth topic is more likely noise than news. */
const GOOD = 0.15
/** So is one that is said once, below this: "eastern city", "teaching tank". */
const GOOD_ONCE = 0.3

let forests: Record<keyof typeof model, Forest> | undefined

/**
 * What the article is about, best first: names by their fullest form and noun phrases, each with the places that
 * speak of it. Exactly `count` when it is given and the article has so many, else five to eight.
 */
export function findTopics(
  article: Article,
  entities: readonly Entity[],
  quotes: readonly Quote[],
  count?: number,
): Topic[] {
  return rankTopics(article, entities, quotes).shown(count)
}

/** The article's phrases with their ranks, to be asked more than once. */
export interface RankedTopics {
  /** As `findTopics` answers. */
  shown: (count?: number) => Topic[]
  /** The best `most`, no two of which one is part of the other, however few are likely. */
  candidates: (most: number) => Topic[]
}

/** Looks for topics without yet choosing any. */
export function rankTopics(
  article: Article,
  entities: readonly Entity[],
  quotes: readonly Quote[],
): RankedTopics {
  forests ??= { tagged: unpackForest(model.tagged), plain: unpackForest(model.plain) }
  const phrases = findPhrases(article)
  const { code } = languageData(article.language)
  const names = joinSame(entities, article, code)
  const nameOf = namesOf(names, article.language)
  // What word classes alone can tell is no matter of ranking: the forest asks about phrases as they stand.
  const nameWithin = phrases.tagged ? namesOf(names, article.language, true) : nameOf
  const forest = phrases.tagged ? forests.tagged : forests.plain
  const scores = phraseRows(phrases, nameOf).map((row) => ask(forest, row))
  const blocks = blockIndex(article.blocks)
  const title = words(article.title, article.language)
  const speakers = new Set(
    quotes.flatMap(({ speaker }) => (speaker?.kind === 'person' ? [speaker.name] : [])),
  )
  const spokenOf = speakingOf(article.blocks, quotes, article.language)
  const best = (most: number, apart: boolean) =>
    selectTopics(phrases.all, scores, nameWithin, most, apart).map((group) =>
      topicOf(group, blocks, code, title, speakers, spokenOf),
    )
  return {
    shown: (count) => {
      if (count !== undefined) return best(count, false)
      const fewest = phrases.length < SHORT ? FEWEST_OF_SHORT : FEWEST
      return best(MOST, true).filter(
        ({ score, mentions }, place) => place < fewest || score >= (mentions.length > 1 ? GOOD : GOOD_ONCE),
      )
    },
    candidates: (most) => best(most, true),
  }
}

function topicOf(
  { phrase, entity, absorbed, score }: Group,
  blocks: ReadonlyMap<BlockId, Block>,
  code: string,
  title: readonly Word[],
  speakers: ReadonlySet<string>,
  spokenOf: ReturnType<typeof speakingOf>,
): Topic {
  const label = entity
    ? nameLabel(entity)
    : phraseLabel(phrase, (span) => spanText(blocks, span), code, title)
  const mentions = entity ? entity.mentions : mentionsOf([phrase, ...absorbed])
  return {
    label,
    kind: kindOf(label, entity, mentions, blocks, code, entity !== undefined && speakers.has(entity.name)),
    mentions,
    ...spokenOf(mentions, entity),
    score: sigmoid(score),
  }
}

/** Where phrases stand, those inside another left out, in the order of their first letters. */
function mentionsOf(phrases: readonly Phrase[]): Span[] {
  const spans = phrases.flatMap(({ occurrences }) => occurrences)
  if (phrases.length > 1) spans.sort((a, b) => a.position - b.position || b.span.end - a.span.end)
  const found: Span[] = []
  for (const { span } of spans) {
    const last = found.at(-1)
    if (!last || last.block !== span.block || span.start >= last.end) found.push(span)
  }
  return found
}

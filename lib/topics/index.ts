import type { Quote, Topic, TopicKind } from '../article/digest.ts'
import { blockIndex, spanText } from '../article/text.ts'
import type { Article, Block, BlockId, Span } from '../article/types.ts'
import { ask, type Forest, sigmoid, unpackForest } from '../rank/forest.ts'
import type { Entity } from '../text/names.ts'
import { isEvent } from './events.ts'
import { phraseRows } from './features.ts'
import model from './model.json' with { type: 'json' }
import { namesOf } from './names.ts'
import { findPhrases, type Phrase } from './phrases.ts'
import { type Group, selectTopics } from './select.ts'
import { speakingOf } from './spoken-of.ts'

const FEWEST = 5
const MOST = 8
/** Below this a sixth to eighth topic is more likely noise than news. */
const GOOD = 0.15

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
  forests ??= { tagged: unpackForest(model.tagged), plain: unpackForest(model.plain) }
  const phrases = findPhrases(article)
  const nameOf = namesOf(entities, article.language)
  const forest = phrases.tagged ? forests.tagged : forests.plain
  const scores = phraseRows(phrases, nameOf).map((row) => ask(forest, row))
  const blocks = blockIndex(article.blocks)
  const spokenOf = speakingOf(article.blocks, quotes, article.language)
  const topics = selectTopics(phrases.all, scores, nameOf, count ?? MOST).map((group) =>
    topicOf(group, blocks, spokenOf),
  )
  return count === undefined ? topics.filter(({ score }, place) => place < FEWEST || score >= GOOD) : topics
}

function topicOf(
  { phrase, entity, score }: Group,
  blocks: ReadonlyMap<BlockId, Block>,
  spokenOf: ReturnType<typeof speakingOf>,
): Topic {
  const label = entity?.name ?? surfaceOf(phrase, blocks)
  const mentions = entity ? entity.mentions : phrase.occurrences.map(({ span }): Span => span)
  return {
    label,
    kind: entity?.kind ?? kindOf(label),
    mentions,
    ...spokenOf(mentions, entity),
    score: sigmoid(score),
  }
}

/** The commonest way the article writes the phrase; where it opens a sentence its capital says nothing. */
function surfaceOf({ occurrences }: Phrase, blocks: ReadonlyMap<BlockId, Block>): string {
  const inside = occurrences.filter(({ opensSentence }) => !opensSentence)
  const counts = new Map<string, number>()
  for (const { span } of inside.length > 0 ? inside : occurrences) {
    const text = spanText(blocks, span)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  let best = { text: '', count: 0 }
  for (const [text, times] of counts) if (times > best.count) best = { text, count: times }
  return best.text
}

function kindOf(label: string): TopicKind {
  const head = /[\p{L}\p{N}'’-]+$/u.exec(label)?.[0].toLowerCase() ?? ''
  return isEvent(head) ? 'event' : 'thing'
}

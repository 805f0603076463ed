import type { Quote, Summary, Thread, Topic } from '../article/digest.ts'
import type { Article } from '../article/types.ts'
import type { RankedStory } from '../summary/index.ts'
import { labelsOf } from './label.ts'
import { sentenceOf } from './sentence.ts'
import type { Strands } from './strands.ts'

/** What is known of an article when its threads get their names. */
export interface Known {
  ranking: RankedStory
  quotes: readonly Quote[]
  summary: Summary
  /** Topics that may name a thread, more than are shown. */
  labels: () => readonly Topic[]
}

/**
 * The two to five strands that a long article is woven of, by their first paragraphs; none where it is short or speaks
 * of one thing. See the README for what they are told by and how well that agrees with readers.
 */
export function nameThreads(article: Article, { paragraphs, groups }: Strands, known: Known): Thread[] {
  if (groups.length === 0) return []
  const { ranking, quotes, summary } = known
  const shown = [...(summary.gist ? [summary.gist] : []), ...summary.points]
  const likely = new Map(ranking.ranked.map(({ sentence, score }) => [sentence, score]))
  const labels = labelsOf(
    groups.map((group) => group.map(({ block }) => block)),
    article,
    known.labels(),
  )
  const threads = groups.flatMap((group, at): Thread[] => {
    const label = labels[at]
    const sentence = label && sentenceOf(group, paragraphs, likely, label.mentions, shown)
    if (!label || !sentence) return []
    const blocks = group.map(({ block }) => block)
    const own = quotes.filter(({ spans }) => spans.some(({ block }) => blocks.includes(block)))
    return [{ label: label.text, blocks, sentence, quotes: own.map(({ id }) => id) }]
  })
  if (threads.length < 2) return []
  const places = new Map(article.blocks.map(({ id }, place) => [id, place]))
  const placeOf = ({ blocks: [id = ''] }: Thread) => places.get(id) ?? 0
  return threads.sort((a, b) => placeOf(a) - placeOf(b))
}

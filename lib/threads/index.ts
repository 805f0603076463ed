import type { Quote, Summary, Thread, Topic } from '../article/digest.ts'
import type { Article, BlockId } from '../article/types.ts'
import { SPEAKER_THRESHOLD } from '../quotes/threshold.ts'
import type { RankedStory } from '../summary/index.ts'
import type { Entity } from '../text/names.ts'
import { cluster } from './cluster.ts'
import { alike, kinship } from './kinship.ts'
import { labelsOf } from './label.ts'
import { type Paragraph, type Paragraphs, readParagraphs } from './paragraphs.ts'
import { sentenceOf } from './sentence.ts'

/** An article of fewer paragraphs or words has one thread, itself. */
const MIN_PARAGRAPHS = 15
const MIN_WORDS = 450
/** The work grows with the third power; the longest features have some 150. */
const MAX_PARAGRAPHS = 200
/** The lede and the paragraph after it sum all up, the last one closes: they are no thread's. */
const OPENING = 2
const CLOSING = 1
/** Fewer paragraphs are an aside. */
const MIN_THREAD = 3
const MAX_THREADS = 5
/** So many times as much must paragraphs of one thread have in common as those of two. */
const APART = 1.5

/** What is known of an article when its threads are looked for. */
export interface Known {
  ranking: RankedStory
  entities: readonly Entity[]
  quotes: readonly Quote[]
  summary: Summary
  /** Topics that may name a thread, more than are shown. */
  labels: () => readonly Topic[]
}

/**
 * The two to five strands that a long article is woven of, by their first paragraphs; none where it is short or speaks
 * of one thing. See the README for what they are told by and how well that agrees with readers.
 */
export function findThreads(article: Article, known: Known): Thread[] {
  const { ranking, entities, quotes, summary } = known
  const { story } = ranking
  if (story.length < MIN_WORDS) return []
  const all = readParagraphs(article, story, entities, speakersOf(quotes))
  if (all.list.length < MIN_PARAGRAPHS) return []
  const paragraphs = { ...all, list: all.list.slice(0, MAX_PARAGRAPHS) }
  const strands = strandsOf(paragraphs)
  if (strands.length < 2) return []
  const shown = [...(summary.gist ? [summary.gist] : []), ...summary.points]
  const likely = new Map(ranking.ranked.map(({ sentence, score }) => [sentence, score]))
  const labels = labelsOf(
    strands.map((strand) => strand.map(({ block }) => block)),
    article,
    known.labels(),
  )
  const threads = strands.flatMap((strand, at): Thread[] => {
    const label = labels[at]
    const sentence = sentenceOf(strand, paragraphs, likely, shown)
    if (!label || !sentence) return []
    const blocks = strand.map(({ block }) => block)
    const own = quotes.filter(({ spans }) => spans.some(({ block }) => blocks.includes(block)))
    return [{ label, blocks, sentence, quotes: own.map(({ id }) => id) }]
  })
  if (threads.length < 2) return []
  const places = new Map(article.blocks.map(({ id }, place) => [id, place]))
  const placeOf = ({ blocks: [id = ''] }: Thread) => places.get(id) ?? 0
  return threads.sort((a, b) => placeOf(a) - placeOf(b))
}

/** The largest groups of paragraphs, those that open and close the article left out; none where nothing tells them apart. */
function strandsOf(paragraphs: Paragraphs): Paragraph[][] {
  const { list } = paragraphs
  const said = alike(paragraphs)
  const inner = kinship(list, said).slice(OPENING, -CLOSING)
  const groups = cluster(inner.map((row) => row.slice(OPENING, -CLOSING)))
    .filter(({ length }) => length >= MIN_THREAD)
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_THREADS)
    .map((group) => group.map((at) => at + OPENING))
  const headed = list.some(({ section }) => section > 0)
  return headed || areApart(groups, said) ? groups.map((group) => group.flatMap((at) => list[at] ?? [])) : []
}

/** Whether paragraphs of one group say more alike than those of two, not only stand together. */
function areApart(groups: readonly (readonly number[])[], said: readonly Float64Array[]): boolean {
  const inside = { sum: 0, count: 0 }
  const between = { sum: 0, count: 0 }
  for (const a of groups)
    for (const b of groups)
      for (const one of a)
        for (const other of b) {
          if (one === other) continue
          const pairs = a === b ? inside : between
          pairs.sum += said[one]?.[other] ?? 0
          pairs.count++
        }
  return inside.sum * between.count > APART * between.sum * inside.count
}

/** Who speaks in each block: "he said" says it of somebody named elsewhere. */
function speakersOf(quotes: readonly Quote[]): Map<BlockId, string[]> {
  const speakers = new Map<BlockId, string[]>()
  for (const { speaker, confidence, spans } of quotes)
    if (speaker && confidence >= SPEAKER_THRESHOLD)
      for (const { block } of spans) speakers.set(block, [...(speakers.get(block) ?? []), speaker.name])
  return speakers
}

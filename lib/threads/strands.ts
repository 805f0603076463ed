import type { Quote } from '../article/digest.ts'
import type { Article, BlockId } from '../article/types.ts'
import { SPEAKER_THRESHOLD } from '../quotes/threshold.ts'
import type { StrandOf } from '../summary/further.ts'
import type { Story } from '../summary/story.ts'
import type { Entity } from '../text/names.ts'
import { cluster } from './cluster.ts'
import { alike, kinship } from './kinship.ts'
import { type Paragraph, type Paragraphs, readParagraphs } from './paragraphs.ts'

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

/** The threads of an article before they have names. */
export interface Strands {
  paragraphs: Paragraphs
  /** Two to five, the largest first; none where the article is short or speaks of one thing. */
  groups: Paragraph[][]
}

/** Groups the paragraphs of a long article. */
export function findStrands(
  article: Article,
  story: Story,
  entities: readonly Entity[],
  quotes: readonly Quote[],
): Strands {
  const none = { paragraphs: { list: [], weights: [] }, groups: [] }
  if (story.length < MIN_WORDS) return none
  const all = readParagraphs(article, story, entities, speakersOf(quotes))
  if (all.list.length < MIN_PARAGRAPHS) return none
  const paragraphs = { ...all, list: all.list.slice(0, MAX_PARAGRAPHS) }
  const groups = groupsOf(paragraphs)
  return groups.length < 2 ? none : { paragraphs, groups }
}

/** Answers of which group a sentence is, by its number; null where it is of none. */
export function strandOf({ groups }: Strands): StrandOf {
  const places = new Map(groups.flatMap((group, at) => group.map(({ block }) => [block, at] as const)))
  return ({ span }) => places.get(span.block) ?? null
}

/** The largest groups of paragraphs, those that open and close the article left out; none where nothing tells them apart. */
function groupsOf(paragraphs: Paragraphs): Paragraph[][] {
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

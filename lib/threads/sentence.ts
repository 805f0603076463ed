import type { Span } from '../article/types.ts'
import { costOf } from '../summary/standalone.ts'
import type { Sentence } from '../summary/story.ts'
import type { Paragraph, Paragraphs } from './paragraphs.ts'

/** What it gains by each log-odds of being one of the three that sum up the article. */
const LIKELY = 0.03
/** What a sentence loses by each unit of `costOf`: a leaning sentence some six, a fragment twenty-five hundredths. */
const COST = 20
/** What it loses by its place in the thread, last against first: a strand is introduced where it begins. */
const LATE = 0.05
/** What it gains for saying what the thread is called. */
const NAMED = 0.08
/** What it loses for being shown already, as gist or point. */
const SHOWN = 0.1
/** A longer sentence says more, but by its root only. In words. */
const ENOUGH = 14

/**
 * The sentence of a thread that says best what it is about: of the things that set the thread apart from the rest it
 * has the largest share, it says the thread's name, it stands alone, and it is likely to sum up the article. Null when the thread has no sentence.
 */
export function sentenceOf(
  thread: readonly Paragraph[],
  { list, weights }: Paragraphs,
  likely: ReadonlyMap<Sentence, number>,
  named: readonly Span[],
  shown: readonly Span[],
): Span | null {
  const apart = apartOf(thread, list, weights)
  const all = thread.flatMap(({ sentences }) => sentences)
  let best: { worth: number; sentence: Sentence | null } = { worth: Number.NEGATIVE_INFINITY, sentence: null }
  for (const [place, sentence] of all.entries()) {
    let worth = 0
    for (const id of new Set(sentence.terms)) worth += apart.get(id) ?? 0
    worth /= Math.sqrt(Math.max(1, sentence.terms.length / ENOUGH))
    worth += LIKELY * (likely.get(sentence) ?? 0)
    if (named.some((span) => isIn(span, sentence.span))) worth += NAMED
    worth -= COST * costOf(sentence, []) + (LATE * place) / all.length
    if (shown.some((span) => span.block === sentence.span.block && span.start === sentence.span.start))
      worth -= SHOWN
    if (worth > best.worth) best = { worth, sentence }
  }
  return best.sentence?.span ?? null
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end
}

/** How much each thing says for a thread and against the rest: the shares of a thread's things sum to 1. */
function apartOf(
  thread: readonly Paragraph[],
  list: readonly Paragraph[],
  weights: readonly number[],
): Map<number, number> {
  const inside = new Map<number, number>()
  for (const { things } of thread)
    for (const thing of things.keys()) inside.set(thing, (inside.get(thing) ?? 0) + 1)
  const everywhere = new Map<number, number>()
  for (const { things } of list)
    for (const thing of things.keys())
      if (inside.has(thing)) everywhere.set(thing, (everywhere.get(thing) ?? 0) + 1)
  let total = 0
  for (const [thing, count] of inside) {
    const own =
      count > 1 ? (weights[thing] ?? 0) * (count - 1) * (count / (everywhere.get(thing) ?? count)) ** 2 : 0
    inside.set(thing, own)
    total += own
  }
  for (const [thing, own] of inside) inside.set(thing, total > 0 ? own / total : 0)
  return inside
}

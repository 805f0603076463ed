import type { Topic } from '../article/digest.ts'
import type { Article, BlockId, Span } from '../article/types.ts'

/** A heading names a thread when at least this share of both, its section and the thread, is the same paragraphs. */
const SAME = 0.75
/** A longer heading is a sentence. In characters. */
const LONGEST = 60

/** What a thread is called, and where that stands; nowhere in the text where it is a heading. */
export interface Label {
  text: string
  mentions: readonly Span[]
}

/**
 * What to call each thread, as the article writes it: the heading of its section where that is the same paragraphs,
 * else the topic that most of its paragraphs speak of and few others; no two by the same name. Null for a thread that
 * none of the topics tells from the rest.
 */
export function labelsOf(
  threads: readonly (readonly BlockId[])[],
  article: Article,
  topics: readonly Topic[],
): (Label | null)[] {
  const threadOf = new Map(threads.flatMap((blocks, at) => blocks.map((id) => [id, at] as const)))
  const labels = threads.map((blocks): Label | null => {
    const text = headingOf(blocks, article)
    return text === null ? null : { text, mentions: [] }
  })
  const fits = topics.flatMap((topic) => fitsOf(topic, threads, threadOf))
  const used = new Set(labels.map((label) => label?.text.toLowerCase()))
  for (const { thread, label } of fits.sort((a, b) => b.fit - a.fit)) {
    if (labels[thread] !== null || used.has(label.text.toLowerCase())) continue
    labels[thread] = label
    used.add(label.text.toLowerCase())
  }
  return labels
}

function headingOf(blocks: readonly BlockId[], { blocks: all }: Article): string | null {
  const sections = new Map<string, { text: string; size: number; shared: number }>()
  let heading = { text: '', size: 0, shared: 0 }
  for (const { id, type, text } of all) {
    if (type === 'heading') {
      heading = { text, size: 0, shared: 0 }
      sections.set(id, heading)
    } else if (type === 'paragraph') {
      heading.size++
      if (blocks.includes(id)) heading.shared++
    }
  }
  for (const { text, size, shared } of sections.values())
    if (text !== '' && text.length <= LONGEST && shared >= SAME * Math.max(size, blocks.length)) return text
  return null
}

/** How much it counts, as a power, that readers would choose the topic. */
const LIKELY = 0.25
/** A person is whom a strand is about, seldom what. */
const PERSON = 0.7
/** What is said once may be anything. */
const ONCE = 0.5

/** A short word without a capital is grammar, or says nothing alone. */
const SHORT = /^\p{Ll}{1,3}$/u

interface Fit {
  thread: number
  label: Label
  fit: number
}

/**
 * How well a topic names each of the threads that speak of it: the F-measure of its paragraphs and the thread's, and how
 * much of it is this thread's alone.
 */
function fitsOf(
  { label, kind, mentions, score }: Topic,
  threads: readonly (readonly BlockId[])[],
  threadOf: ReadonlyMap<BlockId, number>,
): Fit[] {
  const counts = threads.map(() => 0)
  const blocks = new Set(mentions.map(({ block }) => block))
  for (const block of blocks) {
    const thread = threadOf.get(block)
    if (thread !== undefined) counts[thread] = (counts[thread] ?? 0) + 1
  }
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.flatMap((count, thread) => {
    const length = threads[thread]?.length ?? 0
    if (count === 0 || SHORT.test(label)) return []
    const own = count / all
    const fit = ((2 * count) / (all + length)) * own * score ** LIKELY
    return [
      {
        thread,
        label: { text: label, mentions },
        fit: fit * (kind === 'person' ? PERSON : 1) * (count > 1 ? 1 : ONCE),
      },
    ]
  })
}

import type { Thread } from '../article/digest.ts'
import { outline } from '../article/outline.ts'
import type { Article, Block, BlockId } from '../article/types.ts'

/** A place to jump to. */
export interface OutlineEntry {
  block: BlockId
  words: string
  /** 0 at the top. */
  depth: number
  /** Of a thread, all its paragraphs. */
  blocks: readonly BlockId[]
}

/** Fewer headings are no outline. */
const FEWEST = 2

/** The headings of an article, and where it has none, the threads of a long one. */
export function outlineOf(
  { blocks }: Pick<Article, 'blocks'>,
  threads: readonly Thread[],
): { kind: 'outline' | 'threads'; entries: OutlineEntry[] } | null {
  const levels = outline(blocks)
  const headings = blocks.flatMap((block: Block) => {
    const level = levels.get(block.id)
    return level === undefined || block.text === ''
      ? []
      : [{ block: block.id, words: block.text, depth: level - 2, blocks: [block.id] }]
  })
  if (headings.length >= FEWEST) return { kind: 'outline', entries: headings }
  const strands = threads.flatMap(({ label, blocks }) =>
    blocks[0] ? [{ block: blocks[0], words: label, depth: 0, blocks }] : [],
  )
  return strands.length > 0 ? { kind: 'threads', entries: strands } : null
}

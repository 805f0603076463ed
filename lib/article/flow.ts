import { entryId } from './restore.ts'
import type { Article, Block, BlockId, Box, Removed } from './types.ts'

/** What is drawn one under the other: a block of the text, a box beside it, an entry that was put back. */
export type Piece =
  | { kind: 'block'; block: Block }
  | { kind: 'box'; box: Box }
  | { kind: 'back'; entry: Removed }

/**
 * The text of an article with its boxes at their places, and what was put back in one piece each.
 * @param article with `back` in its blocks, as `restore` gives it
 */
export function flow({ blocks, boxes }: Article, back: readonly Removed[]): Piece[] {
  const entries = new Map(back.map((entry) => [entryId(entry), entry]))
  const inEntry = new Set<BlockId>(back.flatMap((entry) => entry.blocks.map(({ id }) => id)))
  const beside = Map.groupBy(boxes, (box) => box.after)
  const take = (after: BlockId | null): Piece[] => {
    const here = beside.get(after) ?? []
    beside.delete(after)
    return here.map((box) => ({ kind: 'box', box }))
  }
  const pieces = take(null)
  for (const block of blocks) {
    const entry = entries.get(block.id)
    if (entry) pieces.push({ kind: 'back', entry })
    else if (!inEntry.has(block.id)) pieces.push({ kind: 'block', block })
    pieces.push(...take(block.id))
  }
  return [...pieces, ...[...beside.keys()].flatMap(take)]
}

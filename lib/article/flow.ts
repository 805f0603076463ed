import { blocksBack } from './restore.ts'
import type { Article, Block, BlockId, Box, Removed } from './types.ts'

/** What is drawn one under the other: a block of the text, a box beside it, an entry that was put back. */
export type Piece =
  | { kind: 'block'; block: Block }
  | { kind: 'box'; box: Box }
  | { kind: 'back'; entry: Removed; blocks: Block[] }

type Back = Extract<Piece, { kind: 'back' }>

/**
 * The text of an article with its boxes at their places, and what was put back in one piece each.
 * @param article with `back` in its blocks, as `restore` gives it
 */
export function flow(article: Article, back: readonly Removed[]): Piece[] {
  const { blocks, boxes } = article
  const drawn = back.map((entry): Back => ({ kind: 'back', entry, blocks: blocksBack(article, entry) }))
  const entries = new Map(drawn.map((piece) => [piece.blocks[0]?.id, piece]))
  const inEntry = new Set<BlockId>(drawn.flatMap((piece) => piece.blocks.map(({ id }) => id)))
  const beside = Map.groupBy(boxes, (box) => box.after)
  const take = (after: BlockId | null): Piece[] => {
    const here = beside.get(after) ?? []
    beside.delete(after)
    return here.map((box) => ({ kind: 'box', box }))
  }
  const pieces = take(null)
  for (const block of blocks) {
    const entry = entries.get(block.id)
    if (entry) pieces.push(entry)
    else if (!inEntry.has(block.id)) pieces.push({ kind: 'block', block })
    pieces.push(...take(block.id))
  }
  return [...pieces, ...[...beside.keys()].flatMap(take)]
}

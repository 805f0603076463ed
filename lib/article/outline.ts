import type { Block, BlockId } from './types.ts'

/**
 * The level at which each heading stands in the article's outline: 2 at the top, never more than one below the
 * heading before it. Pages pick levels by their looks and skip some, which leaves people who move from heading to
 * heading looking for what is not there.
 */
export function outline(blocks: readonly Block[]): Map<BlockId, number> {
  const levels = new Map<BlockId, number>()
  const above: number[] = []
  for (const block of blocks) {
    if (block.type !== 'heading' && !(block.type === 'entry' && block.text)) continue
    const level = block.type === 'heading' ? block.level : 1
    while ((above.at(-1) ?? 0) >= level) above.pop()
    above.push(level)
    levels.set(block.id, Math.min(above.length + 1, 6))
  }
  return levels
}

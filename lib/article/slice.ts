import type { Block, BlockId, Mark, Range } from './types.ts'

/**
 * A stretch of a block as a block of its own, with the marks that lie in it. The whole of it keeps its type; a part
 * of a list, a table, a figure or the like is a paragraph, a part of running text what it was.
 */
export function slice(block: Block, range: Range, id: BlockId): Block {
  if (range.start === 0 && range.end === block.text.length) return { ...block, id }
  const text = block.text.slice(range.start, range.end)
  const marks = block.marks.flatMap((mark): Mark[] => {
    const start = Math.max(mark.start, range.start) - range.start
    const end = Math.min(mark.end, range.end) - range.start
    return start < end ? [{ ...mark, start, end }] : []
  })
  switch (block.type) {
    case 'heading':
    case 'blockquote':
    case 'code':
      return { ...block, id, text, marks }
    default:
      return { type: 'paragraph', id, text, marks }
  }
}

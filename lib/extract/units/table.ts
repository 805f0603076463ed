import type { TableCell } from '../../article/types.ts'
import { type TreeElement, walkTree } from '../page/tree.ts'
import { type Inline, InlineBuffer, joinInlines, sliceInline } from './inline.ts'
import { mathText } from './math.ts'
import { isBlockTag, isReadingTag } from './tags.ts'

/** A cell with more than this is a page column, not data. */
const MAX_CELL = 300
const MAX_CELLS = 5_000

/** A table of data as text and cells, or null for one that lays out a page. */
export function dataTable(table: TreeElement): { inline: Inline; rows: TableCell[][] } | null {
  const cells: { header: boolean; inline: Inline }[][] = []
  const buffer = new InlineBuffer()
  let layout = false
  let count = 0
  walkTree(
    table,
    (node) => {
      if (layout) return false
      if (typeof node === 'string') {
        buffer.add(node)
        return false
      }
      if (isReadingTag(node.tag) || (node.hidden && !table.hidden)) return false
      if (node.tag === 'math') {
        buffer.add(mathText(node))
        return false
      }
      if (node.tag === 'table' || node.tag === 'iframe' || node.tag === 'article') layout = true
      if (node.tag === 'tr') cells.push([])
      if (node.tag === 'td' || node.tag === 'th' || node.tag === 'tr') buffer.take()
      else if (node.tag === 'br' || isBlockTag(node.tag)) buffer.add(' ')
      return true
    },
    (element) => {
      if (layout || (element.tag !== 'td' && element.tag !== 'th')) return
      const taken = buffer.take()
      const inline = sliceInline(taken, 0, taken.text.length)
      if (inline.text.length > MAX_CELL || ++count > MAX_CELLS) layout = true
      cells.at(-1)?.push({ header: element.tag === 'th', inline })
    },
  )
  const full = cells.filter((row) => row.some((cell) => cell.inline.text !== ''))
  if (layout || full.length < 2 || full.filter((row) => row.length > 1).length < full.length / 2) return null
  // One separator after each cell, be it a tab or a line break.
  let next = 0
  const rows = full.map((row) =>
    row.map(({ header, inline }) => {
      const start = next
      next += inline.text.length + 1
      return { start, end: next - 1, header }
    }),
  )
  const lines = full.map((row) => joinCells(row.map((cell) => cell.inline)))
  return { inline: joinCells(lines, '\n'), rows }
}

/** Unlike `joinInlines` it keeps the separators of empty cells: their ranges count them. */
function joinCells(parts: readonly Inline[], separator = '\t'): Inline {
  return joinInlines(
    parts.flatMap((part, index) => (index === 0 ? [part] : [{ text: separator, marks: [] }, part])),
    '',
  )
}

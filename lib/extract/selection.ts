import { normalise } from '../article/normalise.ts'
import { slice } from '../article/slice.ts'
import type { Article, Block } from '../article/types.ts'

/** Less than this many characters is a double-clicked word or a slip of the hand, not a wish to read only that. */
const MEANT = 40
/** Whoever selects all of an endless page does not mean to read it all. In characters. */
const MOST = 1_000_000

/** The words the reader has selected on the page, `''` when there are none worth reading alone. */
export function selectedText(document: Document): string {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed) return ''
  const text = selection.toString().slice(0, MOST)
  return normalise(text).trim().length < MEANT ? '' : text
}

/**
 * The article cut down to what is selected: each selected line is found in the article's blocks and keeps its type
 * and marks; a line that is in none of them, because it was removed or never kept, becomes a paragraph.
 */
export function onlySelection(article: Article, selected: string): Article {
  const known = [...article.blocks, ...article.removed.flatMap((entry) => entry.blocks)]
  const lines = selected
    .split('\n')
    .map((line) => normalise(line).trim())
    .filter(Boolean)
  let from = 0
  const blocks = lines.map((line, n): Block => {
    const id = `b${n + 1}`
    // Reading order: look from the last hit on first, so that a repeated line is not taken for its first one.
    for (let k = 0; k < known.length; k++) {
      const block = known[(from + k) % known.length]
      const at = block ? block.text.indexOf(line) : -1
      if (!block || at < 0) continue
      from = (from + k) % known.length
      return slice(block, { start: at, end: at + line.length }, id)
    }
    return { type: 'paragraph', id, text: line, marks: [] }
  })
  const completeness = { state: 'selection' as const, evidence: [] }
  return { ...article, standfirst: null, blocks, boxes: [], notes: [], removed: [], completeness }
}

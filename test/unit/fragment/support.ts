import { JSDOM } from 'jsdom'
import { fragmentFor } from '../../../lib/fragment/index.ts'
import { searchable } from '../../../lib/fragment/searchable.ts'
import { wordsOf } from '../../../lib/fragment/words.ts'

export const pageOf = (body: string, style = '') =>
  new JSDOM(`<!doctype html><style>${style}</style><body>${body}`).window.document

/** The directive for the words between the two signs "⟦" and "⟧" of a page, which are taken out first. */
export function linkTo(document: Document): string | null {
  const [start, end] = ['⟦', '⟧'].map((sign) => takeOut(document.body, sign))
  const page = searchable(document)
  if (!start || !end) throw new Error('nothing is marked')
  if (!page) return null
  const from = page.indexOf(start)
  const to = page.indexOf({ node: end.node, offset: end.offset - 1 })
  return from === null || to === null ? null : fragmentFor(page, wordsOf(page), { start: from, end: to + 1 })
}

function takeOut(root: Node, sign: string): { node: Text; offset: number } | null {
  for (const child of root.childNodes) {
    if (child.nodeType === 3) {
      const node = child as Text
      const offset = node.data.indexOf(sign)
      if (offset === -1) continue
      node.deleteData(offset, 1)
      return { node, offset }
    }
    const inside = takeOut((child as Element).shadowRoot ?? child, sign)
    if (inside) return inside
  }
  return null
}

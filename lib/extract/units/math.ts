import { normalise } from '../../article/normalise.ts'
import type { TreeNode } from '../page/tree.ts'

/** What stands between the parts of an element in place of a space. */
const BETWEEN: ReadonlyMap<string, string> = new Map([
  ['mfrac', '/'],
  ['msup', '^'],
  ['msub', '_'],
])

/** A MathML formula as one readable line: "E = m c^2", "(a + b)/2", "√ (x_1 − y)". */
export function mathText(node: TreeNode): string {
  if (typeof node === 'string') return normalise(node).trim()
  const { tag } = node
  // The same formula in another notation.
  if (tag === 'annotation') return ''
  const parts = node.children.map(mathText).filter(Boolean)
  const between = BETWEEN.get(tag)
  if (between) return parts.map(grouped).join(between)
  return tag === 'msqrt' ? `√ ${grouped(parts.join(' '))}` : parts.join(' ')
}

function grouped(text: string): string {
  return text.includes(' ') ? `(${text})` : text
}

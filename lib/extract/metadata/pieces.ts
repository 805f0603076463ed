import { normalise } from '../../article/normalise.ts'
import { type TreeElement, walkTree } from '../page/tree.ts'
import { isBlockTag } from '../units/tags.ts'
import type { Unit } from '../units/unit.ts'

/** A run of text in an element of its own. */
export interface Piece {
  text: string
  element: TreeElement
}

/**
 * The runs of text of a unit, one an element: style sheets set "Ann Lee", "Reporter" and "3 March 2024" apart that
 * have no space between them.
 */
export function piecesOf(unit: Unit): Piece[] {
  const pieces: Piece[] = []
  walkTree(unit.owner, (node, element) => {
    if (typeof node !== 'string') return !node.hidden && !isBlockTag(node.tag)
    const text = normalise(node).trim()
    if (text !== '' && unit.text.includes(text)) pieces.push({ text, element })
    return true
  })
  // The lines of a plain text have no elements.
  return pieces.length > 0 ? pieces : [{ text: unit.text, element: unit.owner }]
}

/** All text of an element, normalised. */
export function textOf(element: TreeElement): string {
  let text = ''
  walkTree(element, (node) => {
    if (typeof node === 'string') text += node
    return true
  })
  return normalise(text).trim()
}

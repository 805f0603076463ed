import { normalise } from '../../article/normalise.ts'
import { signature } from '../features.ts'
import { type TreeElement, type TreeNode, walkTree } from '../page/tree.ts'
import { isBlockTag } from '../units/tags.ts'
import type { Unit } from '../units/unit.ts'

/** A run of text in an element of its own. */
export interface Piece {
  text: string
  element: TreeElement
}

/** An element with more children holds whole stories line by line; each line would walk through all of them. */
const MAX_CHILDREN = 60

/** May hold text of the unit it stands in. */
export function isInline(node: TreeNode): boolean {
  return (
    typeof node !== 'string' && !node.hidden && !isBlockTag(node.tag) && node.children.length <= MAX_CHILDREN
  )
}

/** Units of a look that no other has: what a template repeats is about other stories. */
export function alone(units: readonly Unit[]): Unit[] {
  const looks = new Map<string, number>()
  for (const unit of units) looks.set(signature(unit), (looks.get(signature(unit)) ?? 0) + 1)
  return units.filter((unit) => looks.get(signature(unit)) === 1)
}

/**
 * The runs of text of a unit, one an element: style sheets set "Ann Lee", "Reporter" and "3 March 2024" apart that
 * have no space between them.
 */
export function piecesOf(unit: Unit): Piece[] {
  const pieces: Piece[] = []
  if (unit.owner.children.length <= MAX_CHILDREN)
    walkTree(unit.owner, (node, element) => {
      if (typeof node !== 'string') return isInline(node)
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

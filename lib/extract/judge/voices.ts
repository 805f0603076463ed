import { isProse } from '../features.ts'
import type { TreeElement } from '../page/tree.ts'
import { namedReason } from '../passes/names.ts'
import type { Unit } from '../units/unit.ts'

/** A page where more of the running text than this is called so is a discussion itself, or named by mistake. */
const MAX_SHARE = 0.9

/** For each unit, whether it stands in a comment thread or a consent dialog beside a story. */
export function otherVoices(units: readonly Unit[]): readonly boolean[] {
  const known = new Map<TreeElement, boolean>()
  const isIn = (element: TreeElement | null): boolean => {
    if (!element || element.tag === 'body') return false
    let found = known.get(element)
    if (found === undefined) {
      const reason = namedReason(element)
      found = reason === 'comments' || reason === 'consent' || isDialog(element) || isIn(element.parent)
      known.set(element, found)
    }
    return found
  }
  const inside = units.map((unit) => isIn(unit.owner))
  let all = 0
  let theirs = 0
  units.forEach((unit, at) => {
    if (!isProse(unit)) return
    all += unit.words
    if (inside[at]) theirs += unit.words
  })
  return theirs > MAX_SHARE * all ? units.map(() => false) : inside
}

function isDialog({ tag, attrs }: TreeElement): boolean {
  return tag === 'dialog' || attrs.role === 'dialog' || attrs.role === 'alertdialog'
}

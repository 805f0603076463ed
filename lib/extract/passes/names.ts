import type { Reason } from '../../article/types.ts'
import { namesOf } from '../features.ts'
import type { TreeElement } from '../page/tree.ts'
import { REGION_NAMES } from '../words/names.ts'

const known = new WeakMap<TreeElement, Reason | 'none'>()

/** What an element's class, id or role says that it holds; asked for every ancestor of every unit, hence kept. */
export function namedReason(element: TreeElement): Reason | null {
  let reason = known.get(element)
  if (reason === undefined) {
    const names = namesOf(element)
    reason = (names.length > 3 && REGION_NAMES.find(([, name]) => name.test(names))?.[0]) || 'none'
    known.set(element, reason)
  }
  return reason === 'none' ? null : reason
}

import type { Reason } from '../../article/types.ts'
import { namesOf } from '../features.ts'
import type { TreeElement } from '../page/tree.ts'
import { remembered } from '../remembered.ts'
import { REGION_NAMES } from '../words/names.ts'

/** Boxes of these kinds exist for their links: running text without any is none of them. */
export const LINKING: ReadonlySet<Reason> = new Set<Reason>(['related', 'share', 'rail'])

const known = new WeakMap<TreeElement, Reason | 'none'>()

const reasonByName = remembered(
  (names): Reason | 'none' => REGION_NAMES.find(([, name]) => name.test(names))?.[0] ?? 'none',
)

/** What an element's class, id or role says that it holds; asked for every ancestor of every unit, hence kept. */
export function namedReason(element: TreeElement): Reason | null {
  const { attrs } = element
  if (!attrs.class && !attrs.id && !attrs.role && !attrs['data-testid']) return null
  let reason = known.get(element)
  if (reason === undefined) {
    reason = reasonByName(namesOf(element))
    known.set(element, reason)
  }
  return reason === 'none' ? null : reason
}

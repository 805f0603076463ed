import { isProse } from '../features.ts'
import type { TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { remove, type Story } from './story.ts'

/** Words of hidden running text that make a page one that is hidden until its scripts have run. */
const MIN_HIDDEN_PAGE = 200
const MIN_HIDDEN = 50

/**
 * What the page's own mark-up hides is not for the reader, unless it is the story itself: some sites show the first
 * paragraph and keep the others hidden beside it until "read more" is pressed, others hide all until scripts ran.
 */
export function showHiddenStory(units: readonly Unit[]): void {
  const balance = new Map<TreeElement, { shown: number; hidden: number }>()
  for (const unit of units) {
    if (!isProse(unit)) continue
    const parent = shownAncestor(unit.owner)
    for (
      let at = parent, up = 0;
      at && at.tag !== 'body' && at.tag !== 'html' && up < 3;
      up++, at = at.parent
    ) {
      const count = balance.get(at) ?? { shown: 0, hidden: 0 }
      if (unit.owner.hidden) count.hidden += unit.words
      else count.shown += unit.words
      balance.set(at, count)
    }
  }
  const prose = units.filter(isProse)
  const shown = prose.reduce((sum, unit) => sum + (unit.owner.hidden ? 0 : unit.words), 0)
  const hidden = prose.reduce((sum, unit) => sum + (unit.owner.hidden ? unit.words : 0), 0)
  if (hidden >= MIN_HIDDEN_PAGE && hidden >= 4 * shown) for (const unit of units) unit.shown = true
  for (const unit of units) {
    if (!unit.owner.hidden) continue
    const parent = shownAncestor(unit.owner)
    for (
      let at = parent, up = 0;
      at && at.tag !== 'body' && at.tag !== 'html' && up < 3;
      up++, at = at.parent
    ) {
      const count = balance.get(at)
      if (count && count.shown > 0 && count.hidden >= 2 * count.shown && count.hidden >= MIN_HIDDEN)
        unit.shown = true
    }
  }
}

function shownAncestor(element: TreeElement): TreeElement | null {
  let at: TreeElement | null = element
  while (at?.hidden) at = at.parent
  return at
}

/** A unit the reader is meant to see. */
export function isShown(unit: Unit): boolean {
  return unit.shown || !unit.owner.hidden
}

export function removeHidden(story: Story): void {
  for (const unit of story.units) if (!isShown(unit)) remove(unit, 'hidden', 'hidden')
}

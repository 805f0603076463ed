import { isEnded, isProse, linkDensity, namesOf } from '../features.ts'
import { closest, type TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { BOX_NAME, BOX_TITLE } from '../words/boxes.ts'
import { isShown } from './hidden.ts'
import { isText, remove, type Story } from './story.ts'

/** A box with a larger share of the page's words is the story itself. */
const MAX_SHARE = 0.35
const MAX_TITLE = 8
/** Points of a summary under the headline, and their words: shorter lines there are buttons and counters. */
const MAX_POINTS = 8
const MIN_POINT = 5
/** Levels around a title within which its box is looked for. */
const REACH = 2

/**
 * Key points and explanations that stand beside the story: boxes that say so by name or by their title, and lists of
 * sentences between headline and first paragraph. They are shown apart; in the flow they would tell the story twice.
 */
export function findBoxes(story: Story): void {
  const { units, headline } = story
  const from = (headline?.index ?? -1) + 1
  const last = units.findLastIndex((unit) => unit.readable && isProse(unit))
  const total = units.reduce((sum, unit) => sum + (unit.readable ? unit.words : 0), 0)
  const within = units.slice(from, last + 1).filter((unit) => !unit.removed && isShown(unit))
  const insideOf = (element: TreeElement) =>
    within.filter((unit) => closest(unit.owner, (one) => one === element) !== null)
  const isSmall = (box: readonly Unit[]) => {
    const words = box.reduce((sum, unit) => sum + unit.words, 0)
    const links = box.reduce((sum, unit) => sum + unit.words * linkDensity(unit), 0)
    return words <= MAX_SHARE * total && words >= MIN_POINT && links < words / 2
  }
  const boxes = new Map<TreeElement, TreeElement | null>()
  const boxAround = (element: TreeElement): TreeElement | null => {
    let found = boxes.get(element)
    if (found === undefined) {
      if (BOX_NAME.test(namesOf(element))) found = element
      else found = element.parent && boxAround(element.parent)
      boxes.set(element, found)
    }
    return found
  }
  for (const unit of within) {
    if (unit.box) continue
    const named = boxAround(unit.owner)
    const box = named && insideOf(named)
    if (named && box && isSmall(box)) set(box, named)
    else if (isTitle(unit)) setTitled(unit)
  }
  setPoints(within.filter(isText))

  function setTitled(title: Unit): void {
    let element = title.owner.parent
    for (let up = 0; element && up < REACH; up++, element = element.parent) {
      const box = insideOf(element)
      if (box[0] !== title || box.length < 2) continue
      if (isSmall(box)) set(box, element)
      return
    }
    // Guides have a chapter of that name: a heading over a list in the flow is the story's own.
    if (title.kind === 'heading') return
    const next = within[within.indexOf(title) + 1]
    if (!next?.item) return
    const list = within.filter((unit) => unit.item?.list === next.item?.list)
    if (isSmall(list)) set([title, ...list], next.item.list)
  }
}

/** "Key points" over a list or a few paragraphs. */
function isTitle(unit: Unit): boolean {
  return unit.words > 0 && unit.words <= MAX_TITLE && !isEnded(unit) && BOX_TITLE.test(unit.text)
}

/** Lists before the first paragraph: sentences sum the story up, short lines are buttons and counters. */
function setPoints(texts: readonly Unit[]): void {
  const first = texts.findIndex((unit) => unit.kind === 'paragraph' && isProse(unit))
  const lists = new Map<TreeElement, Unit[]>()
  for (const unit of texts.slice(0, Math.max(0, first))) {
    if (!unit.item || unit.box) continue
    const known = lists.get(unit.item.list)
    if (known) known.push(unit)
    else lists.set(unit.item.list, [unit])
  }
  for (const [list, points] of lists) {
    const words = points.reduce((sum, unit) => sum + unit.words, 0)
    const links = points.reduce((sum, unit) => sum + unit.words * linkDensity(unit), 0)
    if (words < MIN_POINT * points.length) for (const unit of points) remove(unit, 'widget', 'boxes')
    else if (points.length <= MAX_POINTS && links < words / 2) set(points, list)
  }
}

function set(box: readonly Unit[], element: TreeElement): void {
  for (const unit of box) {
    unit.box = element
    remove(unit, 'standfirst', 'boxes')
  }
}

import { isEnded, linkDensity } from '../features.ts'
import { closest, type TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { CALLS, POINTERS } from '../words/labels.ts'
import { startsWithAny } from '../words/match.ts'
import { NOTICES } from '../words/notices.ts'
import { WIRE_LINES } from '../words/wires.ts'
import { remove, running, type Story } from './story.ts'

const POINTER = startsWithAny(POINTERS)
const CALL = startsWithAny(CALLS)
const MAX_LINE = 60
const MAX_BOX = 300
/** A sentence of so many words under a label is the story's, though it be one link. */
const MIN_SENTENCE = 12

/** "With wires", "Reporting by …", "… contributed to this report": credits, not story. */
export function removeWireLines(story: Story): void {
  for (const unit of running(story))
    if (unit.words <= MAX_LINE && WIRE_LINES.some((line) => line.test(unit.text)))
      remove(unit, 'wire', 'wires')
}

/** Copyright lines, editor's notes, affiliate disclosures, messages of players and embeds. */
export function removeNotices(story: Story): void {
  for (const unit of running(story))
    if (unit.words <= 2 * MAX_LINE && NOTICES.some((line) => line.test(unit.text)))
      remove(unit, 'notice', 'notices')
}

const SHARE =
  /^(?:e-?mail|print|share|tweet|send|forward|save|bookmark)\s+(?:this|the|article|story|page|to)\b|\b\d[\d.,]*[km]?\s+(?:shares?|comments?|likes?|views|retweets)\b.*\b(?:shares?|comments?|likes?|views|retweets)\b|^\d[\d.,]*[km]?\s+(?:shares?|comments?|likes?|views|retweets)$/iu

/** Share bars and counters that have no mark-up of their own: "E-mail this story", "1.9k shares". */
export function removeShareLines(story: Story): void {
  for (const unit of running(story))
    if (unit.words <= 12 && !isEnded(unit) && SHARE.test(unit.text)) remove(unit, 'share', 'share-lines')
}

/**
 * "Read more: …" between the paragraphs, and the links that stand under such a label. A long sentence that only
 * happens to begin with such words stays.
 */
export function removePointers(story: Story): void {
  let under = false
  for (const unit of running(story)) {
    const density = linkDensity(unit)
    if (under && density > 0.8 && unit.kind !== 'heading' && !(isEnded(unit) && unit.words >= MIN_SENTENCE)) {
      remove(unit, 'related', 'pointers')
      continue
    }
    under = false
    if (unit.words > MAX_LINE) continue
    if (POINTER.test(unit.text) && isPointer(unit, density)) {
      if (unit.kind === 'heading') removeBox(unit, story)
      remove(unit, 'related', 'pointers')
      under = unit.words <= 8 && density < 0.8
    } else if (CALL.test(unit.text) && (unit.words <= 25 || density > 0.1)) remove(unit, 'promo', 'pointers')
  }
}

/** A small box under such a heading goes with it. */
function removeBox(heading: Unit, story: Story): void {
  const box = heading.owner.parent
  if (!box || !story.container || closest(story.container, (element) => element === box)) return
  const inside = running(story).filter((unit) => closest(unit.owner, (element) => element === box))
  if (inside.reduce((sum, unit) => sum + unit.words, 0) > MAX_BOX) return
  for (const unit of inside) remove(unit, 'related', 'pointers')
}

function isPointer(unit: Unit, density: number): boolean {
  if (density > 0.3) return true
  return unit.words <= 5 || (unit.words <= 25 && !isEnded(unit))
}

/** A paragraph that is nothing but one link and no sentence: "A third of … - study" between two paragraphs. */
export function removeBareLinks(story: Story): void {
  for (const unit of story.units)
    if (unit.kind === 'figure' && !unit.removed && unit.words >= 4 && linkDensity(unit) > 0.9)
      remove(unit, 'related', 'bare-links')
  const lists = linkLists(story.units)
  for (const unit of running(story)) {
    if (unit.kind === 'heading' || linkDensity(unit) < 0.9) continue
    if (
      unit.kind === 'list'
        ? unit.words >= 4 && unit.item !== null && lists.has(unit.item.list)
        : !isEnded(unit) || unit.words < MIN_SENTENCE || unit.text.startsWith('(')
    )
      remove(unit, 'related', 'bare-links')
  }
}

/** Lists most of whose items are links: one linked item among others is the story's own. */
function linkLists(units: readonly Unit[]): ReadonlySet<TreeElement> {
  const counts = new Map<TreeElement, { all: number; links: number }>()
  for (const unit of units) {
    if (!unit.item) continue
    const count = counts.get(unit.item.list) ?? { all: 0, links: 0 }
    count.all += 1
    if (linkDensity(unit) >= 0.9) count.links += 1
    counts.set(unit.item.list, count)
  }
  return new Set([...counts].filter(([, count]) => count.links > count.all / 2).map(([list]) => list))
}

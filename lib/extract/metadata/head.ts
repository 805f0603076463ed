import { isProse } from '../features.ts'
import { closest, type TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'

/** How far from headline and first paragraph bylines and dates stand, in blocks. */
const REACH = 15
/** What stands before the headline in its own header, in blocks. */
const ABOVE = 8
/** What may still stand before the second paragraph, in blocks. */
const BELOW = 2

/** The first block of the place with most running text: where the story begins. Null where there is no text. */
export function storyStart(units: readonly Unit[]): Unit | null {
  const places = new Map<TreeElement | null, { first: Unit; words: number }>()
  let best: { first: Unit; words: number } | null = null
  for (const unit of units) {
    if (unit.kind !== 'paragraph' || !isProse(unit)) continue
    const parent = unit.run > 0 ? unit.owner : unit.owner.parent
    const place = places.get(parent) ?? { first: unit, words: 0 }
    place.words += unit.words
    places.set(parent, place)
    if (!best || place.words > best.words) best = place
  }
  return best?.first ?? null
}

/**
 * The blocks around the headline, where a page shows who wrote the story and when: those from the headline to
 * the story's beginning and those above it in its own header, nearest first. The site's own header has today's date.
 */
export function headOf(units: readonly Unit[], headline: Unit | null): Unit[] {
  const start = storyStart(units)?.index ?? 0
  const from = headline?.index ?? Math.max(0, start - REACH)
  const isFar = start < from || start > from + 4 * REACH
  const to = isFar ? from + REACH : start + 1 + BELOW
  const header = headline && headerOf(headline.owner)
  const above = units
    .slice(Math.max(0, from - ABOVE), from)
    .filter((unit) => header && closest(unit.owner, (element) => element === header))
  return [...units.slice(from, to), ...above]
    .filter((unit) => unit.words > 0 && unit.kind !== 'figure' && !unit.owner.hidden)
    .sort((a, b) => distance(a, from) - distance(b, from))
}

/** Levels between a headline and the element that holds it with its byline. */
const LEVELS = 3

function headerOf(owner: TreeElement): TreeElement {
  let at = owner
  for (let up = 0; up < LEVELS && at.parent && at.parent.tag !== 'body'; up++) at = at.parent
  return at
}

/** Most pages sign below the headline. */
const distance = (unit: Unit, from: number) => (unit.index < from ? from - unit.index + 2 : unit.index - from)

import { namesOf } from '../features.ts'
import { closest, type TreeElement } from '../page/tree.ts'
import { isShown } from '../passes/hidden.ts'
import type { Unit } from '../units/unit.ts'
import { CONTINUES, PAYWALL_LINES, REST_LINES } from '../words/paywalls.ts'

/** Blocks after the end in which a wall stands: offers and prices come between its lines. */
const REACH = 12
const MAX_WORDS = 60
const WALL_NAME = /(?:pay|reg)-?wall/i
const FADE_NAME = /(?:content|text|article|body|story)-?_?fade|fade-?_?out|truncated/i
const NEAR = 3

export interface AfterEnd {
  /** A box for subscribers or for registering. */
  wall: boolean
  /** Words that say outright that there is more than is shown. */
  rest: boolean
  /** A link that leads to the rest. */
  continues: boolean
  /** The last paragraph fades out. */
  fades: boolean
}

/** What stands where the story ends: a wall elsewhere on the page is an offer, and most pages have one. */
export function afterEnd(units: readonly Unit[]): AfterEnd {
  const end = units.findLastIndex(
    (unit) => !unit.removed && unit.words > 0 && unit.kind !== 'figure' && unit.kind !== 'heading',
  )
  const found = { wall: false, rest: false, continues: false, fades: isNamed(units[end], FADE_NAME) }
  let seen = 0
  for (const unit of units.slice(end + 1)) {
    if (unit.words === 0 || unit.words > MAX_WORDS || !isShown(unit)) continue
    if (++seen > REACH || unit.removed?.reason === 'comments') break
    const { text } = unit
    found.rest ||= REST_LINES.test(text)
    found.wall ||= PAYWALL_LINES.some((line) => line.test(text)) || isNamed(unit, WALL_NAME)
    if (seen > NEAR) continue
    // A word alone that leads nowhere is the label of other stories: "Weiterlesen".
    found.continues ||= CONTINUES.test(text) && (unit.words > 2 || unit.linkChars > 0)
    found.fades ||= isNamed(unit, FADE_NAME)
  }
  return found
}

function isNamed(unit: Unit | undefined, name: RegExp): boolean {
  let up = 0
  const named = (element: TreeElement) => up++ < 4 && name.test(namesOf(element))
  return closest(unit?.owner ?? null, named) !== null
}

import { namesOf } from '../features.ts'
import { closest, type TreeElement } from '../page/tree.ts'
import { isShown } from '../passes/hidden.ts'
import type { Unit } from '../units/unit.ts'
import { CONTINUES, PAYWALL_LINES, REST_LINES } from '../words/paywalls.ts'

/** Blocks after the end in which a wall stands: offers and prices come between its lines. */
const REACH = 12
const MAX_WORDS = 60
const WALL_NAME =
  /(?:pay|reg|meter|login|subscri\w{1,5})-?_?(?:wall|gate|barrier)|piano-|tp-(?:modal|container)/i
const FADE_NAME = /(?:content|text|article|body|story|pay\w*)-?_?fade|fade-?_?out|truncated/i
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
  const end = units.findLastIndex(isStory)
  const found = { wall: false, rest: false, continues: false, fades: isFading(units[end]) }
  let seen = 0
  for (let at = end + 1; at < units.length && seen < REACH; at++) {
    const unit = units[at] as Unit
    if (unit.words === 0 || !isShown(unit)) continue
    seen += 1
    if (unit.removed?.reason === 'comments' || unit.words > MAX_WORDS) continue
    const { text } = unit
    const rest = REST_LINES.test(text)
    // A word alone that leads nowhere is the label of other stories: "Weiterlesen".
    if (CONTINUES.test(text) && seen <= NEAR && (unit.words > 2 || unit.linkChars > 0)) found.continues = true
    const named = isNamed(unit.owner, WALL_NAME)
    if (rest || (named && seen <= NEAR)) found.rest = true
    if (rest || named || PAYWALL_LINES.some((line) => line.test(text))) found.wall = true
    if (seen <= NEAR && isNamed(unit.owner, FADE_NAME)) found.fades = true
  }
  return found
}

function isStory(unit: Unit): boolean {
  return !unit.removed && unit.words > 0 && unit.kind !== 'figure' && unit.kind !== 'heading'
}

function isFading(last: Unit | undefined): boolean {
  return last !== undefined && isNamed(last.owner, FADE_NAME)
}

function isNamed(owner: TreeElement, name: RegExp): boolean {
  let up = 0
  return closest(owner, (element) => up++ < 4 && name.test(namesOf(element))) !== null
}

import { trueCall, trueProperty } from '../extract/page/access.ts'
import { pageText } from '../place/page-text.ts'
import type { Place } from '../place/place.ts'
import { onEscape } from './escape.ts'
import { findPlace } from './find-place.ts'
import { light } from './light.ts'
import { leaveLit, putOut } from './lit.ts'
import { scrollIntoMiddle } from './scroll.ts'
import { type View, viewsOf } from './views.ts'

/** What came of showing places on the page. Plain JSON. */
export type ShowAnswer =
  /** `missing`: how many of the places are not to be seen there. */
  | { kind: 'shown'; missing: number }
  | { kind: 'absent' }
  /** The browser cannot highlight. */
  | { kind: 'unlit' }

/**
 * Finds places in the page, scrolls to the first and highlights them all until Escape is pressed or something else is
 * shown. What an earlier call has lit goes in any case. The page's DOM stays as it is: places in what is closed or
 * hidden are missing, since opening it would change the page.
 */
export function show(top: View, places: readonly Place[]): ShowAnswer {
  putOut()
  const { view, ranges } = find(top, places)
  const [first] = ranges
  if (!first) return { kind: 'absent' }
  const unlight = light(view, ranges)
  if (!unlight) return { kind: 'unlit' }
  // A key goes to the frame that has the focus.
  const deafen = [...new Set([top, view])].map((one) => onEscape(one, putOut))
  leaveLit(() => {
    unlight()
    for (const stop of deafen) stop()
  })
  scrollIntoMiddle(view, first)
  return { kind: 'shown', missing: places.length - ranges.length }
}

/** The window in which most of the places are, and where. */
function find(top: View, places: readonly Place[]): { view: View; ranges: Range[] } {
  let best: { view: View; ranges: Range[] } = { view: top, ranges: [] }
  for (const view of viewsOf(top)) {
    const page = pageText(view.document)
    const ranges = places.flatMap((place) => {
      const at = findPlace(page, place)
      const range = at && page.range(at.start, at.end)
      return range && isDrawn(range) ? [range] : []
    })
    if (ranges.length > best.ranges.length) best = { view, ranges }
    if (ranges.length === places.length) break
  }
  return best
}

/** What is in a closed `details` has styles as if it were shown. */
function isDrawn(range: Range): boolean {
  const parent = trueProperty(range.startContainer, 'parentElement') as Element | null
  return parent !== null && trueCall(parent, 'checkVisibility') !== false
}

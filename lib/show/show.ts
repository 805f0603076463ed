import { trueCall, trueProperty } from '../extract/page/access.ts'
import { pageText } from '../place/page-text.ts'
import type { Place } from '../place/place.ts'
import { onEscape } from './escape.ts'
import { findPlace } from './find-place.ts'
import { type Lamp, light } from './light.ts'
import { leaveLit, putOut } from './lit.ts'
import { scrollIntoMiddle } from './scroll.ts'

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
export function show(view: Window & Lamp, places: readonly Place[]): ShowAnswer {
  putOut()
  const page = pageText(view.document)
  const ranges = places.flatMap((place) => {
    const at = findPlace(page, place)
    const range = at && page.range(at.start, at.end)
    return range && isDrawn(range) ? [range] : []
  })
  const [first] = ranges
  if (!first) return { kind: 'absent' }
  const unlight = light(view, ranges)
  if (!unlight) return { kind: 'unlit' }
  const deafen = onEscape(view, putOut)
  leaveLit(() => {
    unlight()
    deafen()
  })
  scrollIntoMiddle(view, first)
  return { kind: 'shown', missing: places.length - ranges.length }
}

/** What is in a closed `details` has styles as if it were shown. */
function isDrawn(range: Range): boolean {
  const parent = trueProperty(range.startContainer, 'parentElement') as Element | null
  return parent !== null && trueCall(parent, 'checkVisibility') !== false
}

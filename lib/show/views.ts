import { documentProperty, trueCall, trueProperty } from '../extract/page/access.ts'
import type { Lamp } from './light.ts'

/** A window with what highlights are made with. */
export type View = Window & Lamp

/** As many of a page's frames are looked into. */
const MOST = 30

/** A page's window, and those of its frames that may be looked into: of the same origin, however deep. */
export function* viewsOf(top: View): Generator<View> {
  const waiting = [top]
  for (let n = 0; n <= MOST; n++) {
    const view = waiting.shift()
    if (!view) return
    yield view
    const frames = trueCall(view.document, 'querySelectorAll', 'iframe, frame') as Iterable<Element>
    waiting.push(...[...frames].flatMap((frame) => viewIn(frame) ?? []))
  }
}

function viewIn(frame: Element): View | null {
  try {
    const document = trueProperty(frame, 'contentDocument') as Document | null
    return document && (documentProperty(document, 'defaultView') as View | null)
  } catch {
    return null
  }
}

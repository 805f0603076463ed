import { trueCall, trueProperty } from '../extract/page/access.ts'

/** Pages lay out anew what comes into view, and images with it: so often is the range brought into the middle. */
const TRIES = 3
const SCROLLING = /auto|scroll|hidden|overlay/

interface Box {
  top: number
  left: number
  width: number
  height: number
}

/**
 * Brings a range into the middle of everything that scrolls around it, from the inside out, the frames it is in among
 * them. At once, so that there is no motion to reduce, whatever the page's `scroll-behavior`.
 */
export function scrollIntoMiddle(view: Window, range: Range): void {
  let box = (): Box => range.getBoundingClientRect()
  bring(view, range.startContainer, box)
  for (let frame = view.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement ?? null) {
    const outer = frame.ownerDocument.defaultView
    const [within, inside] = [trueBox(frame), box]
    box = () => {
      const { top, left, width, height } = inside()
      return { top: top + within().top, left: left + within().left, width, height }
    }
    if (outer) bring(outer, frame, box)
  }
}

/** Where an element is in its window now. */
const trueBox = (element: Element) => () => trueCall(element, 'getBoundingClientRect') as Box

function bring(view: Window, start: Node, inner: () => Box): void {
  const scrollers = scrollersAround(view, start)
  for (let tries = 0; tries < TRIES; tries++) {
    let moved = false
    for (const { element, box } of scrollers) {
      const { top, left } = distance(inner(), box())
      if (Math.abs(top) < 1 && Math.abs(left) < 1) continue
      const before = scrolled(element)
      trueCall(element, 'scrollBy', { top, left, behavior: 'instant' })
      moved ||= scrolled(element) !== before
    }
    if (!moved) return
  }
}

/** How far a box is from where it is seen best: up or down always, sideways only where it is not seen. */
function distance(inner: Box, outer: Box): { top: number; left: number } {
  const seen = inner.left >= outer.left && inner.left + inner.width <= outer.left + outer.width
  return {
    top: fromMiddle(inner.top, inner.height, outer.top, outer.height),
    left: seen ? 0 : fromMiddle(inner.left, inner.width, outer.left, outer.width),
  }
}

/** What is longer than the room for it is shown from its start. */
function fromMiddle(start: number, size: number, outerStart: number, outerSize: number): number {
  return size > outerSize ? start - outerStart : start + size / 2 - (outerStart + outerSize / 2)
}

interface Scroller {
  element: Element
  /** Where it is in the window now. */
  box: () => Box
}

function scrollersAround(view: Window, start: Node): Scroller[] {
  const document = view.document
  const root = trueProperty(document, 'documentElement') as Element | null
  const page = (trueProperty(document, 'scrollingElement') ?? root) as Element | null
  const found: Scroller[] = []
  for (let node = above(start); node && node !== page && node !== root; node = above(node))
    if (trueProperty(node, 'nodeType') === 1 && scrolls(view, node as Element))
      found.push({ element: node as Element, box: trueBox(node as Element) })
  const window = () => ({ top: 0, left: 0, width: view.innerWidth, height: view.innerHeight })
  if (page) found.push({ element: page, box: window })
  return found
}

/** The node around another as it is drawn: a slot's around what stands in it, a host around its shadow tree. */
function above(node: Node): Node | null {
  return (trueProperty(node, 'assignedSlot') ??
    trueProperty(node, 'parentNode') ??
    trueProperty(node, 'host') ??
    null) as Node | null
}

function scrolls(view: Window, element: Element): boolean {
  const more = (axis: 'Height' | 'Width') =>
    Number(trueProperty(element, `scroll${axis}`)) > Number(trueProperty(element, `client${axis}`))
  if (!more('Height') && !more('Width')) return false
  const { overflowX, overflowY } = view.getComputedStyle(element)
  return SCROLLING.test(overflowX + overflowY)
}

function scrolled(element: Element): string {
  return `${trueProperty(element, 'scrollTop')} ${trueProperty(element, 'scrollLeft')}`
}

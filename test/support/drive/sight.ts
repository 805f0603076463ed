/**
 * Scrolls an element to where it can be clicked, if need be: where the view happens to be scrolled to, the foot or the tabs
 * may stand over it. Runs in the view, as text.
 */
export function bringIntoSight(element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect()
  const seen = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2)
  if (seen && element.contains(seen)) return
  // What it is in may be scrolled itself; where it is not, there is nothing to scroll.
  element.scrollIntoView({ block: seen?.contains(element) ? 'nearest' : 'center' })
}

/**
 * Scrolls an element to where it can be clicked, if need be: where the view happens to be scrolled to, the foot or the tabs
 * may stand over it. Runs in the view, as text.
 */
export function bringIntoSight(element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect()
  const seen = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2)
  if (!seen || !(element.contains(seen) || seen.contains(element)))
    element.scrollIntoView({ block: 'center' })
}

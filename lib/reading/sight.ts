/** What of the window is free to read in: between what sticks to its top and to its foot, in pixels from above. */
export function sight(): { top: number; bottom: number } {
  const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
  return {
    top: Math.max(0, edge('.tabs')?.bottom ?? 0),
    bottom: Math.min(window.innerHeight, edge('.footer')?.top ?? window.innerHeight),
  }
}

/** Scrolls until a place has that distance from the free room's upper edge. */
export function scrollDown(place: Element | Range, distance: number): void {
  // Once more: what sticks to the top only does so when the text has been scrolled.
  for (let turn = 0; turn < 2; turn++)
    window.scrollBy(0, place.getBoundingClientRect().top - sight().top - distance)
}

/** How far down what comes into sight stands: with a few lines above it, so that the eye keeps its way. */
const DOWN = 0.3

/** Scrolls only when it must: text that moves at every sentence cannot be read. */
export function bringIntoSight(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  const free = sight()
  if (top >= free.top && bottom <= free.bottom) return
  scrollDown(range, (free.bottom - free.top) * DOWN)
}

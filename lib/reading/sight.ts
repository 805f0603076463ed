/** What of the window is free to read in: between what sticks to its top and to its foot, in pixels from above. */
export function sight(): { top: number; bottom: number } {
  const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
  return {
    top: Math.max(0, edge('.tabs')?.bottom ?? 0),
    bottom: Math.min(window.innerHeight, edge('.footer')?.top ?? window.innerHeight),
  }
}

/** How far down what comes into sight stands: with a few lines above it, so that the eye keeps its way. */
const DOWN = 0.3

/** Scrolls only when it must: text that moves at every sentence cannot be read. */
export function bringIntoSight(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  const free = sight()
  if (top >= free.top && bottom <= free.bottom) return
  window.scrollBy(0, top - free.top - (free.bottom - free.top) * DOWN)
}

/** What a reader does to go elsewhere. */
const ACTS = ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const

/**
 * Scrolls to a place that may not be there yet, since parts come after the first paint: until it is reached, or until
 * the reader goes elsewhere. Returns the way to give it up, which is called when it ends by itself too.
 */
export function scrollWhenThere(top: number, ended: () => void): () => void {
  const sizes = new ResizeObserver(() => go())
  const end = () => {
    sizes.disconnect()
    for (const act of ACTS) window.removeEventListener(act, end, true)
    ended()
  }
  const go = () => {
    window.scrollTo(0, top)
    // Browsers round to the pixels of the screen.
    if (Math.abs(window.scrollY - top) <= 1) end()
  }
  for (const act of ACTS) window.addEventListener(act, end, { capture: true, passive: true })
  sizes.observe(document.body)
  return end
}

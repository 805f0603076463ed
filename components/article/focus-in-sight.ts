/**
 * Scrolls what the keyboard leads to wholly into sight: Firefox leaves alone what shows in part, which may be the part
 * above the foot. A whole panel stays where it is, and so does the page under what is fixed above and below it.
 */
export function keepFocusInSight(): void {
  document.addEventListener('focusin', ({ target }) => {
    const moves = target instanceof Element && target.matches(':focus-visible:not([role=tabpanel])')
    if (moves && !target.closest('.tabs, .footer')) target.scrollIntoView({ block: 'nearest' })
  })
}

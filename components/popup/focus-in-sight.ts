/**
 * Scrolls what the keyboard leads to wholly into sight: Firefox leaves alone what shows in part, which may be the part
 * above the foot. A whole panel stays where it is.
 */
export function keepFocusInSight(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible:not([role=tabpanel])'))
      target.scrollIntoView({ block: 'nearest' })
  })
}

/**
 * Scrolls what the keyboard leads to wholly into sight: Firefox leaves alone what shows in part, which may be the part
 * above the foot. A whole panel stays where it is, and so does the page under what is fixed above and below it.
 */
export function keepFocusInSight(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('[role=tabpanel] :focus-visible'))
      target.scrollIntoView({ block: 'nearest' })
  })
}

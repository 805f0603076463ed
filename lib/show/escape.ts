const KEYS = ['keydown', 'keyup'] as const

/**
 * Acts when Escape is pressed in the page, before anything of the page hears of it, and answers with the way to stop
 * listening. The key then does nothing else: a dialog of the page stays as it is. A page whose own listener came
 * first and keeps the press to itself has two to catch, that and the release.
 */
export function onEscape(view: Pick<Window, 'addEventListener' | 'removeEventListener'>, act: () => void) {
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopImmediatePropagation()
    act()
  }
  for (const type of KEYS) view.addEventListener(type, hear, true)
  return () => {
    for (const type of KEYS) view.removeEventListener(type, hear, true)
  }
}

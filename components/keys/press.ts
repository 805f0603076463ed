import type { Shortcut } from '../../lib/keys/shortcuts.ts'
import { currentItems, focusItem, itemFrom, itemInSight } from './items.ts'

/** Keys about one thing press the control of the one that has the focus; others the only one on the screen. */
export function pressShortcut(id: Shortcut, ofOne: boolean): boolean {
  if (id === 'next' || id === 'previous') {
    const item = itemFrom(id === 'next' ? 1 : -1)
    if (item) focusItem(item)
    return true
  }
  const control = ofOne ? controlOfOne(id) : controlIn(document, id)
  if (control) press(control)
  return control !== null
}

/** Where none has the focus, the reader is shown which one it is about: it takes the focus before. */
function controlOfOne(id: Shortcut): HTMLElement | null {
  for (const item of currentItems()) {
    const control = controlIn(item, id)
    if (control) return control
  }
  const item = itemInSight()
  const control = item && controlIn(item, id)
  if (control) focusItem(item)
  return control
}

function controlIn(place: HTMLElement | Document, id: Shortcut): HTMLElement | null {
  const own = `[data-key=${id}]`
  if (place instanceof HTMLElement && place.matches(own)) return place
  const all = [...place.querySelectorAll<HTMLElement>(own)]
  return all.find((one) => one.closest('[hidden]') === null) ?? null
}

/** What is gone to takes the focus; what only does something leaves it where the reader is. */
function press(control: HTMLElement): void {
  const field = control.matches('select, textarea, input[type=text]')
  if (field || control.matches('[role=tab], summary') || closesOver(control)) control.focus()
  if (!field) control.click()
  // Who asks for the check has words to put there.
  if (control.matches('details[open] > summary')) control.parentElement?.querySelector('textarea')?.focus()
}

/** Whether the focus is in what a control is about to close, and would be lost with it. */
function closesOver(control: HTMLElement): boolean {
  const opened = document.getElementById(control.getAttribute('aria-controls') ?? '')
  return opened?.contains(document.activeElement) === true && control.getAttribute('aria-expanded') === 'true'
}

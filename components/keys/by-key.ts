import { SHORTCUTS, type Shortcut } from '../../lib/keys/shortcuts.ts'

let heard = true

/** Tells, before anything is drawn, whether single keys do anything: else no control may say that it has one. */
export function announceKeys(on: boolean): void {
  heard = on
}

/** On a control: the single key that presses it, where there is one. Screen readers read it out with the name. */
export const byKey = (id: Shortcut | null) => ({
  'data-key': id ?? undefined,
  'aria-keyshortcuts': id && heard ? SHORTCUTS[id].key : undefined,
})

import type { Shortcut } from '../../lib/keys/shortcuts.ts'

/** On a control: the single key that presses it, where there is one. */
export const byKey = (id: Shortcut | null) => ({ 'data-key': id ?? undefined })

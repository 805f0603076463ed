import { SHORTCUTS, type Shortcut } from './shortcuts.ts'

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>

const BY_KEY = new Map<string, Shortcut>()
for (const id in SHORTCUTS) if (isShortcut(id)) BY_KEY.set(SHORTCUTS[id].key, id)

/** What a key alone is for; null when it is for nothing, held with another, or part of a word being composed. */
export function shortcutOf(press: Press): Shortcut | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null
  return BY_KEY.get(press.key) ?? BY_KEY.get(signOf(press)) ?? null
}

/**
 * Where a keyboard of another script or with figures in its upper row has another sign on a key, the key means what it
 * means on a Latin one. Signs are made with Shift on many keyboards; letters and figures are not meant with it.
 */
function signOf({ key, code, shiftKey }: Press): string {
  if (shiftKey) return ''
  const figure = /^Digit(\d)$/.exec(code)?.[1]
  if (figure) return figure
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  // On a Dvorak keyboard a comma lies where others have the letter w.
  return /^\p{L}$/u.test(key) ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '') : ''
}

function isShortcut(id: string): id is Shortcut {
  return Object.hasOwn(SHORTCUTS, id)
}

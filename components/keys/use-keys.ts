import { useEffect, useState } from 'preact/hooks'
import { shortcutOf } from '../../lib/keys/shortcut-of.ts'
import { SHORTCUTS } from '../../lib/keys/shortcuts.ts'
import { isTyping } from '../../lib/keys/typing.ts'
import { announceKeys } from './by-key.ts'
import { pressShortcut } from './press.ts'

/**
 * Listens for single keys, wherever nothing is being typed. Those who speak to their computer or whose hand slips can
 * turn them off (WCAG 2.2, 2.1.4).
 */
export function useKeys(on: boolean) {
  const [listed, list] = useState(false)
  announceKeys(on)
  useEffect(() => {
    if (!on) return
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return
      // Nothing behind a dialog can be pressed.
      if (document.querySelector('dialog[open]')) return
      const id = shortcutOf(event)
      if (!id) return
      const steps = id === 'next' || id === 'previous'
      if (event.repeat && !steps) return
      if (id === 'keys') list(true)
      else if (!pressShortcut(id, SHORTCUTS[id].about === 'one')) return
      event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [on])
  return { on, listed, list: () => list(true), close: () => list(false) }
}

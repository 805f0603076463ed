import { useEffect, useState } from 'preact/hooks'
import type { Shortcut } from '../../lib/keys/shortcuts.ts'
import { t } from '../../lib/platform/i18n.ts'
import { CopyIcon, DoneIcon } from '../icons/Icon.tsx'
import { byKey } from '../keys/by-key.ts'

/** How long a button says what came of it, in milliseconds. */
const SEEN = 2_000

interface Props {
  name: string
  /** The full name for people who do not see what the button stands beside. */
  label?: string
  /** With a drawing, where the button stands alone and is about more than the line it stands in. */
  drawn?: boolean
  /** The single key that presses it. */
  shortcut?: Shortcut
  disabled?: boolean
  copy: () => Promise<boolean>
}

/** Copies, and says in its own place whether that worked. The longest of its words keeps the place. */
export function CopyButton({ name, label, drawn, shortcut, disabled, copy }: Props) {
  const [came, setCame] = useState<{ of: string; state: 'copied' | 'failed' } | null>(null)
  useEffect(() => {
    if (!came) return
    const timer = setTimeout(() => setCame(null), SEEN)
    return () => clearTimeout(timer)
  }, [came])
  // A button that has come to be about something else has copied nothing of that.
  const state = came?.of === name ? came.state : 'idle'
  const words = { idle: name, copied: t('copy.copied'), failed: t('copy.failed') }
  return (
    <button
      type="button"
      class={`copy ${state}`}
      {...byKey(shortcut ?? null)}
      disabled={disabled}
      aria-label={state === 'idle' ? label : undefined}
      onClick={async () => setCame({ of: name, state: (await copy()) ? 'copied' : 'failed' })}
    >
      {drawn && (state === 'copied' ? <DoneIcon /> : <CopyIcon />)}
      <span class="copy-words">
        <span>{words[state]}</span>
        <span class="reserve" aria-hidden="true">
          {name.length > words.copied.length ? name : words.copied}
        </span>
      </span>
    </button>
  )
}

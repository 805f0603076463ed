import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/platform/i18n.ts'
import { CopyIcon, DoneIcon } from '../icons/Icon.tsx'

/** How long a button says what came of it, in milliseconds. */
const SEEN = 2_000

interface Props {
  name: string
  /** The full name for people who do not see what the button stands beside. */
  label?: string
  /** With a drawing, where the button stands alone and is about more than the line it stands in. */
  drawn?: boolean
  disabled?: boolean
  copy: () => Promise<boolean>
}

/** Copies, and says in its own place whether that worked. The longest of its words keeps the place. */
export function CopyButton({ name, label, drawn, disabled, copy }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), SEEN)
    return () => clearTimeout(timer)
  }, [state])
  const words = { idle: name, copied: t('copy.copied'), failed: t('copy.failed') }
  return (
    <button
      type="button"
      class={`copy ${state}`}
      disabled={disabled}
      aria-label={state === 'idle' ? label : undefined}
      onClick={async () => setState((await copy()) ? 'copied' : 'failed')}
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

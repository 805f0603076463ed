import type { RefObject } from 'preact'
import { t } from '../../lib/platform/i18n.ts'
import { LettersIcon } from '../icons/Icon.tsx'

interface Props {
  /** Of what it opens. */
  controls: string
  open: boolean
  button: RefObject<HTMLButtonElement | null>
  toggle: () => void
}

/** Opens the panel of settings, and closes it. */
export function SettingsButton({ controls, open, button, toggle }: Props) {
  return (
    <button
      type="button"
      class="settings-open"
      ref={button}
      aria-label={t('settings.open')}
      title={t('settings.open')}
      aria-expanded={open}
      aria-controls={controls}
      onClick={toggle}
    >
      <LettersIcon />
    </button>
  )
}

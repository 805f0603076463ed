import { t } from '../../lib/platform/i18n.ts'
import { AidsIcon } from '../icons/Icon.tsx'

interface Props {
  open: boolean
  toggle: () => void
}

/** Opens the reading aids, and closes them. */
export function AidsButton({ open, toggle }: Props) {
  return (
    <button
      type="button"
      class="aids-open"
      aria-label={t('aids.open')}
      title={t('aids.open')}
      aria-expanded={open}
      onClick={toggle}
    >
      <AidsIcon />
    </button>
  )
}

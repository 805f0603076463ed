import { t } from '../../lib/platform/i18n.ts'
import { byKey } from './by-key.ts'

/** Shows which keys there are. */
export function KeysButton({ open }: { open: () => void }) {
  return (
    <button
      type="button"
      class="keys-open"
      {...byKey('keys')}
      aria-label={t('keys.title')}
      title={t('keys.title')}
      onClick={open}
    >
      <span aria-hidden="true">?</span>
    </button>
  )
}

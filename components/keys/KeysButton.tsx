import { t } from '../../lib/platform/i18n.ts'

/** Shows which keys there are. */
export function KeysButton({ open }: { open: () => void }) {
  return (
    <button
      type="button"
      class="keys-open"
      aria-label={t('keys.title')}
      title={t('keys.title')}
      onClick={open}
    >
      <span aria-hidden="true">?</span>
    </button>
  )
}

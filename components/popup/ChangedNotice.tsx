import { t } from '../../lib/platform/i18n.ts'
import { byKey } from '../keys/by-key.ts'
import type { Changed } from './screen.ts'

interface Props {
  changed: Changed
  again: () => void
}

/** Says, as soon as it happens, that the page is no longer what was read. */
export function ChangedNotice({ changed, again }: Props) {
  return (
    <div class="news" role="status">
      {changed !== 'no' && (
        <p class="notice">
          {t('gone.changed')}{' '}
          {changed === 'changed' && (
            <button type="button" class="quiet" {...byKey('go')} onClick={again}>
              {t('gone.again')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

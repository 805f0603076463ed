import { t } from '../../lib/platform/i18n.ts'
import type { Place } from '../../lib/platform/place.ts'
import { byKey } from '../keys/by-key.ts'
import type { Changed } from './screen.ts'

interface Props {
  place: Place
  changed: Changed
  again: () => void
}

/**
 * Says, as soon as it happens, that the page is no longer what was read. Only a click on Lede's button can grant it
 * anew, so that beside the page the way is told.
 */
export function ChangedNotice({ place, changed, again }: Props) {
  return (
    <div class="news" role="status">
      {changed !== 'no' && (
        <p class="notice">
          {t(place === 'panel' ? `places.${changed}` : 'gone.changed')}{' '}
          {changed === 'changed' && place !== 'panel' && (
            <button type="button" class="quiet" {...byKey('go')} onClick={again}>
              {t('gone.again')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

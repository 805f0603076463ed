import { t } from '../../lib/platform/i18n.ts'
import { TabIcon } from '../icons/Icon.tsx'

/** The ways to the other places an article can be read in; null where there is none from here. */
export interface Ways {
  /** A tab of its own. */
  tab: (() => void) | null
  /** The page it is from. */
  page: (() => void) | null
}

/** Stands above the headline. */
export function PlacesBar({ ways: { tab, page } }: { ways: Ways }) {
  return (
    <div class="places">
      {tab && (
        <button
          type="button"
          class="place"
          data-to="tab"
          aria-label={t('places.tab')}
          title={t('places.tab')}
          onClick={tab}
        >
          <TabIcon />
        </button>
      )}
      {page && (
        <button type="button" class="quiet" data-to="page" onClick={page}>
          {t('places.page')}
        </button>
      )}
    </div>
  )
}

import { t } from '../../lib/platform/i18n.ts'
import { PanelIcon, TabIcon } from '../icons/Icon.tsx'
import { PrivateNote } from './PrivateNote.tsx'

/** The ways to the other places an article can be read in; null where there is none from here. */
export interface Ways {
  /** The page is in a private window. */
  secret: boolean
  /** A tab of its own. */
  tab: (() => void) | null
  /** Beside the page. */
  panel: (() => void) | null
  /** The page it is from. */
  page: (() => void) | null
}

const ICONS = { panel: PanelIcon, tab: TabIcon }

/** Stands above the headline. */
export function PlacesBar({ ways }: { ways: Ways }) {
  return (
    <div class="places">
      {ways.secret && <PrivateNote />}
      {(['panel', 'tab'] as const).map((to) => {
        const go = ways[to]
        const Icon = ICONS[to]
        const name = t(`places.${to}`)
        return (
          go && (
            <button
              key={to}
              type="button"
              class="place"
              data-to={to}
              aria-label={name}
              title={name}
              onClick={go}
            >
              <Icon />
            </button>
          )
        )
      })}
      {ways.page && (
        <button type="button" class="quiet" data-to="page" onClick={ways.page}>
          {t('places.page')}
        </button>
      )}
    </div>
  )
}

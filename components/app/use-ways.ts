import type { Kept } from '../../lib/platform/cache.ts'
import { t } from '../../lib/platform/i18n.ts'
import { coversPage } from '../../lib/platform/optional.ts'
import { canOpenPanel, openPanel } from '../../lib/platform/panel.ts'
import type { Place } from '../../lib/platform/place.ts'
import { openReader } from '../../lib/platform/reader-tab.ts'
import { standsInPrivate } from '../../lib/platform/secret-reader.ts'
import { bringToFront, leavePopup, openInTab, tabOf } from '../../lib/platform/tabs.ts'
import type { ReadingHere } from '../article/use-reading.ts'
import type { KeptView } from '../article/use-view.ts'
import type { Ways } from '../places/PlacesBar.tsx'

/** The ways from one place to the others. */
export function useWays(
  place: Place,
  { tab }: ReadingHere,
  kept: () => Kept | null,
  view: KeptView,
  announce: (text: string) => void,
): Ways {
  const openTab = async () => {
    const now = kept()
    if (tab && now && !(await openReader(tab, now, view.now()))) announce(t('places.announceTooLong'))
  }
  const openPage = async () => {
    const url = kept()?.article.url
    if (!url) return
    // A tab that has gone elsewhere since is not the page any more; one that was left for another site hides where it is.
    const there = tab && (await tabOf(tab.id))
    const still = there?.url !== undefined && withoutFragment(there.url) === withoutFragment(url)
    if (!still || !(await bringToFront(there.id))) await openInTab(url)
  }
  // Where the popup lies over all of the page, that is under it.
  const uncoverPage = async () => {
    if (tab) await bringToFront(tab.id)
    leavePopup()
  }
  return {
    secret: tab?.secret ?? false,
    tab: place === 'tab' || !tab || (tab.secret && !standsInPrivate()) ? null : openTab,
    panel:
      place !== 'popup' || !tab || tab.secret || !canOpenPanel()
        ? null
        : () => {
            // Where it cannot be opened after all, the popup stays.
            openPanel(tab.window).then(leavePopup, () => {})
          },
    page: place === 'tab' ? openPage : place === 'popup' && coversPage() ? uncoverPage : null,
  }
}

const withoutFragment = (url: string) => url.replace(/#.*/, '')

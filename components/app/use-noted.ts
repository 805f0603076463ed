import { useEffect } from 'preact/hooks'
import { canOpenPanel, noteRead } from '../../lib/platform/panel.ts'
import type { Place } from '../../lib/platform/place.ts'
import type { Tab } from '../../lib/platform/tabs.ts'
import type { Screen } from '../article/screen.ts'
import type { Remember } from '../article/use-kept.ts'

/** Lets the panel beside the page follow what the popup has read, once it is shown. Nothing of a private window. */
export function useNoted(place: Place, tab: Tab | null, screen: Screen, remember: Remember): void {
  useEffect(() => {
    if (place !== 'popup' || screen.state !== 'done' || !tab || tab.secret || !canOpenPanel()) return
    // It may close before anything is found in it.
    if (!screen.digest) remember({})
    void noteRead(tab)
  }, [tab, screen])
}

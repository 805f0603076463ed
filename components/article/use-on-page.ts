import { useRef, useState } from 'preact/hooks'
import type { Article, Span } from '../../lib/article/types.ts'
import { placeOf } from '../../lib/place/place.ts'
import { t } from '../../lib/platform/i18n.ts'
import { coversPage } from '../../lib/platform/optional.ts'
import type { Place } from '../../lib/platform/place.ts'
import { showOnPage, type Told } from '../../lib/platform/show-on-page.ts'
import { bringToFront, leavePopup, openInTab, type Tab } from '../../lib/platform/tabs.ts'

/** Showing places of the article on the page it is of, each time announced. */
export function useOnPage(
  place: Place,
  tab: Tab | null,
  article: Article | null,
  announce: (text: string) => void,
  /** The address of a place's words where there is one, else of the page. */
  addressOf: (article: Article, spans: readonly Span[]) => Promise<string>,
) {
  const [told, tell] = useState<{ of: Article; outcome: Told } | null>(null)
  const last = useRef<object | null>(null)
  const show = async (spans: readonly Span[]) => {
    if (!article) return
    const turn = {}
    last.current = turn
    const outcome = tab
      ? await showOnPage(
          tab,
          spans.map((span) => placeOf(article, span)),
        )
      : 'gone'
    if (last.current !== turn) return
    // In a new tab, to which the popup gives way.
    if (outcome === 'unlit') return openInTab(await addressOf(article, spans))
    // The popup stands over its page, of which the most is in sight; the others may be elsewhere.
    if (tab && (place !== 'popup' || coversPage()) && (outcome === 'shown' || outcome === 'partly')) {
      await bringToFront(tab.id)
      leavePopup()
    }
    announce(t(`onPage.${outcome}`))
    tell({ of: article, outcome })
  }
  return {
    /** What came of it the last time; null when that is over. */
    onPage: told?.of === article ? told.outcome : null,
    showOnPage: show,
    forget: () => {
      last.current = null
      tell(null)
    },
  }
}

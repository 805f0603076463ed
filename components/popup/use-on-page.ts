import { useRef, useState } from 'preact/hooks'
import type { Article, Span } from '../../lib/article/types.ts'
import { placeOf } from '../../lib/place/place.ts'
import { t } from '../../lib/platform/i18n.ts'
import { showOnPage, type Told } from '../../lib/platform/show-on-page.ts'
import { openInTab, type Tab } from '../../lib/platform/tabs.ts'

/** Showing places of the article on the page it is of, each time announced. */
export function useOnPage(
  tab: Tab | null,
  article: Article | null,
  announce: (text: string) => void,
  /** The address of a place's words where there is one, else of the page. */
  addressOf: (article: Article, spans: readonly Span[]) => Promise<string>,
) {
  const [told, tell] = useState<{ of: Article; outcome: Told } | null>(null)
  const last = useRef<object | null>(null)
  const show = async (spans: readonly Span[]) => {
    if (!tab || !article) return
    const turn = {}
    last.current = turn
    const outcome = await showOnPage(
      tab,
      spans.map((span) => placeOf(article, span)),
    )
    if (last.current !== turn) return
    // It goes to the page in a new tab, and the popup with it.
    if (outcome === 'unlit') return openInTab(await addressOf(article, spans))
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

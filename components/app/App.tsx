import type { Quote, Speaker } from '../../lib/article/digest.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import { entryId } from '../../lib/article/restore.ts'
import type { Removed } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { openOptionsPage } from '../../lib/platform/options-page.ts'
import type { Place } from '../../lib/platform/place.ts'
import { report } from '../../lib/platform/report.ts'
import { quotedUrl } from '../../lib/share/link.ts'
import { knownSpeaker } from '../../lib/share/speaker.ts'
import { useAnnouncer } from '../announcer/use-announcer.ts'
import { useArticleState } from '../article/use-article-state.ts'
import { useCopy } from '../article/use-copy.ts'
import { useCorrections } from '../article/use-corrections.ts'
import { useFormat } from '../article/use-format.ts'
import { useKept } from '../article/use-kept.ts'
import { useLinks } from '../article/use-links.ts'
import { useOnPage } from '../article/use-on-page.ts'
import { useOrder } from '../article/use-order.ts'
import type { ReadingHere } from '../article/use-reading.ts'
import { useRefocus } from '../article/use-refocus.ts'
import { useRestored } from '../article/use-restored.ts'
import { useRoot } from '../article/use-root.ts'
import { useView, ViewContext } from '../article/use-view.ts'
import { entryName } from '../ledger/entry-name.ts'
import { PopupView } from '../popup/PopupView.tsx'
import { useSettings } from '../settings/use-settings.ts'
import { useNoted } from './use-noted.ts'
import { useShared } from './use-shared.ts'
import { useWays } from './use-ways.ts'

interface Props {
  place: Place
  reading: ReadingHere
}

/** All of Lede's views with everything behind them, wherever they stand. */
export function App({ place, reading }: Props) {
  const { settings, change } = useSettings()
  const { tab, screen, shelf } = reading
  const { remember, kept: keptNow } = useKept(shelf, screen)
  const { article, restored, digest, toggle } = useRestored(screen, remember)
  const { corrections, ...correcting } = useCorrections(screen, remember)
  const links = useLinks(tab, article, digest, remember)
  const { format, chooseFormat } = useFormat()
  const details = screen.state === 'error' ? report(screen.details) : ''
  const kept = useView(shelf, screen, reading.view, settings.first)
  const { order, arrange } = useOrder(kept)
  const view = useArticleState(screen.state === 'done' ? screen.article : null, kept)
  const { announcement, announce } = useAnnouncer()
  const copying = useCopy(article, format, announce)
  const sharing = { article, digest, corrections, announce, secret: tab?.secret ?? false }
  const { onPage, showOnPage, forget } = useOnPage(place, tab, article, announce, async (article, spans) => {
    const quotes = typeof digest === 'string' ? [] : digest.quotes
    const those = quotes.filter((quote) => quote.spans === spans)
    const [quote] = (await links.soon(those)) ?? links.now(those)
    return quote ? quotedUrl(article, quote) : article.url
  })
  const ways = useWays(place, reading, keptNow, kept, announce)
  useNoted(place, tab, screen, remember)
  useShared(reading.take ? tab : null, keptNow, (theirs) => reading.take?.(theirs))
  const again = useRefocus(screen, reading.again)
  useRoot(screen, reading.anyway)

  const putBack = (entry: Removed) => {
    const id = entryId(entry)
    if (id === null) return
    const name = entryName(entry)
    announce(restored.has(id) ? t('ledger.announceOut', [name]) : t('ledger.announceBack', [name]))
    toggle(id)
  }
  // Corrections are of quotes as they were found, whatever they are shown as.
  const asFound = (quotes: readonly Quote[]) => {
    const places = new Set(quotes.map(quotePlace))
    return typeof digest === 'string' ? [] : digest.quotes.filter((quote) => places.has(quotePlace(quote)))
  }
  const correct = (quotes: readonly Quote[], speaker: Speaker | null) => {
    correcting.correct(asFound(quotes), speaker)
    const name = speaker?.name ?? t('quotes.unclear')
    announce(t('quotes.announceCorrected', quotes.length, [quotes.length, name]))
  }
  const undo = (quotes: readonly Quote[]) => {
    const found = asFound(quotes)
    correcting.undo(found)
    const speaker = found[0] && knownSpeaker(found[0])
    announce(t('quotes.announceUndone', [speaker?.name ?? t('quotes.unclear')]))
  }
  const select = (quote: Quote) => {
    const place = new Set([quotePlace(quote)])
    // A key selects from afar: the box that would say so has not the focus.
    announce(t('quotes.selected', view.state.selected.symmetricDifference(place).size))
    view.actions.toggle(quote)
  }
  const clear = () => {
    announce(t('quotes.selected', 0))
    view.actions.clear()
  }
  return (
    <ViewContext.Provider value={kept}>
      <PopupView
        screen={screen.state === 'error' ? { ...screen, details } : screen}
        view={{
          ...view.state,
          place,
          restored,
          digest,
          corrections,
          order,
          format,
          settings,
          handed: reading.handed,
          changed: reading.changed,
          onPage,
        }}
        anyway={reading.anyway}
        announcement={announcement}
        actions={{
          ...view.actions,
          toggle: select,
          clear,
          // What came of the last look at the page is not about the next part.
          go: (part) => {
            forget()
            view.actions.go(part)
          },
          show: (spans) => {
            forget()
            view.actions.show(spans)
          },
          showOnPage,
          putBack,
          correct,
          undo,
          arrange,
          chooseFormat,
          set: change,
          openSettings: openOptionsPage,
          copyQuotes: (quotes) => copying.copyQuotes(links.now(quotes), links.soon(quotes)),
          copyArticle: copying.copyArticle,
          sharing,
          copyDetails: () => copying.copyText(details),
          again,
          readWhole: reading.readWhole,
          ways,
          tryAnyway: () => {
            kept.note({ anyway: true })
            reading.tryAnyway()
          },
        }}
      />
    </ViewContext.Provider>
  )
}

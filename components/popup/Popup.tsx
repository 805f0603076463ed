import type { Quote, Speaker } from '../../lib/article/digest.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import { entryId } from '../../lib/article/restore.ts'
import type { Removed } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { openOptionsPage } from '../../lib/platform/options-page.ts'
import { report } from '../../lib/platform/report.ts'
import { currentTab } from '../../lib/platform/tabs.ts'
import { quotedUrl } from '../../lib/share/link.ts'
import { knownSpeaker } from '../../lib/share/speaker.ts'
import { useAnnouncer } from '../announcer/use-announcer.ts'
import { entryName } from '../ledger/entry-name.ts'
import { useSettings } from '../settings/use-settings.ts'
import { PopupView } from './PopupView.tsx'
import { useArticleState } from './use-article-state.ts'
import { useCopy } from './use-copy.ts'
import { useCorrections } from './use-corrections.ts'
import { useFormat } from './use-format.ts'
import { useKept } from './use-kept.ts'
import { useLinks } from './use-links.ts'
import { useOnPage } from './use-on-page.ts'
import { useOrder } from './use-order.ts'
import { useReading } from './use-reading.ts'
import { useRestored } from './use-restored.ts'
import { useRoot } from './use-root.ts'
import { useView, ViewContext } from './use-view.ts'

/** The popup with everything behind it: reads the tab it was opened over. */
export function Popup() {
  const { settings, change } = useSettings()
  const reading = useReading(currentTab)
  const { screen } = reading
  const remember = useKept(reading.tab, screen)
  const { article, restored, digest, toggle } = useRestored(screen, remember)
  const { corrections, ...correcting } = useCorrections(screen, remember)
  const linked = useLinks(reading.tab, article, digest, remember)
  const { format, chooseFormat } = useFormat()
  const details = screen.state === 'error' ? report(screen.details) : ''
  const kept = useView(reading.tab, screen, reading.view, settings.first)
  const { order, arrange } = useOrder(kept)
  const view = useArticleState(screen.state === 'done' ? screen.article : null, kept)
  const { announcement, announce } = useAnnouncer()
  const copying = useCopy(article, format, announce)
  const sharing = { article, digest, corrections, announce, secret: reading.tab?.secret ?? true }
  const { onPage, showOnPage, forget } = useOnPage(reading.tab, article, announce, async (article, spans) => {
    const quotes = typeof digest === 'string' ? [] : digest.quotes
    const [quote] = await linked(quotes.filter((quote) => quote.spans === spans))
    return quote ? quotedUrl(article, quote) : article.url
  })
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
  return (
    <ViewContext.Provider value={kept}>
      <PopupView
        screen={screen.state === 'error' ? { ...screen, details } : screen}
        view={{
          ...view.state,
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
          copyQuotes: (quotes) => {
            const links = linked(quotes)
            return links instanceof Promise ? links.then(copying.copyQuotes) : copying.copyQuotes(links)
          },
          copyArticle: copying.copyArticle,
          sharing,
          copyDetails: () => copying.copyText(details),
          again: reading.again,
          readWhole: reading.readWhole,
          tryAnyway: () => {
            kept.note({ anyway: true })
            reading.tryAnyway()
          },
        }}
      />
    </ViewContext.Provider>
  )
}

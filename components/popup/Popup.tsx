import { useLayoutEffect } from 'preact/hooks'
import type { Quote, Speaker } from '../../lib/article/digest.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import { entryId } from '../../lib/article/restore.ts'
import type { Removed } from '../../lib/article/types.ts'
import { setInterfaceLanguage } from '../../lib/platform/direction.ts'
import { t } from '../../lib/platform/i18n.ts'
import { report } from '../../lib/platform/report.ts'
import { knownSpeaker } from '../../lib/share/speaker.ts'
import { useAnnouncer } from '../announcer/use-announcer.ts'
import { entryName } from '../ledger/entry-name.ts'
import { PopupView } from './PopupView.tsx'
import { stateName } from './screen.ts'
import { useArticleState } from './use-article-state.ts'
import { useCopy } from './use-copy.ts'
import { useCorrections } from './use-corrections.ts'
import { useFormat } from './use-format.ts'
import { useKept } from './use-kept.ts'
import { useOrder } from './use-order.ts'
import { useReading } from './use-reading.ts'
import { useRestored } from './use-restored.ts'

/** The popup with everything behind it: reads the tab it was opened over. */
export function Popup() {
  const reading = useReading()
  const { screen } = reading
  const remember = useKept(reading.tab, screen)
  const { article, restored, digest, toggle } = useRestored(screen, remember)
  const { corrections, ...correcting } = useCorrections(screen, remember)
  const { order, arrange } = useOrder()
  const { format, chooseFormat } = useFormat()
  const details = screen.state === 'error' ? report(screen.details) : ''
  const view = useArticleState(screen.state === 'done' ? screen.article : null)
  const { announcement, announce } = useAnnouncer()
  const copying = useCopy(article, format, announce)
  useLayoutEffect(() => {
    document.documentElement.dataset.state = stateName(screen, reading.anyway)
    setInterfaceLanguage(document.documentElement)
  }, [screen, reading.anyway])

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
    <PopupView
      screen={screen.state === 'error' ? { ...screen, details } : screen}
      view={{ ...view.state, restored, digest, corrections, order, format, changed: reading.changed }}
      anyway={reading.anyway}
      announcement={announcement}
      actions={{
        ...view.actions,
        putBack,
        correct,
        undo,
        arrange,
        chooseFormat,
        copyQuotes: copying.copyQuotes,
        copyArticle: copying.copyArticle,
        copyDetails: () => copying.copyText(details),
        again: reading.again,
        readWhole: reading.readWhole,
        tryAnyway: reading.tryAnyway,
      }}
    />
  )
}

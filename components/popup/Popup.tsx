import { useLayoutEffect } from 'preact/hooks'
import { entryId } from '../../lib/article/restore.ts'
import type { Removed } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { report } from '../../lib/platform/report.ts'
import { useAnnouncer } from '../announcer/use-announcer.ts'
import { entryName } from '../ledger/entry-name.ts'
import { PopupView } from './PopupView.tsx'
import { stateName } from './screen.ts'
import { useArticleState } from './use-article-state.ts'
import { useCopy } from './use-copy.ts'
import { useReading } from './use-reading.ts'
import { useRestored } from './use-restored.ts'

/** The popup with everything behind it: reads the tab it was opened over. */
export function Popup() {
  const reading = useReading()
  const { screen } = reading
  const { article, restored, digest, toggle } = useRestored(reading.tab, screen)
  const details = screen.state === 'error' ? report(screen.details) : ''
  const view = useArticleState(screen.state === 'done' ? screen.article : null)
  const { announcement, announce } = useAnnouncer()
  const copying = useCopy(article, announce)
  useLayoutEffect(() => {
    document.documentElement.dataset.state = stateName(screen, reading.anyway)
    document.documentElement.lang = t('locale')
  }, [screen, reading.anyway])

  const putBack = (entry: Removed) => {
    const id = entryId(entry)
    if (id === null) return
    const name = entryName(entry)
    announce(restored.has(id) ? t('ledger.announceOut', [name]) : t('ledger.announceBack', [name]))
    toggle(id)
  }
  return (
    <PopupView
      screen={screen.state === 'error' ? { ...screen, details } : screen}
      view={{ ...view.state, restored, digest, changed: reading.changed }}
      anyway={reading.anyway}
      announcement={announcement}
      actions={{
        ...view.actions,
        putBack,
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

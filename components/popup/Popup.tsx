import { useLayoutEffect } from 'preact/hooks'
import { t } from '../../lib/platform/i18n.ts'
import { report } from '../../lib/platform/report.ts'
import { PopupView } from './PopupView.tsx'
import { stateName } from './screen.ts'
import { useArticleState } from './use-article-state.ts'
import { useCopy } from './use-copy.ts'
import { useReading } from './use-reading.ts'

/** The popup with everything behind it: reads the tab it was opened over. */
export function Popup() {
  const reading = useReading()
  const { screen } = reading
  const details = screen.state === 'error' ? report(screen.details) : ''
  const article = screen.state === 'done' ? screen.article : null
  const view = useArticleState(article)
  const copying = useCopy(article)
  useLayoutEffect(() => {
    document.documentElement.dataset.state = stateName(screen, reading.anyway)
    document.documentElement.lang = t('locale')
  }, [screen, reading.anyway])
  return (
    <PopupView
      screen={screen.state === 'error' ? { ...screen, details } : screen}
      view={{ ...view.state, digest: reading.digest, changed: reading.changed }}
      anyway={reading.anyway}
      announcement={copying.announcement}
      actions={{
        ...view.actions,
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

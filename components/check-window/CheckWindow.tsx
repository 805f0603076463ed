import { useEffect, useMemo } from 'preact/hooks'
import { restore } from '../../lib/article/restore.ts'
import { closeCheckWindow } from '../../lib/platform/check-window.ts'
import { copy } from '../../lib/platform/clipboard.ts'
import { t } from '../../lib/platform/i18n.ts'
import { report } from '../../lib/platform/report.ts'
import { tabOf } from '../../lib/platform/tabs.ts'
import { tidySelection } from '../../lib/share/tidy.ts'
import { ScreenView } from '../article/ScreenView.tsx'
import { useReading } from '../article/use-reading.ts'
import { useRefocus } from '../article/use-refocus.ts'
import { useRoot } from '../article/use-root.ts'
import { useEscape } from '../escape/use-escape.ts'
import { KeysHere } from '../keys/KeysHere.tsx'
import { CHECK_KEYS } from '../keys/lists.ts'
import { useSettings } from '../settings/use-settings.ts'
import { CheckWindowView } from './CheckWindowView.tsx'

/** The window of its own that checks words selected in a tab: reads that tab, whole. */
export function CheckWindow({ tab }: { tab: number | null }) {
  const { screen, handed, changed, anyway, again, tryAnyway } = useReading(
    async () => (tab === null ? null : tabOf(tab)),
    true,
  )
  const article = useMemo(
    () => screen.state === 'done' && restore(screen.article, new Set(screen.restored)),
    [screen],
  )
  const details = screen.state === 'error' ? report(screen.details) : ''
  const { settings, change } = useSettings()
  const readAgain = useRefocus(screen, again)
  useRoot(screen, anyway)
  useEscape(true, () => void closeCheckWindow())
  useEffect(() => {
    document.title = t('check.title')
  }, [])
  return (
    <>
      <ScreenView
        screen={screen.state === 'error' ? { ...screen, details } : screen}
        anyway={anyway}
        actions={{ again: readAgain, tryAnyway, copyDetails: () => copy(tidySelection(details)) }}
      >
        {() =>
          article && <CheckWindowView article={article} handed={handed} changed={changed} again={readAgain} />
        }
      </ScreenView>
      <KeysHere list={CHECK_KEYS} settings={settings} change={(some) => void change(some)} />
    </>
  )
}

import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/platform/i18n.ts'
import type { FindBar, FindProps } from './FindBar.tsx'

/** The find bar, in a file of its own that is fetched when it is first asked for. */
export function LaterFind(props: FindProps) {
  const [view, setView] = useState<{ Bar: typeof FindBar } | 'failed' | null>(null)
  useEffect(() => {
    let current = true
    import('./FindBar.tsx').then(
      ({ FindBar }) => current && setView({ Bar: FindBar }),
      () => current && setView('failed'),
    )
    return () => {
      current = false
    }
  }, [])
  if (view === 'failed')
    return (
      <p class="find" role="status">
        {t('find.failed')}
      </p>
    )
  // Its room is there at once: where the reader comes back to must not move when it comes.
  return view ? <view.Bar {...props} /> : <div class="find" />
}

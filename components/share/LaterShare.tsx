import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/platform/i18n.ts'
import type { SharePart, ShareProps } from './SharePart.tsx'

/** The menu to share, in a file of its own that is fetched when it is first opened. */
export function LaterShare(props: ShareProps) {
  const [view, setView] = useState<{ Part: typeof SharePart } | 'failed' | null>(null)
  useEffect(() => {
    let current = true
    import('./SharePart.tsx').then(
      ({ SharePart }) => current && setView({ Part: SharePart }),
      () => current && setView('failed'),
    )
    return () => {
      current = false
    }
  }, [])
  if (view === 'failed')
    return (
      <p class="sharing" role="status">
        {t('share.failed')}
      </p>
    )
  return view && <view.Part {...props} />
}

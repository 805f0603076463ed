import { useEffect, useState } from 'preact/hooks'
import type { Digest } from '../../lib/article/digest.ts'
import { t } from '../../lib/platform/i18n.ts'
import { NotYet } from '../article/NotYet.tsx'
import type { SummaryPart, SummaryProps } from './SummaryPart.tsx'

interface Props extends Omit<SummaryProps, 'digest'> {
  /** What was found; null while it is looked for. */
  found: Digest | null
  failed: boolean
}

/**
 * The Summary part, in a file of its own that is fetched after the first paint, while its digest is made: what a
 * reader sees first must not wait for what they may open next.
 */
export function LaterSummary({ found, failed, ...props }: Props) {
  const [view, setView] = useState<{ Part: typeof SummaryPart } | 'failed' | null>(null)
  useEffect(() => {
    let current = true
    import('./SummaryPart.tsx').then(
      ({ SummaryPart }) => current && setView({ Part: SummaryPart }),
      () => current && setView('failed'),
    )
    return () => {
      current = false
    }
  }, [])
  if (!found || !view || view === 'failed')
    return <NotYet failed={failed || view === 'failed'} looking={t('summary.finding')} />
  return <view.Part {...props} digest={found} />
}

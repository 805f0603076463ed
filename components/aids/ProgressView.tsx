import { useMemo } from 'preact/hooks'
import { minutesLeftOf } from '../../lib/article/reading-time.ts'
import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { Stop } from '../../lib/reading/stops.ts'
import { useProgress } from './use-progress.ts'

interface Props {
  stops: () => readonly Stop[]
  article: Pick<Article, 'blocks' | 'language'>
}

/** How much is left to read, in minutes, and as a line along the edge. */
export function ProgressView({ stops, article }: Props) {
  const share = useProgress(stops, article.language)
  const minutesLeft = useMemo(() => minutesLeftOf(article), [article])(share)
  const percent = new Intl.NumberFormat(t('locale'), { style: 'percent' }).format(share)
  return (
    <>
      <span class="aids-left" title={t('aids.read', [percent])}>
        {minutesLeft > 0 ? t('aids.left', minutesLeft) : t('aids.done')}
      </span>
      <span
        class="aids-line"
        role="progressbar"
        aria-label={t('aids.read', [percent])}
        aria-valuenow={Math.round(share * 100)}
        ref={(line) => line?.style.setProperty('--read', String(share))}
      />
    </>
  )
}

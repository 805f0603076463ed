import type { Article } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import type { Row } from './strip-rows.ts'

interface Props {
  rows: readonly Row[]
  direction: Article['direction']
}

/** What the signs mean that are on the strip, for those who see them: to all others each says itself what it is. */
export function StripLegend({ rows, direction }: Props) {
  const has = (kind: Row['kind']) => rows.some((row) => row.kind === kind)
  const points = rows
    .filter(({ kind }) => kind === 'points')
    .flatMap(({ targets }) => targets.flatMap(({ marks }) => marks))
  return (
    <p class="strip-legend" aria-hidden="true" dir={direction}>
      {points.some(({ number }) => number === null) && (
        <span class="strip-points">
          <span class="mark" /> {t('summary.signs.gist')}
        </span>
      )}
      {points.some(({ number }) => number !== null) && (
        <span class="strip-points">
          <span class="mark number" data-number="1" /> {t('summary.signs.points')}
        </span>
      )}
      {has('quotes') && (
        <span class="strip-quotes">
          <span class="mark" /> {t('summary.signs.quotes')}
        </span>
      )}
      {has('thread') && (
        <span class="strip-thread">
          <span class="mark" /> {t('summary.signs.threads')}
        </span>
      )}
    </p>
  )
}

import type { Point } from '../../lib/article/digest.ts'
import { t } from '../../lib/platform/i18n.ts'
import { Ours } from '../ours/Ours.tsx'
import { type Around, placeKey } from './around.ts'
import { SentenceView } from './SentenceView.tsx'

interface Props {
  point: Point
  around: Around
}

/** A sentence of the summary. Whom it means by "he" stands over it, never in it. */
export function PointView({ point, around }: Props) {
  const { block, start, end, about } = point
  const id = about ? `about-${placeKey(point)}` : undefined
  return (
    <div class="point">
      {about && (
        <p class="about" id={id}>
          <Ours>{t('summary.about', [about])}</Ours>
        </p>
      )}
      <SentenceView span={{ block, start, end }} around={around} describedBy={id} />
    </div>
  )
}

import type { Figure, Range } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { PictureIcon } from '../icons/Icon.tsx'
import { Inlines } from './Inlines.tsx'

/**
 * A picture's caption and credit in small type, with a sign that says what the words belong to: many stories begin with
 * one. A picture without words leaves nothing.
 */
export function FigureView({ block, found }: { block: Figure; found: readonly Range[] }) {
  const alt = block.image?.alt ?? ''
  if (!block.text && !block.credit && !alt) return null
  return (
    <figure class="picture" aria-label={t('read.figure')}>
      <PictureIcon />
      <figcaption>
        {block.text ? <Inlines block={block} found={found} /> : alt}
        {block.credit && <small class="credit"> {t('read.credit', [block.credit])}</small>}
      </figcaption>
    </figure>
  )
}

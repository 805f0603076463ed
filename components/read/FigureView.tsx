import { useContext, useState } from 'preact/hooks'
import type { Figure, Range } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { creditLine } from '../../lib/share/credit.ts'
import { PictureIcon } from '../icons/Icon.tsx'
import { PictureView } from '../images/PictureView.tsx'
import { Pictures } from '../images/pictures.ts'
import { Inlines } from './Inlines.tsx'

/**
 * A picture's caption and credit in small type, with a sign that says what the words belong to: many stories begin with
 * one. The picture itself is there only if the reader wants pictures and the page had loaded it. One that is not there
 * and has no words leaves nothing.
 */
export function FigureView({ block, found }: { block: Figure; found: readonly Range[] }) {
  const wanted = useContext(Pictures)
  const [failed, setFailed] = useState(false)
  const alt = block.image?.alt ?? ''
  const image = wanted && !failed ? block.image?.loaded : undefined
  const words = block.text ? <Inlines block={block} found={found} /> : !image && alt
  if (!image && !words && !block.credit) return null
  return (
    <figure class={image ? 'picture seen' : 'picture'} aria-label={t('read.figure')}>
      {image ? <PictureView image={image} alt={alt} failed={() => setFailed(true)} /> : <PictureIcon />}
      {(words || block.credit) && (
        <figcaption>
          {words}
          {block.credit && (
            <small class="credit"> {creditLine(block.credit, (name) => t('read.credit', [name]))}</small>
          )}
        </figcaption>
      )}
    </figure>
  )
}

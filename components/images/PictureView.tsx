import { useRef, useState } from 'preact/hooks'
import type { LoadedImage } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { EnlargedView } from './EnlargedView.tsx'
import { PictureImage } from './PictureImage.tsx'

interface Props {
  image: LoadedImage
  alt: string
  failed: () => void
}

/** A picture of the article, which a click or Enter makes larger. */
export function PictureView({ image, alt, failed }: Props) {
  const [large, setLarge] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const name = alt ? t('read.enlargeThis', [alt]) : t('read.enlarge')
  return (
    <>
      <button type="button" class="enlarge" ref={button} aria-label={name} onClick={() => setLarge(true)}>
        <PictureImage later image={image} alt={alt} failed={failed} />
      </button>
      {large && (
        <EnlargedView
          image={image}
          alt={alt}
          close={() => {
            setLarge(false)
            button.current?.focus({ preventScroll: true })
          }}
        />
      )}
    </>
  )
}

import type { LoadedImage } from '../../lib/article/types.ts'

interface Props {
  image: LoadedImage
  alt: string
  /** Only when it is about to be seen. */
  later?: boolean
  failed: () => void
}

/**
 * A picture that the page itself had loaded, asked for again without a word of who asks. Its room is there before it
 * comes. The attributes that say how it is to be asked for stand before its address.
 */
export function PictureImage({ image: { src, width, height }, alt, later = false, failed }: Props) {
  return (
    <img
      referrerPolicy="no-referrer"
      loading={later ? 'lazy' : 'eager'}
      decoding="async"
      draggable={false}
      width={width}
      height={height}
      alt={alt}
      onError={failed}
      src={src}
    />
  )
}

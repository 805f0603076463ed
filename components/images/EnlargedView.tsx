import { useLayoutEffect, useRef } from 'preact/hooks'
import type { LoadedImage } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { useEscape } from '../escape/use-escape.ts'
import { CloseIcon } from '../icons/Icon.tsx'
import { PictureImage } from './PictureImage.tsx'

interface Props {
  image: LoadedImage
  alt: string
  close: () => void
}

/** A picture over the whole window, with the words that stand for it. The dialog keeps the focus while it is open. */
export function EnlargedView({ image, alt, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEscape(true, close)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, and its button
    <dialog
      class="enlarged"
      ref={dialog}
      aria-label={alt || t('read.figure')}
      onClose={close}
      onClick={close}
    >
      <button type="button" class="enlarged-close" aria-label={t('read.closePicture')} onClick={close}>
        <CloseIcon />
      </button>
      <PictureImage image={image} alt={alt} failed={close} />
      {alt && <p aria-hidden="true">{alt}</p>}
    </dialog>
  )
}

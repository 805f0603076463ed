import { useRef, useState } from 'preact/hooks'
import { t } from '../../lib/platform/i18n.ts'
import { useEscape } from '../escape/use-escape.ts'

/** Says that the page is in a private window, and when asked, what that means. Over the headline: nothing moves. */
export function PrivateNote() {
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  useEscape(open, () => {
    setOpen(false)
    summary.current?.focus()
  })
  return (
    <details
      class="private"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Element && !currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <summary ref={summary}>{t('places.private')}</summary>
      <p>{t('places.privateTitle')}</p>
    </details>
  )
}

import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/platform/i18n.ts'
import { useEscape } from '../escape/use-escape.ts'
import { CloseIcon } from '../icons/Icon.tsx'
import { LookFields, OpeningFields, type SettingsProps } from './SettingsFields.tsx'

interface Props extends SettingsProps {
  id: string
  /** Focus goes back to where it came from, or has gone elsewhere already. */
  close: (back: boolean) => void
  openPage: () => void
}

/** The settings over the text, the rest of which stays in sight: what is set shows there at once. */
export function SettingsPanel({ id, settings, change, close, openPage }: Props) {
  const place = useRef<HTMLElement>(null)
  useEscape(true, () => close(true))
  useLayoutEffect(() => {
    place.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section
      id={id}
      class="settings"
      ref={place}
      aria-label={t('settings.open')}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Element) || currentTarget.contains(relatedTarget)) return
        // The button that opened it closes it by itself.
        if (relatedTarget.getAttribute('aria-controls') !== id) close(false)
      }}
    >
      <button
        type="button"
        class="settings-close"
        aria-label={t('settings.close')}
        onClick={() => close(true)}
      >
        <CloseIcon />
      </button>
      <LookFields settings={settings} change={change} />
      <OpeningFields settings={settings} change={change} />
      <button type="button" class="quiet" onClick={openPage}>
        {t('settings.page')}
      </button>
    </section>
  )
}

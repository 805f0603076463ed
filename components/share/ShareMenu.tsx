import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/platform/i18n.ts'
import type { Wishes } from '../../lib/share/beside.ts'
import { FORMS, type Form } from '../../lib/share/files.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { useEscape } from '../escape/use-escape.ts'
import { useRoving } from '../roving/use-roving.ts'
import { useSaved } from './use-saved.ts'
import { useWishes } from './use-wishes.ts'

export interface SharingActions {
  copyAs: (form: Form, wishes: Wishes) => Promise<boolean>
  /** Answers with the name of the file; null when there is nothing to save. */
  saveAs: (form: Form, wishes: Wishes) => string | null
  /** Null where the article must not leave its window. */
  print: ((wishes: Wishes) => void) | null
}

interface Props extends SharingActions {
  id: string
  /** Whether there are quotes and a summary to go with the article yet. */
  finds: 'looking' | 'failed' | 'found'
  close: () => void
}

const WISHES = ['quotes', 'summary'] as const satisfies readonly (keyof Wishes)[]

const NONE: Wishes = { quotes: false, summary: false }

/** The whole article in several forms, to copy or to save, with what the reader wants beside it. */
export function ShareMenu({ id, finds, copyAs, saveAs, print, close }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRoving<HTMLElement>()
  const { wishes: known, wish } = useWishes()
  const { saved, tell } = useSaved()
  const wishes = known ?? NONE
  useEscape(true, close)
  // It opens over the button that opens it, so the keyboard would look for it in the wrong direction.
  useLayoutEffect(() => heading.current?.focus(), [])
  // What is wished must not be missing because it is still being looked for.
  const waiting = !known || (finds === 'looking' && (wishes.quotes || wishes.summary))
  return (
    <section class="sharing" id={id} ref={list} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t('share.title')}
      </h2>
      <div class="sharing-with">
        {WISHES.map((what) => (
          <label key={what}>
            <input
              type="checkbox"
              name={what}
              checked={wishes[what] && finds !== 'failed'}
              disabled={!known || finds === 'failed'}
              onChange={(event) => wish(what, event.currentTarget.checked)}
            />
            {t(`share.with.${what}`)}
          </label>
        ))}
      </div>
      <ul aria-busy={waiting}>
        {FORMS.map((form) => {
          const name = t(`share.forms.${form}`)
          return (
            <li key={form} class={`sharing-${form}`}>
              <span>{name}</span>
              <CopyButton
                name={t('copy.one')}
                label={t('share.copyLabel', [name])}
                disabled={waiting}
                copy={() => copyAs(form, wishes)}
              />
              <button
                type="button"
                class="copy save"
                aria-label={t('share.saveLabel', [name])}
                disabled={waiting}
                onClick={() => tell(form, saveAs(form, wishes))}
              >
                {t('share.save')}
              </button>
              {saved?.form === form && <p class="sharing-saved">{t('share.announceSaving', [saved.name])}</p>}
            </li>
          )
        })}
        {print && (
          <li class="sharing-print">
            <span>{t('share.print')}</span>
            <button
              type="button"
              class="copy save"
              aria-label={t('share.openPrintLabel')}
              disabled={waiting}
              onClick={() => print(wishes)}
            >
              {t('share.openPrint')}
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}

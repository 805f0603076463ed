import { useLayoutEffect, useRef } from 'preact/hooks'
import { SHORTCUTS } from '../../lib/keys/shortcuts.ts'
import { t } from '../../lib/platform/i18n.ts'
import { useEscape } from '../escape/use-escape.ts'
import { CloseIcon } from '../icons/Icon.tsx'
import { alwaysLines, groupsOf, type KeyList } from './lists.ts'

export interface KeysProps {
  /** Those of the place. */
  list: KeyList
  /** Whether single keys do anything. */
  on: boolean
  turn: (on: boolean) => void
  close: () => void
}

/** All keys, each by the name of what it presses, and the switch that turns the single ones off. */
export function KeysDialog({ list, on, turn, close }: KeysProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEscape(true, close)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Only a dialog that is closed gives the focus back to where it was; one that just goes loses it.
    return () => shown?.close()
  }, [])
  return (
    <dialog
      class="keys"
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={close}
      onKeyDown={(event) => {
        if (event.key !== '?') return
        event.preventDefault()
        close()
      }}
    >
      <div class="keys-head">
        <h2 id="keys-title">{t('keys.title')}</h2>
        <button type="button" class="keys-close" aria-label={t('keys.close')} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <label class="keys-switch">
        <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />
        {t('keys.single')}
      </label>
      {groupsOf(list).map(({ about, keys }) => (
        <section key={about} class={on ? undefined : 'off'}>
          {about && <h3>{t(`keys.about.${about}`)}</h3>}
          <dl>
            {keys.map((id) => (
              <KeyLine key={id} keys={[SHORTCUTS[id].key]} name={t(SHORTCUTS[id].name)} />
            ))}
          </dl>
        </section>
      ))}
      <section>
        <h3>{t('keys.always')}</h3>
        <dl>
          {alwaysLines(list).map((line) => (
            <KeyLine key={line.name} {...line} />
          ))}
        </dl>
      </section>
    </dialog>
  )
}

function KeyLine({ keys, name }: { keys: readonly string[]; name: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{name}</dd>
    </div>
  )
}

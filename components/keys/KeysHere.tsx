import type { Settings } from '../../lib/settings/choices.ts'
import { KeysDialog } from './KeysDialog.tsx'
import type { KeyList } from './lists.ts'
import { useKeys } from './use-keys.ts'

interface Props {
  list: KeyList
  settings: Pick<Settings, 'keys'>
  change: (some: Pick<Settings, 'keys'>) => void
}

/** Hears the single keys of a page that has no button for their list, and shows the list when asked. */
export function KeysHere({ list, settings, change }: Props) {
  const keys = useKeys(settings.keys !== 'off')
  return (
    keys.listed && (
      <KeysDialog
        list={list}
        on={keys.on}
        turn={(on) => change({ keys: on ? 'on' : 'off' })}
        close={keys.close}
      />
    )
  )
}

import { useEffect, useState } from 'preact/hooks'
import type { KeysDialog, KeysProps } from './KeysDialog.tsx'

/** The list of keys, in a file of its own that is fetched when it is first asked for. Without it, it stays closed. */
export function LaterKeys(props: KeysProps) {
  const [view, setView] = useState<{ Dialog: typeof KeysDialog } | null>(null)
  useEffect(() => {
    let current = true
    import('./KeysDialog.tsx').then(
      ({ KeysDialog }) => current && setView({ Dialog: KeysDialog }),
      () => current && props.close(),
    )
    return () => {
      current = false
    }
  }, [])
  return view && <view.Dialog {...props} />
}

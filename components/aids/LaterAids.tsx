import { useEffect, useState } from 'preact/hooks'
import type { AidsBar, AidsProps } from './AidsBar.tsx'

/** The reading aids, in a file of their own that is fetched when they are first asked for. */
export function LaterAids(props: AidsProps) {
  const [view, setView] = useState<{ Bar: typeof AidsBar } | null>(null)
  const { close } = props
  useEffect(() => {
    let current = true
    import('./AidsBar.tsx').then(
      ({ AidsBar }) => current && setView({ Bar: AidsBar }),
      () => current && close(),
    )
    return () => {
      current = false
    }
  }, [])
  // Its room is there at once: nothing moves when it comes.
  return view ? <view.Bar {...props} /> : <div class="aids" />
}

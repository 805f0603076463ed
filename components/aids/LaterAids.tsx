import { useLayoutEffect, useState } from 'preact/hooks'
import { AidsBar, type AidsProps } from './AidsBar.tsx'

/** The reading aids, as soon as the text is drawn that they find their place in. */
export function LaterAids(props: AidsProps) {
  const [drawn, setDrawn] = useState(false)
  useLayoutEffect(() => setDrawn(true), [])
  return drawn ? <AidsBar {...props} /> : <div class="aids" />
}

import type { ComponentChildren } from 'preact'
import { useSettings } from './use-settings.ts'

/** A page that has no settings of its own to show, but looks as the reader has set it, also when that changes. */
export function Dressed({ children }: { children: ComponentChildren }) {
  useSettings()
  return <>{children}</>
}

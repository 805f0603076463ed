import type { ComponentChildren } from 'preact'
import { useRoving } from './use-roving.ts'

/** Lines that are one stop of the Tab key, the arrows leading through them. */
export function Roving({ children }: { children: ComponentChildren }) {
  const list = useRoving<HTMLDivElement>()
  return <div ref={list}>{children}</div>
}

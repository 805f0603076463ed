import { useLayoutEffect } from 'preact/hooks'
import { setInterfaceLanguage } from '../../lib/platform/direction.ts'
import { type Screen, stateName } from './screen.ts'

/** Tells of the document what it shows, for styles and tests, and in which language it speaks. */
export function useRoot(screen: Screen, anyway: boolean): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    root.dataset.state = stateName(screen, anyway)
    setInterfaceLanguage(root)
  }, [screen, anyway])
}

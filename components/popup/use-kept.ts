import { useRef } from 'preact/hooks'
import { type Kept, keep } from '../../lib/platform/cache.ts'
import type { Tab } from '../../lib/platform/tabs.ts'
import type { Screen } from './screen.ts'

/** Changes what is kept of the page. */
export type Remember = (change: Partial<Kept>) => void

/**
 * What a second click shows again: a popup closes at any moment, so each change is kept as it is made. Nothing of a
 * private window is.
 */
export function useKept(tab: Tab | null, screen: Screen): Remember {
  const now = useRef<{ of: Screen; kept: Kept } | null>(null)
  if (screen.state === 'done' && now.current?.of !== screen) {
    const { print, article, digest, restored, corrections } = screen
    now.current = { of: screen, kept: { print, article, digest, restored, corrections } }
  }
  return (change) => {
    if (now.current?.of !== screen) return
    now.current.kept = { ...now.current.kept, ...change }
    if (tab && !tab.secret) void keep(tab.id, now.current.kept)
  }
}

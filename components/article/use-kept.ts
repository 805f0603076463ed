import { useRef } from 'preact/hooks'
import type { Kept } from '../../lib/platform/cache.ts'
import type { Shelf } from '../../lib/platform/shelf.ts'
import type { Screen } from './screen.ts'

/** Changes what is kept of the page. */
export type Remember = (change: Partial<Kept>) => void

/** What a second click or another place of ours shows again: each change is kept as it is made. */
export function useKept(shelf: Shelf, screen: Screen) {
  const now = useRef<{ of: Screen; kept: Kept } | null>(null)
  if (screen.state === 'done' && now.current?.of !== screen) {
    const { print, article, digest, restored, corrections } = screen
    now.current = { of: screen, kept: { print, article, digest, restored, corrections } }
  }
  const kept = () => (now.current?.of === screen ? now.current.kept : null)
  const remember: Remember = (change) => {
    if (now.current?.of !== screen) return
    now.current.kept = { ...now.current.kept, ...change }
    shelf.keep(now.current.kept)
  }
  return {
    remember,
    /** All of it, as it is at the moment; null when nothing is shown. */
    kept,
  }
}

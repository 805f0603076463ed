import { useLayoutEffect, useRef } from 'preact/hooks'
import type { OutlineEntry } from '../../lib/reading/outline.ts'

interface Props {
  id: string
  label: string
  entries: readonly OutlineEntry[]
  /** Number of the entry that is read; -1 above the first one. */
  at: number
  language: string | null
  jump: (entry: OutlineEntry, at: number) => void
}

/** The headings or threads of the article over its text, each a way to its place. */
export function OutlineView({ id, label, entries, at, language, jump }: Props) {
  const list = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const start =
      list.current?.querySelector<HTMLElement>('[aria-current]') ?? list.current?.querySelector('button')
    start?.focus({ preventScroll: true })
    // The list alone: a browser would scroll the text as well.
    if (start && list.current) list.current.scrollTop = start.offsetTop - list.current.clientHeight / 2
  }, [])
  return (
    <nav id={id} class="outline" aria-label={label} ref={list}>
      <ol lang={language ?? undefined}>
        {entries.map((entry, n) => (
          <li key={entry.block}>
            <button
              type="button"
              dir="auto"
              class={`depth-${Math.min(entry.depth, 3)}`}
              aria-current={n === at ? 'location' : undefined}
              onClick={() => jump(entry, n)}
            >
              {entry.words}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

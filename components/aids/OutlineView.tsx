import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { OutlineEntry } from '../../lib/reading/outline.ts'
import { useScrolled } from './use-scrolled.ts'

interface Props {
  id: string
  label: string
  entries: readonly OutlineEntry[]
  /** Tells the number of the entry that is read; -1 above the first one. */
  at: () => number
  /** In a column of its own beside the text, where it stays. */
  beside: boolean
  language: string | null
  jump: (entry: OutlineEntry, at: number) => void
}

/** The headings or threads of the article over its text, each a way to its place. */
export function OutlineView({ id, label, entries, at, beside, language, jump }: Props) {
  const [here, setHere] = useState(at)
  useScrolled(() => setHere(at()), [entries])
  const list = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const start =
      list.current?.querySelector<HTMLElement>('[aria-current]') ?? list.current?.querySelector('button')
    start?.focus({ preventScroll: true })
    // The list alone: a browser would scroll the text as well.
    if (start && list.current) list.current.scrollTop = start.offsetTop - list.current.clientHeight / 2
  }, [])
  return (
    <nav id={id} class={beside ? 'outline beside' : 'outline'} aria-label={label} ref={list}>
      <ol lang={language ?? undefined}>
        {entries.map((entry, n) => (
          <li key={entry.block}>
            <button
              type="button"
              dir="auto"
              class={`depth-${Math.min(entry.depth, 3)}`}
              aria-current={n === here ? 'location' : undefined}
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

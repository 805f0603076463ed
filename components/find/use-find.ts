import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { BlockId } from '../../lib/article/types.ts'
import type { Lit } from '../../lib/find/lit.ts'
import type { FoundQuotes } from '../../lib/find/quotes.ts'
import { FRESH, type Part } from '../../lib/platform/view.ts'
import { ViewContext } from '../article/use-view.ts'
import { useEscape } from '../escape/use-escape.ts'

/** What is marked in the part that is searched; nothing while nothing is typed. */
export interface Hits {
  blocks?: ReadonlyMap<BlockId, readonly Lit[]>
  quotes?: FoundQuotes
}

const NONE: Hits = {}

/**
 * Whether the find bar is open, and what it has found. Ctrl or Cmd+F opens it; a popup has no bar of the browser's
 * own. Where it was open when the popup closed, it is again; else the next popup knows nothing of it.
 */
export function useFind(part: Part, go: (part: Part) => void) {
  const kept = useContext(ViewContext)
  const [start] = useState(kept.now().find)
  /** How often it was asked for; 0 when it is closed. */
  const [asked, setAsked] = useState(start.open ? 1 : 0)
  /** Stays when the bar is closed: it is there to be looked for again, or typed over. */
  const [typed, setTyped] = useState(start.typed)
  const [at, setAt] = useState(start.at)
  const [hits, report] = useState(NONE)
  const before = useRef<Element | null>(null)
  /** The reader may have gone on from what was found before the popup closed, and comes back to there. */
  const resumed = useRef(start.open)
  const mounted = useRef(false)

  const open = () => {
    if (asked === 0) before.current = document.activeElement
    if (part === 'summary') go('read')
    setAsked((turn) => turn + 1)
    resumed.current = false
  }
  const type = (next: string) => {
    setTyped(next)
    step(0)
  }
  const step = (next: number) => {
    setAt(next)
    resumed.current = false
  }
  /** Closes the bar and leaves the keyboard to what comes next. */
  const leave = () => {
    setAsked(0)
    report(NONE)
  }
  /** Nor is it looked for again: it has nothing to do with what the reader has gone to. */
  const forget = () => {
    leave()
    setTyped('')
  }
  const close = () => {
    leave()
    const last = before.current
    // Not scrolled to: the reader stays at what was found.
    if (last instanceof HTMLElement && last !== document.body) last.focus({ preventScroll: true })
    if (last === document.body || document.activeElement !== last)
      document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus({ preventScroll: true })
  }

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!asksToFind(event)) return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  useEscape(asked > 0, close)
  // There is nothing to find in the summary that is not in the text.
  useLayoutEffect(() => {
    if (part === 'summary') leave()
    if (mounted.current) step(0)
  }, [part])
  useLayoutEffect(() => {
    if (mounted.current) kept.note({ find: asked > 0 ? { open: true, typed, at } : FRESH.find })
    mounted.current = true
  }, [asked > 0, typed, at])
  useLayoutEffect(() => {
    if (resumed.current) return
    document.querySelector('.panel:not([hidden]) mark.here')?.scrollIntoView({ block: 'center' })
  }, [hits])

  return { asked, typed, type, at, step, hits, report, open, leave, forget, close }
}

function asksToFind({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || shiftKey || !(ctrlKey || metaKey)) return false
  // On keyboards of other scripts the key has another letter, and means the same.
  return key.toLowerCase() === 'f' || (code === 'KeyF' && !/^[a-z]$/i.test(key))
}

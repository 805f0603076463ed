import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Kept } from '../../lib/platform/cache.ts'
import { type Handed, takeHanded } from '../../lib/platform/handed.ts'
import { readPage, type Wish } from '../../lib/platform/read-page.ts'
import { type Shelf, tabShelf } from '../../lib/platform/shelf.ts'
import { type Tab, watchTab } from '../../lib/platform/tabs.ts'
import { FRESH, recallView, type View } from '../../lib/platform/view.ts'
import type { Changed, Screen } from './screen.ts'

/** A page that takes longer than this to read is said to be slow, in milliseconds. */
const SLOW = 1_500

/** What a place of ours shows, and what can be asked of it. */
export interface ReadingHere {
  /** The tab of the page; null when there is none, or no longer. */
  tab: Tab | null
  handed: Handed | null
  screen: Screen
  changed: Changed
  /** The reader wants to see a page that does not look like an article. */
  anyway: boolean
  /** Where the reader was in it; null where they begin. */
  view: View | null
  shelf: Shelf
  again: () => void
  /** The whole page where only words of it were selected; null where the page is out of reach. */
  readWhole: (() => void) | null
  tryAnyway: () => void
  /** Shows the same article as another place of ours has changed it; null where no other is open at the same time. */
  take: ((kept: Kept) => void) | null
}

/**
 * Reads the tab that is found, recalls where the reader was on it, and notices when the page changes meanwhile. Where
 * words of it are handed over to be checked, they are selected there: the page is then read whole, and the check open.
 * @param whole always, whether or not words are handed over
 */
export function useReading(find: () => Promise<Tab | null>, whole = false): ReadingHere {
  const [tab, setTab] = useState<Tab | null>(null)
  const [handed, setHanded] = useState<Handed | null>(null)
  const [wish, setWish] = useState<Wish>({ whole, anyway: false })
  const [screen, setScreen] = useState<Screen>({ state: 'reading', slow: false })
  const [anyway, setAnyway] = useState(false)
  const [view, setView] = useState<View | null>(null)
  const [changed, setChanged] = useState<Changed>('no')

  useEffect(() => {
    let current = true
    let now: Changed = 'no'
    let unwatch = () => {}
    const slow = setTimeout(() => current && setScreen({ state: 'reading', slow: true }), SLOW)
    const read = async () => {
      const tab = await find()
      const taken = tab ? await takeHanded(tab.id) : null
      if (!current) return
      if (taken) setHanded(taken)
      // From before the reading on: between the two a route could change unseen.
      if (tab)
        unwatch = watchTab(tab, (closed) => {
          now = closed ? 'closed' : 'changed'
          setChanged(now)
        })
      const left = tab && !tab.secret ? recallView(tab.id) : null
      const result: Screen = tab
        ? await readPage(tab, { ...wish, whole: wish.whole || taken !== null })
        : { state: 'gone' }
      const kept = await left
      clearTimeout(slow)
      if (!current) return
      setTab(tab)
      const same = result.state === 'done' && kept?.print === result.print ? kept.view : null
      const view = taken
        ? { ...(same ?? FRESH), part: 'quotes' as const, check: { open: true, words: taken.words } }
        : same
      setView(view)
      if (view?.anyway) setAnyway(true)
      // A page that leaves while it is read takes its permission along; the refusal is then not what happened.
      const refused = result.state === 'denied' || result.state === 'error'
      setScreen(refused && now !== 'no' ? { state: 'gone' } : result)
    }
    void read()
    return () => {
      current = false
      clearTimeout(slow)
      unwatch()
    }
  }, [wish])

  const shelf = useMemo(() => tabShelf(tab), [tab])
  const restart = (next: Wish) => {
    setChanged('no')
    setScreen({ state: 'reading', slow: false })
    setWish(next)
  }
  return {
    tab,
    handed,
    screen,
    changed,
    anyway,
    view,
    shelf,
    take: null,
    again: () => {
      setAnyway(false)
      restart({ whole: whole || handed !== null, anyway: false })
    },
    readWhole: () => restart({ whole: true, anyway }),
    tryAnyway: () => {
      setAnyway(true)
      if (screen.state !== 'done') restart({ whole: wish.whole || handed !== null, anyway: true })
    },
  }
}

import { useEffect, useState } from 'preact/hooks'
import { type Handed, takeHanded } from '../../lib/platform/handed.ts'
import { readPage, type Wish } from '../../lib/platform/read-page.ts'
import { type Tab, watchTab } from '../../lib/platform/tabs.ts'
import { FRESH, recallView, type View } from '../../lib/platform/view.ts'
import type { Changed, Screen } from './screen.ts'

/** A page that takes longer than this to read is said to be slow, in milliseconds. */
const SLOW = 1_500

/**
 * Reads the tab that is found, recalls where the reader was on it, and notices when the page changes meanwhile. Where
 * words of it are handed over to be checked, they are selected there: the page is then read whole, and the check open.
 * @param whole always, whether or not words are handed over
 */
export function useReading(find: () => Promise<Tab | null>, whole = false) {
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
        unwatch = watchTab(tab.id, (closed) => {
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
    /** Where the reader was when the popup closed over the same page. */
    view,
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

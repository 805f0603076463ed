import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { recall } from '../../lib/platform/cache.ts'
import { followRead, ownWindow } from '../../lib/platform/panel.ts'
import { readPage } from '../../lib/platform/read-page.ts'
import { type Shelf, tabShelf } from '../../lib/platform/shelf.ts'
import { type Tab, tabOf, watchTab } from '../../lib/platform/tabs.ts'
import { recallView, type View } from '../../lib/platform/view.ts'
import type { Changed, Screen } from '../article/screen.ts'
import type { ReadingHere } from '../article/use-reading.ts'

interface Shown {
  tab: Tab | null
  screen: Screen
  view: View | null
}

const LOOKING: Shown = { tab: null, screen: { state: 'reading', slow: false }, view: null }
const NOTHING: Shown = { tab: null, screen: { state: 'waiting' }, view: null }

/** What was read last in this window: it follows a click on Lede's button in any of its tabs. */
export function useFollowing(): ReadingHere {
  const [shown, show] = useState(LOOKING)
  const [changed, setChanged] = useState<Changed>('no')
  const [anyway, setAnyway] = useState(false)
  const now = useRef(shown)
  now.current = shown
  const { tab, screen, view } = shown

  useEffect(() => {
    let last: object | null = null
    let stop = () => {}
    const follow = async (tabId: number | null) => {
      const turn = {}
      last = turn
      const next = tabId === null ? NOTHING : await load(tabId)
      if (last !== turn) return
      if (next.screen.state !== 'done') {
        // What is shown already stays.
        if (now.current.screen.state === 'reading') show(NOTHING)
        return
      }
      setChanged('no')
      if (isSame(now.current, next)) return
      setAnyway(next.view?.anyway ?? false)
      show(next)
    }
    void ownWindow().then((windowId) => {
      if (last !== CLOSED) stop = followRead(windowId, (tabId) => void follow(tabId))
    })
    return () => {
      last = CLOSED
      stop()
    }
  }, [])

  useEffect(() => {
    if (tab) return watchTab(tab, (closed) => setChanged(closed ? 'closed' : 'changed'))
  }, [tab])

  const shelf = useMemo((): Shelf => ({ ...tabShelf(tab), keepView: () => {} }), [tab])

  return {
    tab,
    handed: null,
    screen,
    changed,
    anyway,
    view,
    shelf,
    again: () => {},
    readWhole: null,
    tryAnyway: () => setAnyway(true),
    take: (kept) => show({ ...shown, screen: { state: 'done', ...kept } }),
  }
}

const CLOSED = {}

/** What the popup has just read; what is too long to be handed over is read here, since the click has granted it. */
async function load(tabId: number): Promise<Shown> {
  const tab = await tabOf(tabId)
  if (!tab) return NOTHING
  const [kept, left] = await Promise.all([recall(tabId), recallView(tabId)])
  const screen: Screen = kept
    ? { state: 'done', ...kept }
    : await readPage(tab, { whole: false, anyway: false })
  const same = screen.state === 'done' && left?.print === screen.print
  return { tab, screen, view: same ? { ...left.view, scrolled: {} } : null }
}

/** The same page as it is shown already stays where its reader is. */
function isSame(one: Shown, other: Shown): boolean {
  return (
    one.tab?.id === other.tab?.id &&
    one.screen.state === 'done' &&
    other.screen.state === 'done' &&
    one.screen.print === other.screen.print
  )
}

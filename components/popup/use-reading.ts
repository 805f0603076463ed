import { useCallback, useEffect, useState } from 'preact/hooks'
import { keep } from '../../lib/platform/cache.ts'
import { digestAside } from '../../lib/platform/digest-aside.ts'
import { readPage } from '../../lib/platform/read-page.ts'
import { currentTab, type Tab, watchTab } from '../../lib/platform/tabs.ts'
import type { Found, Screen } from './screen.ts'

/** A page that takes longer than this to read is said to be slow, in milliseconds. */
const SLOW = 1_500

interface Wish {
  whole: boolean
  anyway: boolean
}

/** Reads the tab under the popup, then finds quotes and summary, and notices when the page changes meanwhile. */
export function useReading() {
  const [tab, setTab] = useState<Tab | null>(null)
  const [wish, setWish] = useState<Wish>({ whole: false, anyway: false })
  const [screen, setScreen] = useState<Screen>({ state: 'reading', slow: false })
  const [digest, setDigest] = useState<Found>(null)
  const [anyway, setAnyway] = useState(false)
  const [changed, setChanged] = useState<'no' | 'changed' | 'closed'>('no')

  useEffect(() => {
    let current = true
    const slow = setTimeout(() => current && setScreen({ state: 'reading', slow: true }), SLOW)
    const read = async () => {
      const tab = await currentTab()
      const result: Screen = tab ? await readPage(tab, wish) : { state: 'gone' }
      clearTimeout(slow)
      if (!current) return
      setTab(tab)
      setChanged('no')
      setDigest(result.state === 'done' ? result.digest : null)
      setScreen(result)
    }
    void read()
    return () => {
      current = false
      clearTimeout(slow)
    }
  }, [wish])

  useEffect(() => {
    if (screen.state !== 'done' || screen.digest) return
    let current = true
    // After the first paint: words to read come before what can be said about them.
    const frame = requestAnimationFrame(async () => {
      const { article, print } = screen
      try {
        const digest = await digestAside(article)
        if (tab && !tab.secret) void keep(tab.id, { print, article, digest })
        if (current) setDigest(digest)
      } catch (error) {
        if (current)
          setScreen({ state: 'error', details: String(error instanceof Error ? error.stack : error) })
      }
    })
    return () => {
      current = false
      cancelAnimationFrame(frame)
    }
  }, [screen])

  useEffect(() => {
    if (!tab) return
    return watchTab(tab.id, (closed) => setChanged(closed ? 'closed' : 'changed'))
  }, [tab])

  const restart = useCallback((next: (before: Wish) => Wish) => {
    setScreen({ state: 'reading', slow: false })
    setWish((before) => ({ ...next(before) }))
  }, [])
  return {
    screen,
    digest,
    changed,
    anyway,
    again: () => restart((before) => before),
    readWhole: () => restart((before) => ({ ...before, whole: true })),
    tryAnyway: () => {
      setAnyway(true)
      if (screen.state !== 'done') restart((before) => ({ ...before, anyway: true }))
    },
  }
}

import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Kept, keep } from '../../lib/platform/cache.ts'
import { readPage } from '../../lib/platform/read-page.ts'
import { onNews } from '../../lib/platform/reader-news.ts'
import { storeArticle, storedArticle, storedView, storeView } from '../../lib/platform/reader-store.ts'
import { pageTabOf } from '../../lib/platform/reader-tab.ts'
import { onOffered, secretOf, secretShelf, standsInPrivate } from '../../lib/platform/secret-reader.ts'
import type { Shelf } from '../../lib/platform/shelf.ts'
import type { Tab } from '../../lib/platform/tabs.ts'
import type { View } from '../../lib/platform/view.ts'
import type { Screen } from '../article/screen.ts'
import type { ReadingHere } from '../article/use-reading.ts'
import { addressLeft, leaveAddress } from './left-address.ts'

interface Loaded {
  tab: Tab | null
  screen: Screen
  view: View | null
}

/** What a reader tab of that name shows: what was handed over to it, or the page that a key has asked for. */
export function useReader(id: string): ReadingHere {
  const [loaded, setLoaded] = useState<Loaded>({
    tab: null,
    screen: { state: 'reading', slow: false },
    view: null,
  })
  const [turn, setTurn] = useState(0)
  const [anyway, setAnyway] = useState(false)
  const { tab, screen, view } = loaded

  const show = (next: Loaded) => {
    setLoaded(next)
    if (next.view?.anyway) setAnyway(true)
    if (next.screen.state === 'done') leaveAddress(next.screen.article)
  }

  useEffect(() => {
    let current = true
    void load(id).then((next) => current && show(next))
    return () => {
      current = false
    }
  }, [id, turn])

  useEffect(() => {
    const next = () => setTurn((turn) => turn + 1)
    if (standsInPrivate()) return onOffered(id, next)
    return onNews(id, (news) => {
      if (news === 'granted') void readAnew(id).then((anew) => (anew ? show(anew) : next()))
      else next()
    })
  }, [id])

  const shelf = useMemo((): Shelf => {
    if (tab?.secret) return secretShelf(id)
    return {
      keep: (kept) => {
        void storeArticle(id, kept)
        if (tab) void keep(tab.id, kept)
      },
      keepView: (_, view) => void storeView(id, view),
    }
  }, [id, tab])

  return {
    tab,
    handed: null,
    screen,
    changed: 'no',
    anyway,
    view,
    shelf,
    again: () => setTurn(turn + 1),
    readWhole: null,
    tryAnyway: () => setAnyway(true),
    take: (kept) => {
      setLoaded({ ...loaded, screen: { state: 'done', ...kept } })
      void storeArticle(id, kept)
    },
  }
}

async function load(id: string): Promise<Loaded> {
  if (standsInPrivate()) return loadSecret(id)
  const [kept, view, tab] = await Promise.all([storedArticle(id), storedView(id), pageTabOf(id)])
  if (kept) {
    // Once more, as the last one used.
    void storeArticle(id, kept)
    return { tab, view, screen: { state: 'done', ...kept } }
  }
  const read = tab && (await readPage(tab, { whole: false, anyway: false }))
  const of = addressLeft()
  // What was here before and may be read no more is lost; what never was says why.
  const screen: Screen = read && (read.state === 'done' || !of) ? read : { state: 'lost', of }
  if (screen.state === 'done') await storeArticle(id, keptOf(screen))
  return { tab, view, screen }
}

const keptOf = ({ print, article, digest, restored, corrections }: Kept): Kept => ({
  print,
  article,
  digest,
  restored,
  corrections,
})

/**
 * What a page that may be read again has become, stored; null where it is unchanged and stays as its reader has made it.
 * It is not loaded from what is stored: what was just found of the article before may be stored there meanwhile.
 */
async function readAnew(id: string): Promise<Loaded | null> {
  const [kept, view, tab] = await Promise.all([storedArticle(id), storedView(id), pageTabOf(id)])
  const read = tab && (await readPage(tab, { whole: false, anyway: false }))
  if (read?.state !== 'done' || read.print === kept?.print) return null
  await storeArticle(id, keptOf(read))
  const top = view && { ...view, scrolled: {} }
  if (top) await storeView(id, top)
  return { tab, view: top, screen: read }
}

async function loadSecret(id: string): Promise<Loaded> {
  const secret = await secretOf(id)
  return secret
    ? { tab: secret.tab, view: secret.view, screen: { state: 'done', ...secret.kept } }
    : { tab: null, view: null, screen: { state: 'lost', of: addressLeft() } }
}

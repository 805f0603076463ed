import { browser } from 'wxt/browser'
import type { Kept } from './cache.ts'
import { keepOnly, storeArticle, storeView } from './reader-store.ts'
import { openSecretReader } from './secret-reader.ts'
import { leavePopup, type Tab, tabOf } from './tabs.ts'
import type { View } from './view.ts'

/** Tabs of Lede's own with one article each, under an address that ends in a random name. */

const ADDRESS = '/reader.html'

/** Where the tab that a reader tab's article is from is remembered: as long as the browser runs, and so tabs' numbers. */
const pageKey = (id: string) => `reader-page:${id}`

/** Opens what is shown in a tab of its own, as it is. False when it is too long to be kept, or nothing can be. */
export async function openReader(tab: Tab, kept: Kept, view: View): Promise<boolean> {
  const id = crypto.randomUUID()
  if (tab.secret) {
    await openSecretReader(addressOf(id), { tab, kept, view: { ...view, scrolled: {} } })
    return true
  }
  if (!(await storeArticle(id, kept))) return false
  // How far down it was says nothing in another width.
  await storeView(id, { ...view, scrolled: {} })
  await openFor(tab.id, id)
  return true
}

/** Opens a reader tab that reads a page itself, which a key has granted. */
export async function openReaderOn(tabId: number): Promise<void> {
  await openFor(tabId, crypto.randomUUID())
}

const addressOf = (id: string) => `${browser.runtime.getURL(ADDRESS)}#${id}`

async function openFor(tabId: number, id: string): Promise<void> {
  await browser.storage.session.set({ [pageKey(id)]: tabId })
  const page = await tabOf(tabId)
  const url = addressOf(id)
  try {
    // Beside the page, as long as it is there.
    await browser.tabs.create({ url, ...(page && { openerTabId: tabId, windowId: page.window }) })
  } catch {
    // Firefox for Android knows no openers.
    await browser.tabs.create({ url })
  }
  leavePopup()
}

/** The tab that a reader tab's article is from; null when it is closed, or the browser was. */
export async function pageTabOf(id: string): Promise<Tab | null> {
  try {
    const { [pageKey(id)]: tab } = await browser.storage.session.get<Record<string, number>>(pageKey(id))
    return tab === undefined ? null : await tabOf(tab)
  } catch {
    return null
  }
}

/** Forgets the articles whose tabs have been closed. */
export async function sweepReaders(): Promise<void> {
  try {
    const base = browser.runtime.getURL(ADDRESS)
    const tabs = await browser.tabs.query({})
    const own = tabs
      .flatMap(({ url, pendingUrl }) => [url, pendingUrl])
      .filter((url) => url?.startsWith(base))
    await keepOnly(new Set(own.map((url) => new URL(url ?? '').hash.slice(1))))
  } catch {
    // They are forgotten next time.
  }
}

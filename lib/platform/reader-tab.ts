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

/** Where it is remembered what a tab is to show that has not come to its address yet. */
const tabKey = (tab: number | undefined) => `reader-tab:${tab}`

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
  // Beside the page, as long as it is there.
  const opened = await openBeside(url, page && { openerTabId: tabId, windowId: page.window })
  await browser.storage.session.set({ [tabKey(opened.id)]: id })
  leavePopup()
}

async function openBeside(url: string, where: { openerTabId: number; windowId: number } | null) {
  try {
    return await browser.tabs.create({ url, ...where })
  } catch {
    // Firefox for Android knows no openers.
    return browser.tabs.create({ url })
  }
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
    // Firefox has no `pendingUrl`, and a popup that is a tab closes as soon as it has opened another.
    const loading = tabs.filter(({ status }) => status === 'loading').map(({ id }) => tabKey(id))
    const expected = await browser.storage.session.get<Record<string, string>>(loading)
    await keepOnly(
      new Set([...own.map((url) => new URL(url ?? '').hash.slice(1)), ...Object.values(expected)]),
    )
  } catch {
    // They are forgotten next time.
  }
}

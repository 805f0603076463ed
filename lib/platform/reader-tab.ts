import { browser } from 'wxt/browser'
import type { Kept } from './cache.ts'
import { keepOnly, storeArticle, storedArticle, storedView, storeView } from './reader-store.ts'
import { openSecretReader } from './secret-reader.ts'
import { bringToFront, leavePopup, type Tab, tabOf } from './tabs.ts'
import type { View } from './view.ts'

/** Tabs of Lede's own with one article each, under an address that ends in a random name. */

const ADDRESS = '/reader.html'

/** Where the tab that a reader tab's article is from is remembered: as long as the browser runs, and so tabs' numbers. */
const pageKey = (id: string) => `reader-page:${id}`

/** Where it is remembered what a tab is to show that has not come to its address yet. */
const tabKey = (tab: number | undefined) => `reader-tab:${tab}`

/**
 * Opens what is shown in a tab of its own, as it is; where one is open with that page already, that one. False when it is
 * too long to be kept, or nothing can be.
 */
export async function openReader(tab: Tab, kept: Kept, view: View): Promise<boolean> {
  const id = crypto.randomUUID()
  if (tab.secret) {
    await openSecretReader(addressOf(id), { tab, kept, view: { ...view, scrolled: {} } })
    return true
  }
  const open = await readerWith(kept.article.url)
  if (open) return refresh(open, tab, kept, view)
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

/** What a reader tab is told when what is stored for it is newer than what it shows. */
const refreshed = (id: string) => `lede:reader-refreshed:${id}`

/** Calls back when there is something newer to show. Returns the way to stop. */
export function onRefreshed(id: string, act: () => void): () => void {
  const hear = (message: unknown) => {
    if (message === refreshed(id)) act()
    return undefined
  }
  browser.runtime.onMessage.addListener(hear)
  return () => browser.runtime.onMessage.removeListener(hear)
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

/** A reader tab that is open, and what it shows. */
interface Open {
  id: string
  number: number
  kept: Kept
}

/** Shows the page anew in a tab that has it, where its reader left it unless it has changed, and goes there. */
async function refresh({ id, number, kept: old }: Open, tab: Tab, kept: Kept, view: View): Promise<boolean> {
  if (!(await storeArticle(id, kept))) return false
  const left = old.print === kept.print ? await storedView(id) : null
  await storeView(id, { ...view, scrolled: left?.scrolled ?? {} })
  await browser.storage.session.set({ [pageKey(id)]: tab.id })
  // One that the browser has unloaded meanwhile hears nothing, and loads what is stored.
  await browser.runtime.sendMessage(refreshed(id)).catch(() => {})
  // Last: browsers close the popup with it.
  await bringToFront(number)
  leavePopup()
  return true
}

async function readerWith(url: string): Promise<Open | null> {
  for (const { id, number } of await openReaders()) {
    const kept = number === undefined ? null : await storedArticle(id)
    if (number !== undefined && kept?.article.url === url) return { id, number, kept }
  }
  return null
}

/** The names of the articles in tabs that are open or about to be, with the tabs' numbers. */
async function openReaders(): Promise<{ id: string; number: number | undefined }[]> {
  const base = browser.runtime.getURL(ADDRESS)
  const tabs = await browser.tabs.query({})
  const own = tabs.flatMap(({ id: number, url, pendingUrl }) =>
    [url, pendingUrl].flatMap((one) =>
      one?.startsWith(base) ? [{ id: new URL(one).hash.slice(1), number }] : [],
    ),
  )
  // Firefox has no `pendingUrl`, and a popup that is a tab closes as soon as it has opened another.
  const loading = tabs.filter(({ status }) => status === 'loading')
  const expected = await browser.storage.session.get<Record<string, string>>(
    loading.map(({ id }) => tabKey(id)),
  )
  return own.concat(
    loading.flatMap(({ id: number }) => {
      const id = expected[tabKey(number)]
      return id === undefined ? [] : [{ id, number }]
    }),
  )
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
    await keepOnly(new Set((await openReaders()).map(({ id }) => id)))
  } catch {
    // They are forgotten next time.
  }
}

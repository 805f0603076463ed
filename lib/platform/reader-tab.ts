import { browser } from 'wxt/browser'
import type { Kept } from './cache.ts'
import { type News, tellReader } from './reader-news.ts'
import { keepOnly, storeArticle, storedArticle, storedView, storeView } from './reader-store.ts'
import { offerSecret, openSecretReader, type Secret } from './secret-reader.ts'
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
  // How far down it was says nothing in another width.
  const there = { ...view, scrolled: {} }
  if (tab.secret) {
    await showSecret({ tab, kept, view: there })
    return true
  }
  const open = await readerWith(kept.article.url)
  const id = open?.id ?? crypto.randomUUID()
  if (!(await storeArticle(id, kept))) return false
  // Where its reader left it, unless the page has changed.
  const left = open?.kept.print === kept.print ? await storedView(id) : null
  await storeView(id, { ...there, scrolled: left?.scrolled ?? {} })
  if (open) await show(open, tab.id, 'refreshed')
  else await openFor(tab.id, id)
  leavePopup()
  return true
}

/**
 * Opens a reader tab that reads a page itself, which a key has granted; where one is open with that page, that one, which
 * reads it again. Over a reader tab the key does nothing.
 */
export async function openReaderOn(tabId: number): Promise<void> {
  const url = (await tabOf(tabId))?.url
  if (url?.startsWith(browser.runtime.getURL(ADDRESS))) return
  const open = url === undefined ? null : await readerWith(url)
  if (open) await show(open, tabId, 'granted')
  else await openFor(tabId, crypto.randomUUID())
}

const addressOf = (id: string) => `${browser.runtime.getURL(ADDRESS)}#${id}`

async function openFor(tabId: number, id: string): Promise<void> {
  await browser.storage.session.set({ [pageKey(id)]: tabId })
  const page = await tabOf(tabId)
  const url = addressOf(id)
  // Beside the page, as long as it is there.
  const opened = await openBeside(url, page && { openerTabId: tabId, windowId: page.window })
  await browser.storage.session.set({ [tabKey(opened.id)]: id })
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

/** Goes to a tab that has a page which is now, or still, in that tab, and tells it what is new. */
async function show({ id, number }: Open, page: number, news: News): Promise<void> {
  await browser.storage.session.set({ [pageKey(id)]: page })
  await tellReader(id, news)
  // Last: browsers close the popup with it.
  await bringToFront(number)
}

/** The same of a private window, whose articles the tabs alone know. */
async function showSecret(secret: Secret): Promise<void> {
  for (const { number, secret: alike } of await openReaders())
    if (alike && number !== undefined && (await offerSecret(number, secret))) {
      await bringToFront(number)
      leavePopup()
      return
    }
  await openSecretReader(addressOf(crypto.randomUUID()), secret)
}

async function readerWith(url: string): Promise<Open | null> {
  for (const { id, number } of await openReaders()) {
    const kept = number === undefined ? null : await storedArticle(id)
    if (number !== undefined && kept?.article.url === url) return { id, number, kept }
  }
  return null
}

interface Named {
  id: string
  number: number | undefined
  /** In a private window. */
  secret: boolean
}

/** The names of the articles in tabs that are open or about to be, with the tabs' numbers. */
async function openReaders(): Promise<Named[]> {
  const base = browser.runtime.getURL(ADDRESS)
  const tabs = await browser.tabs.query({})
  const own = tabs.flatMap(({ id: number, url, pendingUrl, incognito: secret }) =>
    [url, pendingUrl].flatMap((one) =>
      one?.startsWith(base) ? [{ id: new URL(one).hash.slice(1), number, secret }] : [],
    ),
  )
  // Firefox has no `pendingUrl`, and a popup that is a tab closes as soon as it has opened another.
  const loading = tabs.filter(({ status }) => status === 'loading')
  const expected = await browser.storage.session.get<Record<string, string>>(
    loading.map(({ id }) => tabKey(id)),
  )
  return own.concat(
    loading.flatMap(({ id: number, incognito: secret }) => {
      const id = expected[tabKey(number)]
      return id === undefined ? [] : [{ id, number, secret }]
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

import { type Browser, browser } from 'wxt/browser'
import { optional } from './optional.ts'
import { ownPlace } from './place.ts'

/** The tab of a page that is read. `url` is there only where the browser lets us see it. */
export interface Tab {
  id: number
  /** The window it is in. */
  window: number
  url: string | undefined
  /** A private window's: nothing of it is kept, not even for the session. */
  secret: boolean
}

/**
 * The tab whose button was clicked, null when its window has none. Some browsers of phones show the popup in a tab of
 * its own: the page is then in the one that was in front before.
 */
export async function currentTab(): Promise<Tab | null> {
  const [own, [front]] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ])
  const tab = own && own.id === front?.id ? await tabBefore(own) : front
  return tab?.id === undefined
    ? null
    : { id: tab.id, window: tab.windowId, url: tab.url, secret: tab.incognito }
}

/** The other tab that was used last, of those that are private as this one is. */
async function tabBefore({ id, incognito }: Browser.tabs.Tab): Promise<Browser.tabs.Tab | undefined> {
  const tabs = await browser.tabs.query({})
  return tabs
    .filter((tab) => tab.id !== id && tab.incognito === incognito)
    .toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0]
}

/** A tab by its number; null when it is closed. */
export async function tabOf(id: number): Promise<Tab | null> {
  try {
    const { windowId, url, incognito } = await browser.tabs.get(id)
    return { id, window: windowId, url, secret: incognito }
  } catch {
    return null
  }
}

/** Opens a web or mail address in a tab, `aside` without leaving what is read. Other schemes are refused. */
export async function openInTab(href: string, aside = false): Promise<void> {
  if (!/^(https?|mailto):/i.test(href)) return
  await browser.tabs.create({ url: href, active: !aside })
  if (!aside) leavePopup()
}

/** Closes the popup, which Firefox leaves open over a new tab. What stands elsewhere stays. */
export function leavePopup(): void {
  if (ownPlace() === 'popup') void closeOwnTab()
}

/** Closes this page of ours. In a tab it may not close itself where no script opened it; a popup is in none. */
export async function closeOwnTab(): Promise<void> {
  const own = await browser.tabs.getCurrent()
  if (own?.id === undefined) window.close()
  else await browser.tabs.remove(own.id)
}

/**
 * Leads the tab under the popup to a web address; the popup stays and can read it. In a tab of ours it opens another,
 * or what is read would be gone. Other schemes are refused.
 */
export async function goOn(href: string): Promise<void> {
  const under = ownPlace() === 'tab' ? null : await currentTab()
  if (!under) await openInTab(href)
  else if (/^https?:/i.test(href)) await browser.tabs.update(under.id, { url: href })
}

/** Brings a tab and its window to the front; false when it is closed. */
export async function bringToFront(id: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(id, { active: true })
    if (tab) await optional.windows?.update(tab.windowId, { focused: true })
    return tab !== undefined
  } catch {
    return false
  }
}

/**
 * Calls back when the tab loads something else, changes its route or closes. Returns the way to stop. Firefox does not
 * tell of a new route as a change, but shows it.
 */
export function watchTab(
  { id, url }: Pick<Tab, 'id' | 'url'>,
  changed: (closed: boolean) => void,
): () => void {
  let last = url
  const updated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (tab, change, { url }) => {
    if (tab !== id) return
    const moved = url !== undefined && last !== undefined && url !== last
    last = url ?? last
    if (change.status === 'loading' || change.url !== undefined || moved) changed(false)
  }
  const removed = (tab: number) => {
    if (tab === id) changed(true)
  }
  browser.tabs.onUpdated.addListener(updated)
  browser.tabs.onRemoved.addListener(removed)
  return () => {
    browser.tabs.onUpdated.removeListener(updated)
    browser.tabs.onRemoved.removeListener(removed)
  }
}

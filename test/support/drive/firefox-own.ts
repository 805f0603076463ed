import type { OwnPage } from './driver.ts'
import type { PopupBrowser, TextInput, Where } from './firefox-window.ts'

/** Tabs with pages of Lede's own, and the keys over tabs. Runs in Firefox's own window, as `firefox-window.ts` does. */

/** The little of Firefox's internals that is used. */
declare const Cc: Record<string, { createInstance: (kind: unknown) => TextInput }>
declare const Ci: { nsITextInputProcessor: unknown }
declare const Services: {
  wm: { getEnumerator: (type: string) => Iterable<{ gBrowser: { browsers: PopupBrowser[] } }> }
}
declare const gBrowser: {
  selectedBrowser: PopupBrowser
  selectedTab: object
  browsers: PopupBrowser[]
  getTabForBrowser: (browser: PopupBrowser) => object | null
  removeTab: (tab: object) => void
}

/** Makes a page in a tab as wide as that; a window has a least width. */
export async function narrow(page: Where, width: number): Promise<void> {
  const own = window.ledeAt(page)
  if (!own) throw new Error('there is no such page')
  own.style.maxWidth = `${width}px`
  own.style.minWidth = `${width}px`
}

/** The number of the tab in front if it shows that page of the extension's own; null where that stands elsewhere. */
export async function tabInFront(page: OwnPage): Promise<number | null> {
  const own = window.ledeAt(page)
  return own === gBrowser.selectedBrowser ? own.browserId : null
}

/** What stands in no tab has the focus then. */
export async function bringToFront(page: Where): Promise<void> {
  const own = window.ledeAt(page)
  if (!own) throw new Error('there is no such page')
  gBrowser.selectedTab = gBrowser.getTabForBrowser(own) ?? gBrowser.selectedTab
  own.focus()
}

/** Closes a page's tab. */
export async function closeOwn(page: Where): Promise<void> {
  const own = window.ledeAt(page)
  const tab = own && gBrowser.getTabForBrowser(own)
  if (tab) gBrowser.removeTab(tab)
}

/** How many tabs of all windows show pages whose addresses begin so. */
export async function countTabs(address: string): Promise<number> {
  const windows = [...Services.wm.getEnumerator('navigator:browser')]
  const browsers = windows.flatMap(({ gBrowser }) => gBrowser.browsers)
  return browsers.filter(({ currentURI }) => currentURI?.spec.startsWith(address)).length
}

/** Presses a key while others are held, over the page in front: the browser has it first if it is a shortcut. */
export async function pressShortcut(held: readonly string[], key: string): Promise<void> {
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor)
  gBrowser.selectedBrowser.focus()
  if (!input?.beginInputTransactionForTests(window)) throw new Error('nothing takes the keys')
  const keyCode = key.toUpperCase().charCodeAt(0)
  const events = [
    ...held.map((one) => new KeyboardEvent('', { key: one })),
    new KeyboardEvent('', { key, keyCode }),
  ]
  for (const event of events) input.keydown(event)
  for (const event of events.toReversed()) input.keyup(event)
}

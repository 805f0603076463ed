import { type Browser, browser } from 'wxt/browser'
import { openCheckWindow } from './check-window.ts'
import { forgetHanded, handOver } from './handed.ts'
import { getMessage } from './messages.ts'
import { optional } from './optional.ts'

const ENTRY = 'check'
/** Pages that may be read at all. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*']

/** Puts the entry for selected words into pages' menu, in the browser's language as it is now. */
async function offerCheck(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: ENTRY,
    title: getMessage('extension_menu', []),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  })
}

/**
 * Checks the words that were selected on a page. The click grants the page. Chromium shows no page of an extension in
 * a private window, and in another window a private page's words must not turn up: there the popup opens with them.
 */
async function checkSelected(
  { menuItemId, selectionText }: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'selectionText'>,
  tab: Pick<Browser.tabs.Tab, 'id' | 'incognito' | 'windowId'> | undefined,
): Promise<void> {
  if (menuItemId !== ENTRY || tab?.id === undefined || !selectionText) return
  const handed = handOver(tab.id, selectionText)
  // Before anything is waited for, or Firefox no longer sees the click behind it.
  if (tab.incognito) await Promise.allSettled([handed, openPopup(tab.windowId)])
  else {
    await handed
    await openCheckWindow(tab.id)
  }
}

/** Listens, each time the background starts, where pages have such a menu. */
export function startMenu(): void {
  if (!optional.contextMenus) return
  browser.runtime.onInstalled.addListener(offerCheck)
  browser.runtime.onStartup.addListener(offerCheck)
  browser.contextMenus.onClicked.addListener(checkSelected)
  browser.tabs.onRemoved.addListener(forgetHanded)
}

/** Chrome before 127 has no way to: the words then wait for a click on the button. */
async function openPopup(windowId: number): Promise<void> {
  await browser.action.openPopup({ windowId })
}

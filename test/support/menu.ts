import type { Page, Target } from 'puppeteer-core'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { settled } from '../../scripts/browsers/popup.ts'
import { closePopup } from './chromium.ts'

/** What a menu tells of a click, and the tab that was under it. */
interface Tab {
  id: number
  incognito: boolean
}

/** The declared part of Chrome's own API that a test uses inside the extension. `dispatch` is no part of its promise. */
declare const chrome: {
  contextMenus: {
    onClicked: { dispatch: (info: object, tab: Tab) => void }
    update: (entry: string, changes: object) => Promise<void>
  }
  tabs: { query: (what: { active: true; windowType: 'normal' }) => Promise<Tab[]> }
  windows: { create: (what: { url: string; incognito: true }) => Promise<unknown> }
  storage: Record<'local' | 'session', { get: (key: null) => Promise<object> }>
}

/** Selects words of the page as a mouse does that is drawn over them, and answers with what is then selected. */
export function select(page: Page, words: string): Promise<string> {
  return page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const node = texts.currentNode
      const at = node.nodeValue?.indexOf(words) ?? -1
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
    }
    return document.getSelection()?.toString() ?? ''
  }, words)
}

/** The extension's background, awake. */
export async function background({ browser, extension }: LedeInChromium) {
  const target = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().includes(extension.id),
  )
  const worker = await target.worker()
  if (!worker) throw new Error('the background cannot be entered')
  return worker
}

/**
 * Clicks the menu's entry over the tab in front. Nothing but a person opens the menu itself: its handler is given what
 * the browser would give it. What the click grants is granted by one on the toolbar's button before.
 */
export async function clickEntry(lede: LedeInChromium, page: Page, selectionText: string): Promise<void> {
  await page.bringToFront()
  const worker = await background(lede)
  await worker.evaluate(async (selectionText) => {
    const tabs = await chrome.tabs.query({ active: true, windowType: 'normal' })
    // The private window is in front where there is one.
    const tab = tabs.find(({ incognito }) => incognito) ?? tabs[0]
    if (!tab) throw new Error('no tab is in front')
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check', selectionText, editable: false }, tab)
  }, selectionText)
}

/** Whether the menu has an entry of that name: one that it has not cannot be changed. */
export async function hasEntry(lede: LedeInChromium, entry: string): Promise<boolean> {
  const worker = await background(lede)
  return worker.evaluate(
    (entry) =>
      chrome.contextMenus.update(entry, {}).then(
        () => true,
        () => false,
      ),
    entry,
  )
}

/** Opens an address in a private window. Those of puppeteer's contexts are none: extensions do not see them. */
export async function openPrivate(lede: LedeInChromium, url: string): Promise<Page> {
  const worker = await background(lede)
  const [target] = await Promise.all([
    lede.browser.waitForTarget((target) => target.url() === url),
    worker.evaluate(async (url) => {
      await chrome.windows.create({ url, incognito: true })
    }, url),
  ])
  return target.asPage()
}

/** Grants the page by a click on the button, and closes the popup again. */
export async function grant(lede: LedeInChromium, page: Page): Promise<void> {
  const popup = await lede.click(page)
  await settled(popup)
  await closePopup(popup)
}

/** Does something and answers with the page of the extension that opens by it. */
export async function opening(
  { browser }: LedeInChromium,
  name: 'check.html' | 'popup.html',
  act: () => Promise<void>,
): Promise<Page> {
  const before = new Set<Target>(browser.targets())
  const opened = browser.waitForTarget((target) => !before.has(target) && target.url().includes(`/${name}`))
  const [target] = await Promise.all([opened, act()])
  return target.asPage()
}

import type { Page } from 'puppeteer-core'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { settled } from '../../scripts/browsers/popup.ts'
import { background } from './menu.ts'

interface KeyTab {
  id: number
}

/** The declared part of Chrome's own API that a test uses inside the extension. `dispatch` is no part of its promise. */
declare const chrome: {
  commands: { onCommand: { dispatch: (command: string, tab: KeyTab | undefined) => void } }
  tabs: { query: (what: { active: true; windowType: 'normal' }) => Promise<KeyTab[]> }
}

/** A page of ours that opens when something is done, and what state it comes to. */
export async function opening(
  { browser }: LedeInChromium,
  name: 'reader.html' | 'sidepanel.html',
  act: () => Promise<unknown>,
): Promise<{ place: Page; state: string }> {
  const before = new Set(browser.targets())
  const opened = browser.waitForTarget((one) => !before.has(one) && one.url().includes(`/${name}`), {
    timeout: 15_000,
  })
  const [target] = await Promise.all([opened, act()])
  const place = await target.asPage()
  return { place, state: await settled(place) }
}

/** Opens what the popup shows in a tab of its own. */
export async function toTab(lede: LedeInChromium, popup: Page): Promise<Page> {
  return (await opening(lede, 'reader.html', () => popup.click('[data-to=tab]'))).place
}

/** The handler of the key for a tab of its own, over a page in front: a program's keys never reach the browser. */
export async function pressReaderKey(lede: LedeInChromium, page: Page): Promise<void> {
  await page.bringToFront()
  const worker = await background(lede)
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, windowType: 'normal' })
    chrome.commands.onCommand.dispatch('open-reader', tab)
  })
}

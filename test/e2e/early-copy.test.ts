import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, startTestChromium } from '../support/chromium.ts'
import { allowClipboard } from '../support/clipboard.ts'
import { TWICE, TWICE_PAGE } from '../support/link-pages.ts'
import { press } from '../support/quotes.ts'
import { type Site, startSite } from '../support/site.ts'

/** The declared part of Chrome's own API that a test uses inside the extension. */
declare const chrome: {
  scripting: { executeScript: (what: { files?: string[] }) => Promise<unknown> }
}

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite(TWICE_PAGE)])
  await allowClipboard(lede)
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))

/** The popup's page in a tab, in which the question where the quotes are is put off until it is let go. */
async function openHeld(path: string): Promise<Page> {
  const { page, popup } = await clickOn(lede, site.at('/story'))
  await closePopup(popup)
  // What a click has granted lasts as long as the site is the same.
  await page.goto(site.at(path))
  const tab = await lede.browser.newPage()
  await tab.evaluateOnNewDocument(() => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const ask = chrome.scripting.executeScript
    chrome.scripting.executeScript = async (what) => {
      if (what.files?.some((file) => file.includes('words'))) await promise
      return ask(what)
    }
    Object.assign(window, { letGo: resolve })
  })
  await page.bringToFront()
  await tab.goto(`chrome-extension://${lede.extension.id}/popup.html`)
  await settled(tab)
  await tab.bringToFront()
  await openPart(tab, 'quotes')
  return tab
}

it('a copy is there at once, before the page has said where the quote is, and gets its link when it does', async () => {
  const tab = await openHeld('/twice')
  await press(tab, `button[aria-label^="Copy: “${TWICE}"]`)
  const copied = () => tab.evaluate(() => navigator.clipboard.readText())
  const first = await copied()
  expect(first).toContain(TWICE)
  expect(first).not.toContain('#:~:')
  await tab.evaluate(() => Reflect.get(window, 'letGo')())
  await tab.waitForFunction(async () => (await navigator.clipboard.readText()).includes('#:~:text='))
  expect(await copied()).toContain(TWICE)
})

import type { Page } from 'puppeteer-core'
import { inject } from 'vitest'
import { type LedeInChromium, startChromium } from '../../scripts/browsers/chromium.ts'
import { settled } from '../../scripts/browsers/popup.ts'

/** The browser's own frame, which no test looks at, does not move; its pages do. */
const STILL = '--animation-duration-scale=0'

/** A Chromium without a window, with the extension built for this test run. In English, unless told, whatever the machine speaks. */
export function startTestChromium(
  args: readonly string[] = [],
  {
    inPrivate = false,
    greeted = false,
    language = 'en',
    extensionDir = inject('chromium').extensionDir,
  } = {},
): Promise<LedeInChromium> {
  return startChromium({
    ...inject('chromium'),
    extensionDir,
    headless: true,
    args: [STILL, ...args],
    inPrivate,
    greeted,
    language,
  })
}

/**
 * Opens an address in a new tab. Chromium reports its viewer of PDFs as an aborted load, and its own page in place of one that does not answer as a
 * refused one: such pages do open.
 */
export async function openTab({ browser }: LedeInChromium, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url).catch(async (error: Error) => {
    if (error.message.includes('ERR_CONNECTION_REFUSED')) await page.waitForSelector('body.neterror')
    else if (!error.message.includes('ERR_ABORTED')) throw error
  })
  return page
}

/** Opens an address, clicks Lede's button and waits for what comes of it. */
export async function clickOn(
  lede: LedeInChromium,
  url: string,
): Promise<{ page: Page; popup: Page; state: string }> {
  const page = await openTab(lede, url)
  const popup = await lede.click(page)
  return { page, popup, state: await settled(popup) }
}

/** Closes a popup as its user does, and waits until it is gone. */
export async function closePopup(popup: Page): Promise<void> {
  const gone = new Promise<void>((done) => popup.once('close', () => done()))
  await popup.evaluate(() => window.close()).catch(() => undefined)
  await gone
}

/**
 * The popup's page in a tab in the background, over another tab that is in front: it reads that one, without the
 * click that grants it.
 */
export async function openBehind({ browser, extension }: LedeInChromium, page: Page): Promise<Page> {
  const behind = await browser.newPage()
  await page.bringToFront()
  await behind.goto(`chrome-extension://${extension.id}/popup.html`)
  return behind
}

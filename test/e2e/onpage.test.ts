import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, startTestChromium } from '../support/chromium.ts'
import { lit, watch } from '../support/onpage.ts'
import { KILN, ONPAGE_PAGES } from '../support/onpage-pages.ts'
import { press } from '../support/quotes.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite(ONPAGE_PAGES)])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** Asks the popup to show what a button stands beside, and waits for what it says came of it. */
async function showOn(popup: Page, button: string): Promise<string> {
  const before = await popup.$eval('body > [role=status]', (said) => said.textContent)
  await press(popup, button)
  return popup.$eval(
    'body > [role=status]',
    (said, before) =>
      new Promise<string>((done) => {
        const look = () => {
          if (said.textContent === before) return
          observer.disconnect()
          done(said.textContent?.trim() ?? '')
        }
        const observer = new MutationObserver(look)
        observer.observe(said, { childList: true, characterData: true, subtree: true })
        look()
      }),
    before,
  )
}

const quoteButton = (words: string) => `.quote .on-page[aria-label*="${words.slice(0, 30)}"]`
const SHOWN = 'Shown on the page. Escape takes the mark away there.'

/** The popup over a page, at one of its parts. */
async function opened(path: string, part: 'quotes' | 'summary') {
  const { page, popup } = await clickOn(lede, site.at(path))
  await openPart(popup, part)
  return { page, popup }
}

describe('showing on the page', () => {
  it('highlights a quote where it stands, and Escape ends it after the popup has closed', async () => {
    const { page, popup } = await opened('/kiln', 'quotes')
    const before = await watch(page)
    expect(await showOn(popup, quoteButton(KILN.quote))).toBe(SHOWN)
    expect(await lit(page)).toEqual({ texts: [KILN.quote], inView: true })
    expect(await popup.$eval('.footer .told', (line) => line.textContent)).toBe(SHOWN)

    await closePopup(popup)
    await page.bringToFront()
    expect((await lit(page)).texts).toEqual([KILN.quote])
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    expect(await page.evaluate(() => window.seenChanges)).toBe(0)
  })
})

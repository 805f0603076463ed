import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { settled } from '../../scripts/browsers/popup.ts'
import { closePopup, openTab, readWithoutClick, shownText, startTestChromium } from '../support/chromium.ts'
import { SAMPLE_STORY, type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site
let elsewhere: Site

beforeAll(async () => {
  ;[lede, site, elsewhere] = await Promise.all([startTestChromium(), startSite(), startSite()])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close(), elsewhere?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** The declared part of Chrome's own API that a test calls inside the extension. */
declare const chrome: { action: { openPopup: () => Promise<void> } }

describe('without a click on the button', () => {
  it('a popup that is opened as a tab is denied the page', async () => {
    const page = await openTab(lede, site.at('/story'))
    expect(await readWithoutClick(lede, page)).toBe('denied')
    // The same page, the same popup, and the click: what denied it is that there was none.
    expect(await settled(await lede.click(page))).toBe('done')
  })

  it('a popup that is opened by a program is denied the page', async () => {
    const { browser, extension } = lede
    const stand = await openTab(lede, `chrome-extension://${extension.id}/popup.html`)
    const page = await openTab(lede, site.at('/story'))
    const before = new Set(browser.targets())
    const [opened] = await Promise.all([
      browser.waitForTarget((target) => !before.has(target) && target.url().endsWith('/popup.html')),
      stand.evaluate(() => chrome.action.openPopup()),
    ])
    const popup = await opened.asPage()
    expect(await settled(popup)).toBe('denied')
    await closePopup(popup)
    expect(await settled(await lede.click(page))).toBe('done')
  })
})

describe('what a click grants', () => {
  it('lasts while the tab stays on the site, and ends for good when it leaves', async () => {
    const page = await openTab(lede, site.at('/story'))
    await closePopup(await lede.click(page))
    expect(await readWithoutClick(lede, page), 'after the click').toBe('done')
    await page.reload()
    expect(await readWithoutClick(lede, page), 'after a reload').toBe('done')
    await page.goto(site.at('/brief'))
    expect(await readWithoutClick(lede, page), 'on another page of the site').toBe('done')
    await page.goto(elsewhere.at('/story'))
    expect(await readWithoutClick(lede, page), 'on another site').toBe('denied')
    await page.goBack()
    expect(await readWithoutClick(lede, page), 'back again').toBe('denied')
  })

  it('is for that tab alone', async () => {
    const clicked = await openTab(lede, site.at('/story'))
    await closePopup(await lede.click(clicked))
    const other = await openTab(lede, site.at('/story'))
    expect(await readWithoutClick(lede, other)).toBe('denied')
  })

  it('never shows the story that stood in the tab before', async () => {
    const page = await openTab(lede, site.at('/story'))
    await closePopup(await lede.click(page))
    await page.goto(site.at('/brief'))
    const popup = await lede.click(page)
    expect(await settled(popup)).toBe('done')
    expect(await popup.$eval('h1', (h1) => h1.textContent)).toBe('Bridge closed')
    expect(await shownText(popup)).not.toContain(SAMPLE_STORY.opening)
  })
})

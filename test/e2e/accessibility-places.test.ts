import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { axeFaults, EVERY_THEME } from '../support/axe.ts'
import { clickOn, openTab, startTestChromium } from '../support/chromium.ts'
import { fixturePages, OFFLINE } from '../support/fixture-pages.ts'
import { clickEntry, grant, opening as openingOf } from '../support/menu.ts'
import { opening, toTab } from '../support/places.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { type Site, startSite } from '../support/site.ts'
import { faultsOnTheWay } from '../support/walk-views.ts'

let lede: LedeInChromium
let inArabic: LedeInChromium
let site: Site

beforeAll(async () => {
  // A page to print asks for that by itself, and Chromium's own preview of it would stand over it.
  const args = [...OFFLINE, '--disable-print-preview']
  ;[lede, inArabic, site] = await Promise.all([
    startTestChromium(args),
    startTestChromium(OFFLINE, { language: 'ar' }),
    startSite({ ...QUOTE_PAGES, ...fixturePages() }),
  ])
})
afterAll(() => Promise.all([lede?.browser.close(), inArabic?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const { browser } of [lede, inArabic])
    for (const page of await browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** The popup on a page of the site, its quotes found. */
async function popupOn(path: string, browser = lede): Promise<Page> {
  const { popup } = await clickOn(browser, site.at(path))
  await openPart(popup, 'quotes')
  return popup
}

const own = async (name: string): Promise<Page> => {
  const page = await lede.browser.newPage()
  await page.goto(`chrome-extension://${lede.extension.id}/${name}`)
  return page
}

const toPanel = async (lede: LedeInChromium, popup: Page): Promise<Page> =>
  (await opening(lede, 'sidepanel.html', () => popup.click('[data-to=panel]'))).place

/** The system's themes, without those that only a reader chooses. */
const UNCHOSEN = EVERY_THEME.filter(({ chosen, forced }) => forced || !chosen)

/** The other pages of the extension, as they are met. */
const PAGES: Record<string, () => Promise<Page>> = {
  'the page of all settings': () => own('options.html'),
  'the page for new readers': () => own('welcome.html'),
  'the panel before anything is read': () => own('sidepanel.html'),
  'a tab whose article is gone': () => own('reader.html#none'),
  'the window of the check': async () => {
    const page = await openTab(lede, site.at('/voices'))
    await grant(lede, page)
    const words = 'The harbour is a place of rest, not a museum'
    const window = await openingOf(lede, 'check.html', () => clickEntry(lede, page, words))
    await settled(window)
    await window.waitForSelector('.differences ins')
    return window
  },
  'the page to print': async () => {
    const popup = await popupOn('/voices')
    await popup.click('.share-open')
    await popup.waitForSelector('.sharing ul[aria-busy=false]')
    for (const box of await popup.$$('.sharing-with input')) await box.click()
    const printed = lede.browser.waitForTarget((target) => target.url().endsWith('/print.html'))
    await popup.click('.sharing-print button')
    return (await printed).asPage()
  },
}

describe('axe finds nothing, in every theme and in forced colours,', { timeout: 180_000 }, () => {
  it('in whatever is opened in a tab of its own', async () => {
    const reader = await toTab(lede, await popupOn('/voices'))
    expect(await faultsOnTheWay(reader, EVERY_THEME)).toEqual([])
  })

  it('in whatever is opened in the panel, which has the same views in less room', async () => {
    const panel = await toPanel(lede, await popupOn('/voices'))
    await panel.setViewport({ width: 360, height: 800 })
    expect(await faultsOnTheWay(panel, UNCHOSEN)).toEqual([])
  })

  it.each(Object.entries(PAGES))('in %s', async (_, open) => {
    const page = await open()
    await page.waitForSelector('h1')
    expect(await axeFaults(page, EVERY_THEME)).toEqual([])
  })

  it('in whatever is opened where the interface is read from right to left', async () => {
    const popup = await popupOn('/page/arabic-daily', inArabic)
    const reader = await toTab(inArabic, popup)
    expect(await reader.$eval('html', ({ lang, dir }) => [lang, dir])).toEqual(['ar', 'rtl'])
    expect(await faultsOnTheWay(reader, EVERY_THEME.slice(0, 1))).toEqual([])
  })

  it('but it finds what is planted there, in forced colours as well', async () => {
    const reader = await toTab(lede, await popupOn('/voices'))
    await openPart(reader, 'read')
    await reader.$eval('#part-read p', ({ style }) => {
      style.cssText = 'forced-color-adjust: none; color: #777; background: #888'
    })
    const found = await axeFaults(reader, EVERY_THEME)
    expect(found).toEqual(
      EVERY_THEME.map(({ name }) => expect.stringContaining(`${name}: color-contrast: <p`)),
    )
  })
})

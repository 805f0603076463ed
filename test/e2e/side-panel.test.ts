import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { axeFaults } from '../support/axe.ts'
import { clickOn, openTab, startTestChromium } from '../support/chromium.ts'
import { openLedger, openReason, putBack } from '../support/ledger.ts'
import { lit } from '../support/onpage.ts'
import { opening, toTab, watchWorkers, workers } from '../support/places.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { chooseSpeaker, openForm, press } from '../support/quotes.ts'
import { LETTER, type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite(QUOTE_PAGES)])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const target of lede.browser.targets())
    if (target.url().includes('/sidepanel.html')) await (await target.asPage()).close()
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

const VOICES = 'Harbour light to shine again before the winter'

/** A page with the panel beside it, opened from the popup over it. */
async function beside(path: string): Promise<{ page: Page; panel: Page }> {
  const { page, popup } = await clickOn(lede, site.at(path))
  await openPart(popup, 'quotes')
  return { page, panel: await toPanel(popup) }
}
async function toPanel(popup: Page): Promise<Page> {
  const { place } = await opening(lede, 'sidepanel.html', () => popup.click('[data-to=panel]'))
  await place.waitForSelector('.headline')
  return place
}
const headline = (panel: Page, words: string) => panel.waitForSelector(`.headline ::-p-text(${words})`)

describe('the side panel', () => {
  it('shows what the popup has read and found, without reading it again', async () => {
    const { page, popup } = await clickOn(lede, site.at('/voices'))
    await openPart(popup, 'quotes')
    await page.evaluate(() => document.querySelector('article')?.replaceChildren('Gone.'))
    const panel = await toPanel(popup)
    await headline(panel, VOICES)
    await panel.waitForSelector('#part-quotes:not([hidden]) blockquote')
    await watchWorkers(panel)
    await panel.reload()
    await headline(panel, VOICES)
    expect(await workers(panel)).toEqual([])
  })

  it('follows a click on the button in another tab, and stays where it is on the same page', async () => {
    const { page, panel } = await beside('/voices')
    await headline(panel, VOICES)
    await openPart(panel, 'summary')
    const other = await openTab(lede, site.at('/interview'))
    await headline(panel, VOICES)
    const popup = await lede.click(other)
    await settled(popup)
    await headline(panel, 'The keeper without a light')
    await openPart(panel, 'summary')
    const again = await lede.click(other)
    await settled(again)
    await openPart(again, 'quotes')
    expect(await panel.$eval('[role=tab][aria-selected=true]', ({ id }) => id)).toBe('tab-summary')
    await lede.click(page)
    await headline(panel, VOICES)
  })
  it('and a tab of its own have what is put back and corrected in either', async () => {
    const { page, panel } = await beside('/letter')
    const again = await lede.click(page)
    await settled(again)
    const reader = await toTab(lede, again)
    await openPart(reader, 'quotes')
    await openLedger(panel)
    await openReason(panel, LETTER.reason)
    await putBack(panel, LETTER.removed.slice(0, 20))
    await reader.waitForSelector(`#part-quotes blockquote ::-p-text(${LETTER.quote})`)
    await openForm(reader, LETTER.quote)
    await chooseSpeaker(reader, 'Speaker unclear')
    await panel.waitForSelector('#part-quotes .speaker ::-p-text(Speaker unclear)')
  })

  it('shows words on the page, and says when that has gone elsewhere or is closed', async () => {
    const { page, panel } = await beside('/voices')
    await press(panel, '#part-quotes .quote .on-page')
    await panel.waitForSelector('.told')
    expect((await lit(page)).texts).toHaveLength(1)
    await page.goto(site.at('/interview'))
    await panel.waitForSelector('.footer .notice ::-p-text(Click the Lede button there)')
    await headline(panel, VOICES)
    await page.close()
    await panel.waitForSelector('.footer .notice ::-p-text(tab was closed)')
    await headline(panel, VOICES)
    const reader = await toTab(lede, panel)
    await headline(reader, VOICES)
  })

  it('says what to do before anything is read', async () => {
    const page = await lede.browser.newPage()
    await page.goto(`chrome-extension://${lede.extension.id}/sidepanel.html`)
    await page.waitForSelector('.message ::-p-text(Click the Lede button)')
    expect(await axeFaults(page)).toEqual([])
  })
})

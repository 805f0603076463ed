import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { axeFaults } from '../support/axe.ts'
import { clickOn, startTestChromium } from '../support/chromium.ts'
import { openLedger, openReason, putBack } from '../support/ledger.ts'
import { stored } from '../support/menu.ts'
import { lit } from '../support/onpage.ts'
import {
  fullLines,
  opening,
  pressReaderKey,
  toTab,
  watchShifts,
  watchWorkers,
  workers,
} from '../support/places.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { chooseSpeaker, openForm, press } from '../support/quotes.ts'
import { READING_PAGES } from '../support/reading-page.ts'
import { LETTER, type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite({ ...QUOTE_PAGES, ...READING_PAGES })])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

const VOICES = 'Harbour light to shine again before the winter'
const title = (page: Page) => page.$eval('h1', (h1) => h1.textContent)
const quotes = (page: Page) => page.$$eval('#part-quotes blockquote', (all) => all.length)

/** The quotes of a page in a popup, and then in a tab. */
async function quotesInTab(path: string): Promise<{ page: Page; reader: Page }> {
  const { page, popup } = await clickOn(lede, site.at(path))
  await openPart(popup, 'quotes')
  return { page, reader: await toTab(lede, popup) }
}

/** What its way to the page opens where the page is no longer in its tab. */
async function pageOpenedBy(reader: Page): Promise<Page> {
  const opened = lede.browser.waitForTarget((target) => target.url() === site.at('/voices'))
  await reader.click('[data-to=page]')
  return (await opened).asPage()
}

describe('a reader tab', () => {
  it('shows what the popup has read and found, without reading or finding it again', async () => {
    const { page, popup } = await clickOn(lede, site.at('/voices'))
    await openPart(popup, 'quotes')
    const found = await quotes(popup)
    expect(found).toBeGreaterThan(5)
    // Read again, it would have no words.
    await page.evaluate(() => document.querySelector('article')?.replaceChildren('Gone.'))
    const reader = await toTab(lede, popup)
    await page.close()
    expect([await title(reader), await reader.title()]).toEqual([VOICES, `${VOICES} – Lede`])
    expect(await reader.$eval('[role=tab][aria-selected=true]', ({ id }) => id)).toBe('tab-quotes')
    await openPart(reader, 'summary')
    await openPart(reader, 'quotes')
    expect(await quotes(reader)).toBe(found)
    await watchWorkers(reader)
    await reader.reload()
    await settled(reader)
    await openPart(reader, 'summary')
    expect([await title(reader), await workers(reader)]).toEqual([VOICES, []])
    const control = await lede.browser.newPage()
    await watchWorkers(control)
    await control.goto(`chrome-extension://${lede.extension.id}/popup.html`)
    await settled(control)
    expect(await workers(control)).toEqual(['extract'])
  })

  it('has what was put back and corrected, also after a reload, and the popup has what is changed in it', async () => {
    const { page, popup } = await clickOn(lede, site.at('/letter'))
    await openLedger(popup)
    await openReason(popup, LETTER.reason)
    await putBack(popup, LETTER.removed.slice(0, 20))
    await openPart(popup, 'quotes')
    const reader = await toTab(lede, popup)
    await openForm(reader, LETTER.quote)
    await press(reader, 'form.correct [type=text]')
    await reader.keyboard.type('Hanne Brill')
    await press(reader, 'form.correct [type=submit]')
    await reader.waitForSelector('.speaker ::-p-text(Hanne Brill)')
    await reader.reload()
    expect(await settled(reader)).toBe('done')
    await reader.waitForSelector('#part-quotes:not([hidden]) .speaker ::-p-text(Hanne Brill)')
    const again = await lede.click(page)
    await settled(again)
    await openPart(again, 'quotes')
    await again.waitForSelector('.speaker ::-p-text(Hanne Brill)')
  })

  it('shows words on the page and leads there, and says when the page is gone', async () => {
    const { page, reader } = await quotesInTab('/voices')
    await reader.bringToFront()
    await press(reader, '#part-quotes .quote .on-page')
    await reader.waitForSelector('.told')
    expect((await lit(page)).texts).toHaveLength(1)
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible')
    await reader.bringToFront()
    await reader.click('[data-to=page]')
    await page.waitForFunction(() => document.visibilityState === 'visible')
    await page.goto(site.at('/interview'))
    await reader.bringToFront()
    await press(reader, '#part-quotes .quote .on-page')
    await reader.waitForSelector('.footer .notice')
    const anew = await pageOpenedBy(reader)
    await Promise.all([anew.close(), page.close()])
    await reader.bringToFront()
    await press(reader, '#part-quotes .quote .on-page')
    await reader.waitForSelector('.footer .notice ::-p-text(The page is gone)')
    await pageOpenedBy(reader)
  })

  it('is gone to, as it is now, where it is open already', async () => {
    const { page, reader } = await quotesInTab('/voices')
    await page.bringToFront()
    const popup = await lede.click(page)
    await settled(popup)
    await openPart(popup, 'summary')
    await popup.click('[data-to=tab]')
    await reader.waitForSelector('#tab-summary[aria-selected=true]')
    await reader.waitForFunction(() => document.visibilityState === 'visible')
    expect((await lede.browser.pages()).filter((one) => one.url().includes('/reader.html'))).toHaveLength(1)
  })

  it('is kept as long as it is open', async () => {
    const { reader } = await quotesInTab('/voices')
    const { reader: other } = await quotesInTab('/interview')
    expect(await stored(lede, 'local')).toContain(VOICES)
    await reader.close()
    await expect.poll(() => stored(lede, 'local')).not.toContain(VOICES)
    expect(await stored(lede, 'local')).toContain('The keeper without a light')
    await other.reload()
    expect(await settled(other)).toBe('done')
  })

  it('whose article is gone says so, and leads to where it is from', async () => {
    const { page, reader } = await quotesInTab('/voices')
    // What the page answers about its quotes is kept as well, and may come late.
    await vi.waitUntil(() =>
      reader.evaluate(async () => {
        const { local } = Reflect.get(globalThis, 'chrome').storage
        return JSON.stringify(await local.get(null)).includes('"fragment"')
      }),
    )
    await page.close()
    await reader.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear())
    await reader.reload()
    expect(await settled(reader)).toBe('lost')
    expect(await reader.$eval('.message', (message) => message.textContent)).toContain(VOICES)
    const opened = lede.browser.waitForTarget((target) => target.url() === site.at('/voices'))
    await reader.click('.message .main')
    await opened
    const unknown = await lede.browser.newPage()
    await unknown.goto(`chrome-extension://${lede.extension.id}/reader.html#none`)
    expect(await settled(unknown)).toBe('lost')
  })

  it('opens by a key on a page that the key grants, and reads it', async () => {
    const { page, popup } = await clickOn(lede, site.at('/voices'))
    await popup.close()
    const { place, state } = await opening(lede, 'reader.html', () => pressReaderKey(lede, page))
    expect([state, await title(place)]).toEqual(['done', VOICES])
    await page.close()
    await place.reload()
    expect([await settled(place), await title(place)]).toEqual(['done', VOICES])
  })

  it('says of a page that was not granted that it may not be read', async () => {
    const page = await lede.browser.newPage()
    await page.goto(site.at('/voices'))
    const { state } = await opening(lede, 'reader.html', () => pressReaderKey(lede, page))
    expect(state).toBe('denied')
  })
})

describe('its look', () => {
  it('is one column of 60 to 75 characters a line, in which nothing moves by itself', async () => {
    const { popup } = await clickOn(lede, site.at('/story'))
    const shifts = await watchShifts(popup)
    await openPart(popup, 'read')
    expect(await shifts()).toBe(0)
    const reader = await toTab(lede, popup)
    await reader.setViewport({ width: 1280, height: 900 })
    const lines = await fullLines(reader)
    expect(lines.length).toBeGreaterThan(10)
    const mean = lines.reduce((sum, length) => sum + length, 0) / lines.length
    expect(mean).toBeGreaterThan(60)
    expect(mean).toBeLessThan(75)
    const again = await watchShifts(reader)
    await reader.reload()
    await settled(reader)
    for (const part of ['quotes', 'summary'] as const) await openPart(reader, part)
    expect(await again()).toBe(0)
  })

  it('has the way to the page on the line it stands in', async () => {
    const { popup } = await clickOn(lede, site.at('/voices'))
    const reader = await toTab(lede, popup)
    const middles = await reader.evaluate(() =>
      ['[data-to=page]', '.header-meta'].map((selector) => {
        const words = document.createRange()
        words.selectNodeContents(document.querySelector(selector) ?? document)
        const { top, bottom } = words.getBoundingClientRect()
        return (top + bottom) / 2
      }),
    )
    expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 9))).toBeLessThanOrEqual(1)
  })

  it('has room for the outline beside the text of a wide window, where it stays', async () => {
    const { popup } = await clickOn(lede, site.at('/walk'))
    const reader = await toTab(lede, popup)
    await reader.setViewport({ width: 1280, height: 900 })
    await reader.click('.aids-open')
    await (await reader.waitForSelector('.aids .opens'))?.click()
    await reader.waitForSelector('.outline.beside')
    const gap = await reader.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      return (box('#part-read article')?.left ?? 0) - (box('.outline')?.right ?? 0)
    })
    expect(gap).toBeGreaterThan(16)
    await (await reader.$('.outline ::-p-text(Three Gates)'))?.click()
    await reader.waitForSelector('.outline [aria-current] ::-p-text(Three Gates)')
    await reader.evaluate(() => window.scrollTo(0, 0))
    await reader.waitForSelector('.outline.beside:not(:has([aria-current]))')
    expect(await axeFaults(reader)).toEqual([])
    await reader.setViewport({ width: 900, height: 900 })
    await (await reader.waitForSelector('.outline:not(.beside) ::-p-text(Three Gates)'))?.click()
    await reader.waitForSelector('.outline', { hidden: true })
  })

  it('has no fault that axe finds, and fits 400 pixels', async () => {
    const { popup } = await clickOn(lede, site.at('/voices'))
    const reader = await toTab(lede, popup)
    await reader.setViewport({ width: 400, height: 700 })
    for (const part of ['read', 'quotes', 'summary'] as const) {
      await openPart(reader, part)
      expect(await reader.$eval('html', (html) => html.scrollWidth - html.clientWidth)).toBe(0)
      expect(await axeFaults(reader)).toEqual([])
    }
  })
})

it('comes back with the browser', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'lede-'))
  // Installed anew, it greets its reader again; a tab closed before the other is back would be taken for the end of both.
  const start = async () => {
    const started = await startTestChromium([`--user-data-dir=${profile}`], { greeted: true })
    await started.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'))
    return started
  }
  const first = await start()
  const { popup } = await clickOn(first, site.at('/voices'))
  await openPart(popup, 'quotes')
  const reader = await toTab(first, popup)
  await openForm(reader, 'Nobody asked')
  await chooseSpeaker(reader, 'Greta Moss')
  const address = reader.url()
  await first.browser.close()
  const second = await start()
  const back = await second.browser.newPage()
  await watchWorkers(back)
  await back.goto(address)
  expect([await settled(back), await title(back), await workers(back)]).toEqual(['done', VOICES, []])
  const said = await back.$$eval('#part-quotes:not([hidden]) .quote', (all) =>
    all.map((one) => one.textContent).find((text) => text?.includes('Nobody asked')),
  )
  expect(said).toContain('Greta Moss')
  await second.browser.close()
  await rm(profile, { recursive: true, force: true })
})

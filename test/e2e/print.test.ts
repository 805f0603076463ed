import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart } from '../../scripts/browsers/popup.ts'
import { axeFaults } from '../support/axe.ts'
import { clickOn, startTestChromium } from '../support/chromium.ts'
import { pdfText } from '../support/pdf.ts'
import { SAMPLE_STORY, type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  // The page asks to be printed by itself, and while Chromium's own preview of that is open it makes no PDF.
  ;[lede, site] = await Promise.all([startTestChromium(['--disable-print-preview']), startSite()])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** The sample story's page to print, opened from the popup. */
async function printPage(): Promise<Page> {
  const { popup } = await clickOn(lede, site.at('/story'))
  await openPart(popup, 'quotes')
  await popup.click('.share-open')
  await popup.waitForSelector('.sharing ul[aria-busy=false]')
  if (!(await popup.$('.sharing input[name=quotes]:checked')))
    await popup.click('.sharing input[name=quotes]')
  const address = `chrome-extension://${lede.extension.id}/print.html`
  const opened = lede.browser.waitForTarget((target) => target.url() === address)
  await popup.click('.sharing-print button')
  const page = await (await opened).asPage()
  await page.waitForSelector('.printed h1')
  return page
}

describe('printing', () => {
  it('opens the whole article in a tab in front, under a name for its PDF', async () => {
    const page = await printPage()
    const text = await page.$eval('.printed', (printed) => printed.textContent ?? '')
    for (const part of [SAMPLE_STORY.title, SAMPLE_STORY.opening, SAMPLE_STORY.speaker, site.at('/story')])
      expect(text).toContain(part)
    for (const clutter of SAMPLE_STORY.clutter) expect(text).not.toContain(clutter)
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible')
    expect(await page.title()).toBe(`The Northern Ledger – ${SAMPLE_STORY.title} – 2026-10-16`)
  })

  it('puts all of it on sheets, without the buttons, in ink on paper in the dark too', async () => {
    const page = await printPage()
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    const { sheets, text } = pdfText(await page.pdf({ format: 'A5' }))
    expect(sheets).toBeGreaterThan(1)
    // Lines are broken anew, and two letters may be set as one.
    const bare = (words: string) => words.normalize('NFKC').replace(/\s+/g, '')
    const paragraphs = await page.$$eval('article > p, .printed-source', (all) =>
      all.map((p) => p.textContent),
    )
    expect(paragraphs.length).toBeGreaterThan(5)
    for (const words of [...paragraphs, SAMPLE_STORY.title, 'The Northern Ledger', 'October 16, 2026'])
      expect(bare(text)).toContain(bare(words ?? ''))
    expect(bare(text)).not.toContain('Print')
    await page.emulateMediaType('print')
    const seen = await page.evaluate(() => ({
      buttons: [...document.querySelectorAll('button')].filter((one) => one.checkVisibility()).length,
      ink: getComputedStyle(document.body).color,
      paper: getComputedStyle(document.body).backgroundColor,
    }))
    expect(seen).toEqual({ buttons: 0, ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' })
  })

  it('has room between who wrote it and what they wrote', async () => {
    const page = await printPage()
    const gap = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      return (box('article > *')?.top ?? 0) - (box('.header-byline')?.bottom ?? 0)
    })
    expect(gap).toBeGreaterThanOrEqual(16)
  })

  it('has no fault that axe finds, and scrolls sideways nowhere', async () => {
    const page = await printPage()
    await page.setViewport({ width: 400, height: 700 })
    expect(await page.$eval('html', (html) => html.scrollWidth - html.clientWidth)).toBe(0)
    expect(await axeFaults(page)).toEqual([])
  })

  it('says that it keeps nothing when it is loaded again', async () => {
    const page = await printPage()
    await page.reload()
    await page.waitForSelector('::-p-text(There is nothing to print here)')
    expect(await axeFaults(page)).toEqual([])
  })
})

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart as openPartIn } from '../../scripts/browsers/popup.ts'
import { clickOn as clickOnIn, startTestChromium } from '../support/chromium.ts'
import { axeFaults } from '../support/drive/axe.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import { beyond, shown } from '../support/drive/look.ts'
import { clickOn, openPart } from '../support/drive/popup.ts'
import { pdfText } from '../support/pdf.ts'
import { SAMPLE_STORY, type Site, startSite } from '../support/site.ts'

inBothBrowsers({}, (stage) => {
  /** The sample story's page to print, opened from the popup. */
  const printPage = async () => {
    const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
    await openPart(popup, 'quotes')
    await popup.click('.share-open')
    await shown(popup, '.sharing ul[aria-busy=false]')
    const chosen = () => document.querySelector('.sharing input[name=quotes]:checked') !== null
    if (!(await popup.evaluate(chosen))) await popup.click('.sharing input[name=quotes]')
    await popup.click('.sharing-print button')
    const page = await stage.lede.openedOwn('print')
    await shown(page, '.printed h1')
    return page
  }

  describe('printing', () => {
    it('opens the whole article in a tab in front, under a name for its PDF', async () => {
      const page = await printPage()
      const text = await shown(page, '.printed')
      for (const part of [
        SAMPLE_STORY.title,
        SAMPLE_STORY.opening,
        SAMPLE_STORY.speaker,
        stage.site.at('/story'),
      ])
        expect(text).toContain(part)
      for (const clutter of SAMPLE_STORY.clutter) expect(text).not.toContain(clutter)
      const seen = await page.evaluate(() => [document.visibilityState, document.title])
      expect(seen).toEqual(['visible', `The Northern Ledger – ${SAMPLE_STORY.title} – 2026-10-16`])
    })

    it('has no fault that axe finds, and scrolls sideways nowhere', async () => {
      const page = await printPage()
      expect(await beyond(page)).toBe(0)
      expect(await axeFaults(page)).toEqual([])
    })

    it('has room between who wrote it and what they wrote', async () => {
      const page = await printPage()
      const gap = await page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
        return (box('article > *')?.top ?? 0) - (box('.header-byline')?.bottom ?? 0)
      })
      expect(gap).toBeGreaterThanOrEqual(16)
    })

    it('says that it keeps nothing when it is opened by itself', async () => {
      const page = await stage.lede.openOwn('print', 400)
      await shown(page, 'h1', 'There is nothing to print here')
      expect(await beyond(page)).toBe(0)
      expect(await axeFaults(page)).toEqual([])
    })
  })
})

// Firefox makes PDFs by WebDriver of web pages alone.
describe('printing in Chromium', () => {
  let lede: LedeInChromium
  let site: Site

  beforeAll(async () => {
    // The page asks to be printed by itself, and while Chromium's own preview of that is open it makes no PDF.
    ;[lede, site] = await Promise.all([startTestChromium(['--disable-print-preview']), startSite()])
  })
  afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))

  /** The sample story's page to print, opened from the popup. */
  async function printPage(): Promise<Page> {
    const { popup } = await clickOnIn(lede, site.at('/story'))
    await openPartIn(popup, 'quotes')
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

  it('says that it keeps nothing when it is loaded again', async () => {
    const page = await printPage()
    await page.reload()
    await page.waitForSelector('::-p-text(There is nothing to print here)')
  })
})

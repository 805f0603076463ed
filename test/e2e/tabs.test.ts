import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { clickOn, startTestChromium } from '../support/chromium.ts'
import { misfits, narrow } from '../support/fit.ts'
import { OFFLINE } from '../support/fixture-pages.ts'
import { LONG_PAGE } from '../support/long-page.ts'
import { type Site, startSite } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite(LONG_PAGE)
})
afterAll(() => site?.close())

/** Text as it can be set, and twice as large by the browser itself. */
const SIZES = ['100', '130', '150', '200', 'browser'] as const

/** Resizes text, and measures when it is laid out. */
const resize = (popup: Page, size: (typeof SIZES)[number]) =>
  popup.evaluate((size) => {
    const root = document.documentElement
    root.dataset.size = size === 'browser' ? '100' : size
    root.style.fontSize = size === 'browser' ? '200%' : ''
    window.scrollTo(0, 0)
  }, size)

/** How many rows the tools stand in, and which of them have a tab under them or are too small to be hit. */
const tools = (popup: Page) =>
  popup.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect())
    const buttons = boxes('.tools button')
    const tabs = boxes('[role=tab]')
    return {
      count: buttons.length,
      rows: new Set(buttons.map(({ top }) => Math.round(top))).size,
      faults: buttons.filter(
        (one) =>
          Math.min(one.width, one.height) < 24 ||
          tabs.some(
            (tab) =>
              one.left < tab.right - 1 &&
              one.right > tab.left + 1 &&
              one.top < tab.bottom - 1 &&
              one.bottom > tab.top + 1,
          ),
      ).length,
    }
  })

describe.each(['de', 'fr', 'ru', 'ar'])('in %s, the tools beside the tabs', (language) => {
  let lede: LedeInChromium
  let popup: Page
  beforeAll(async () => {
    lede = await startTestChromium(OFFLINE, { language })
    ;({ popup } = await clickOn(lede, site.at('/long')))
    await narrow(popup)
  })
  afterAll(() => lede?.browser.close())

  it.each(SIZES)('stay together and clear of the tabs where text is %s', async (size) => {
    for (const width of [380, 340]) {
      await popup.evaluate(
        (width) => document.documentElement.style.setProperty('--width', width),
        `${width}px`,
      )
      await resize(popup, size)
      await popup.waitForFunction((most) => innerWidth <= most, {}, width + 20)
      expect(await tools(popup), `${width} pixels`).toEqual({ count: 4, rows: 1, faults: 0 })
      expect(await misfits(popup)).toEqual([])
    }
  })

  it('leave the ring of a tab clear of its letters and in sight', async () => {
    await resize(popup, '100')
    await popup.evaluate(() => window.scrollTo(0, 600))
    await popup.focus('#tab-read')
    await popup.keyboard.press('End')
    const ring = await popup.$eval('#tab-summary', (tab) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(tab)
      const words = document.createRange()
      words.selectNodeContents(tab)
      const offset = Number.parseFloat(outlineOffset)
      return {
        gap: words.getBoundingClientRect().left - tab.getBoundingClientRect().left + offset,
        top: tab.getBoundingClientRect().top - offset - Number.parseFloat(outlineWidth),
      }
    })
    expect(ring.gap).toBeGreaterThanOrEqual(2)
    expect(ring.top).toBeGreaterThanOrEqual(0)
  })
})

import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart } from '../../scripts/browsers/popup.ts'
import { clickOn, startTestChromium } from '../support/chromium.ts'
import { press } from '../support/quotes.ts'
import { type Site, SAMPLE_STORY as STORY, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite()])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

const texts = (popup: Page, selector: string) =>
  popup.$$eval(selector, (all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? ''))
const status = (popup: Page) => popup.waitForSelector('.find [role=status] ::-p-text( of )')
const told = async (popup: Page, words: string) => {
  await popup.waitForSelector(`.find [role=status] ::-p-text(${words})`)
}
/** Where the hit that the reader is at stands between what sticks to the edges. */
const hereInSight = (popup: Page) =>
  popup.$eval('.panel:not([hidden]) mark.here', (mark) => {
    const { top, bottom } = mark.getBoundingClientRect()
    const above = document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0
    const below = document.querySelector('.footer')?.getBoundingClientRect().top ?? innerHeight
    return top >= above && bottom <= below
  })
const focused = (popup: Page) => popup.evaluate(() => document.activeElement?.id)

async function ctrlF(popup: Page): Promise<void> {
  await popup.keyboard.down('Control')
  await popup.keyboard.press('f')
  await popup.keyboard.up('Control')
  await popup.waitForSelector('.find input:focus')
}

describe('by keyboard', () => {
  it('words are found in the text, counted and stepped through, each in sight', async () => {
    const { popup } = await clickOn(lede, site.at('/story'))
    await ctrlF(popup)
    await popup.keyboard.type('THE')
    await status(popup)
    const total = Number((await texts(popup, '.find [role=status]'))[0]?.split(' of ')[1])
    expect(total).toBeGreaterThan(5)
    expect(await texts(popup, '#part-read mark')).toHaveLength(total)
    for (let n = 1; n <= total; n++) {
      await told(popup, `${n} of ${total}`)
      await popup.waitForSelector('#part-read mark.here')
      expect(await hereInSight(popup), `hit ${n}`).toBe(true)
      await popup.keyboard.press('Enter')
    }
    await told(popup, `1 of ${total}`)
    await popup.keyboard.down('Shift')
    await popup.keyboard.press('Enter')
    await popup.keyboard.up('Shift')
    await told(popup, `${total} of ${total}`)
  })

  it('a slash opens it, Escape closes it and not the popup, and the focus comes back', async () => {
    const { popup } = await clickOn(lede, site.at('/story'))
    await openPart(popup, 'quotes')
    await popup.focus('#tab-quotes')
    await popup.keyboard.press('/')
    await popup.waitForSelector('.find input:focus')
    const all = await texts(popup, '#part-quotes blockquote')
    // Straight marks and a plain apostrophe, as they are typed.
    await popup.keyboard.type(STORY.quote.replace('’', "'").toLowerCase())
    await told(popup, '1 of 1')
    expect(await texts(popup, '#part-quotes blockquote')).toEqual([expect.stringContaining(STORY.quote)])
    await popup.keyboard.down('Control')
    await popup.keyboard.press('f')
    await popup.keyboard.up('Control')
    await popup.keyboard.type(STORY.speaker)
    await popup.waitForSelector('#part-quotes .speaker mark')
    expect(new Set(await texts(popup, '#part-quotes .speaker mark'))).toEqual(new Set([STORY.speaker]))
    await popup.keyboard.press('Escape')
    await popup.waitForSelector('.find', { hidden: true })
    expect(popup.isClosed()).toBe(false)
    expect(await focused(popup)).toBe('tab-quotes')
    expect(await texts(popup, '#part-quotes blockquote')).toEqual(all)
  })
})

it('what a narrowed quote shows in the text is what is looked at there, and the words are kept', async () => {
  const { popup } = await clickOn(lede, site.at('/story'))
  await openPart(popup, 'quotes')
  await ctrlF(popup)
  await popup.keyboard.type(STORY.speaker)
  await popup.waitForSelector('#part-quotes mark.here')
  await press(popup, '#part-quotes .quote button[aria-label^=Show]')
  await popup.waitForSelector('#part-read mark:focus')
  expect(await popup.$('#part-read mark:is(.hit, .here)')).toBeNull()
  await openPart(popup, 'quotes')
  await ctrlF(popup)
  await popup.waitForSelector('#part-quotes .speaker mark.here')
})

it('its code is not fetched until it is asked for', async () => {
  const { popup } = await clickOn(lede, site.at('/story'))
  await openPart(popup, 'quotes')
  const fetched: string[] = []
  popup.on('request', (request) => fetched.push(request.url()))
  await popup.click('.find-open')
  await popup.waitForSelector('.find input:focus')
  expect(fetched).toEqual([expect.stringMatching(/FindBar-.*\.js$/)])
})

import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, startTestChromium } from '../support/chromium.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { openForm, press } from '../support/quotes.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite(QUOTE_PAGES)])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** Closes the popup and clicks again on the same tab. */
async function reopen(page: Page, popup: Page): Promise<Page> {
  await closePopup(popup)
  const again = await lede.click(page)
  expect(await settled(again)).toBe('done')
  return again
}
const part = (popup: Page) => popup.$eval('[role=tab][aria-selected=true]', ({ id }) => id)
const scrolled = (popup: Page) => popup.evaluate(() => Math.round(window.scrollY))
const scrollTo = (popup: Page, top: number) =>
  popup.evaluate(
    (top) =>
      new Promise<void>((done) => {
        // What was scrolled before may end only now.
        document.addEventListener('scrollend', () => {
          if (Math.abs(window.scrollY - top) <= 1) done()
        })
        window.scrollTo(0, top)
      }),
    top,
  )
const reached = (popup: Page, top: number) =>
  popup.waitForFunction((top) => Math.abs(window.scrollY - top) <= 1, {}, top)

describe('a popup that was closed, opened again over the same page', () => {
  it('is at the same part, each part scrolled to where it was', async () => {
    const { page, popup } = await clickOn(lede, site.at('/many-quotes'))
    await scrollTo(popup, 700)
    await openPart(popup, 'quotes')
    await scrollTo(popup, 2_345)
    const second = await reopen(page, popup)
    expect(await part(second)).toBe('tab-quotes')
    await reached(second, 2_345)
    await openPart(second, 'read')
    expect(await scrolled(second)).toBe(700)
    const third = await reopen(page, second)
    expect(await part(third)).toBe('tab-read')
    await reached(third, 700)
    await openPart(third, 'quotes')
    expect(await scrolled(third)).toBe(2_345)
  })

  it('shows all of the headline or nothing, where it was left half scrolled away', async () => {
    const { page, popup } = await clickOn(lede, site.at('/many-quotes'))
    const head = await popup.$eval('main', (main) => main.offsetTop)
    await scrollTo(popup, head - 20)
    const second = await reopen(page, popup)
    await reached(second, head)
  })

  it('is where it was even when it closes while it is being scrolled', async () => {
    const { page, popup } = await clickOn(lede, site.at('/many-quotes'))
    await openPart(popup, 'quotes')
    const gone = new Promise<void>((done) => popup.once('close', () => done()))
    await popup
      .evaluate(() => {
        document.addEventListener('scroll', () => window.close(), { once: true })
        window.scrollTo(0, 1_234)
      })
      .catch(() => undefined)
    await gone
    const again = await lede.click(page)
    await settled(again)
    await reached(again, 1_234)
  })

  it('has the quotes that were selected, and the words that were to be checked with their answer', async () => {
    const { page, popup } = await clickOn(lede, site.at('/voices'))
    await openPart(popup, 'quotes')
    await press(popup, 'input[aria-label^="Select: “Nobody asked"]')
    await press(popup, '.check summary')
    await popup.type('.check textarea', 'The harbour is a place of rest')
    const again = await reopen(page, popup)
    expect(await again.$$eval('.quote.selected', (all) => all.length)).toBe(1)
    expect(await again.$eval('.footer-state', (state) => state.textContent)).toBe('1 selected')
    expect(await again.$eval('.check textarea', (field) => field.value)).toBe(
      'The harbour is a place of rest',
    )
    expect(await again.$$eval('.check ins', (all) => all.map((one) => one.textContent))).toEqual([
      'not in the article: rest',
    ])
  })

  it('has the words that were looked for, at the same hit, and does not drag the reader back to it', async () => {
    const { page, popup } = await clickOn(lede, site.at('/many-quotes'))
    await popup.click('.find-open')
    await popup.waitForSelector('.find input:focus')
    await popup.keyboard.type('hearing')
    await popup.waitForSelector('#part-read mark.here')
    await popup.keyboard.press('Enter')
    await popup.waitForFunction(
      () =>
        [...document.querySelectorAll('#part-read mark')].findIndex((mark) => mark.matches('.here')) === 1,
    )
    await scrollTo(popup, 3_000)
    const place = await scrolled(popup)
    const again = await reopen(page, popup)
    await again.waitForSelector('.find [role=status] ::-p-text(2 of )')
    await again.waitForSelector('#part-read mark.here')
    await reached(again, place)
    await again.focus('.find input')
    await again.keyboard.press('Enter')
    await again.waitForSelector('.find [role=status] ::-p-text(3 of )')
    await again.waitForFunction(() => window.scrollY < 2_900)
  })

  it('knows nothing of words whose search was closed', async () => {
    const { page, popup } = await clickOn(lede, site.at('/many-quotes'))
    await popup.click('.find-open')
    await popup.waitForSelector('.find input:focus')
    await popup.keyboard.type('hearing')
    await popup.waitForSelector('#part-read mark.here')
    await popup.click('.find .find-step:last-of-type')
    await popup.waitForSelector('.find', { hidden: true })
    const again = await reopen(page, popup)
    await again.click('.find-open')
    expect(await (await again.waitForSelector('.find input:focus'))?.evaluate(({ value }) => value)).toBe('')
  })

  it('has the correction that was begun, and not the one that was given up', async () => {
    const { page, popup } = await clickOn(lede, site.at('/voices'))
    await openPart(popup, 'quotes')
    await openForm(popup, 'Nobody asked')
    await press(popup, 'form.correct [type=text]')
    await popup.keyboard.type('Hanne Br')
    const again = await reopen(page, popup)
    expect(await again.$eval('form.correct [type=text]', (field) => (field as HTMLInputElement).value)).toBe(
      'Hanne Br',
    )
    await press(again, 'form.correct [type=text]')
    await again.keyboard.press('End')
    await again.keyboard.type('ill')
    await press(again, 'form.correct [type=submit]')
    await again.waitForSelector('.speaker ::-p-text(Hanne Brill)')
    const third = await reopen(page, again)
    await third.waitForSelector('.speaker ::-p-text(Hanne Brill)')
    expect(await third.$('form.correct')).toBeNull()
  })
})

it('another page in the same tab, or the same one changed, starts afresh', async () => {
  const { page, popup } = await clickOn(lede, site.at('/voices'))
  await openPart(popup, 'quotes')
  await press(popup, 'input[aria-label^="Select: “Nobody asked"]')
  await page.evaluate(() => document.querySelector('article')?.append('One more line.'))
  const changed = await reopen(page, popup)
  expect(await part(changed)).toBe('tab-read')
  await openPart(changed, 'quotes')
  expect(await changed.$('.quote.selected')).toBeNull()
  await closePopup(changed)
  await page.goto(site.at('/interview'))
  const other = await lede.click(page)
  await settled(other)
  expect(await part(other)).toBe('tab-read')
})

import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart } from '../../scripts/browsers/popup.ts'
import { clickOn, startTestChromium } from '../support/chromium.ts'
import { allowClipboard, clipboard } from '../support/clipboard.ts'
import { press } from '../support/quotes.ts'
import { type Site, startSite } from '../support/site.ts'
import { TRANSLATED_PAGE } from '../support/translated-page.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite(TRANSLATED_PAGE)])
  await allowClipboard(lede)
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

const texts = (popup: Page, selector: string) =>
  popup.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''))

/** Copies all quotes in a format. */
async function copied(popup: Page, format: string) {
  await popup.select('select.format', format)
  await popup.evaluate(() => navigator.clipboard.writeText('nothing yet'))
  await press(popup, '.bar .copy')
  await popup.waitForFunction(async () => (await navigator.clipboard.readText()) !== 'nothing yet')
  return clipboard(popup)
}

it('quotes of a page that Chrome has translated are labelled, in the popup and in each copy', async () => {
  const { popup } = await clickOn(lede, site.at('/translated'))
  expect(await texts(popup, '.header .translation')).toEqual(['Translated by a machine from German'])
  await openPart(popup, 'quotes')
  expect(await texts(popup, '#part-quotes blockquote')).toEqual([
    '“We have waited eleven years for this evening”',
    '“That saves every boat forty litres a day”',
  ])
  expect(await texts(popup, '#part-quotes .translation')).toEqual([
    expect.stringContaining('not the speakers’ own'),
  ])
  for (const label of await texts(popup, '.quote .speaker')) expect(label).toContain('machine translation')

  const formats = await popup.$$eval('select.format option', (all) => all.map(({ value }) => value))
  expect(formats).toHaveLength(8)
  for (const format of formats) {
    const { plain, rich } = await copied(popup, format)
    const times = format === 'bibtex' ? 1 : 2
    for (const flavour of [plain, rich])
      expect(flavour.match(/machine translation from German/gi)?.length ?? 0, format).toBeGreaterThanOrEqual(
        times,
      )
  }
})

it('words that are exact are said to be so of the translation', async () => {
  const { popup } = await clickOn(lede, site.at('/translated'))
  await openPart(popup, 'quotes')
  await press(popup, '.check summary')
  await popup.type('.check textarea', 'waited eleven years for this evening')
  await popup.waitForSelector('.check [data-answer=exact]')
  expect(await texts(popup, '.check [role=status] .translation')).toEqual([
    expect.stringContaining('compared with that'),
  ])
})

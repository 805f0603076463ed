import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, openBehind, startTestChromium } from '../support/chromium.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { press } from '../support/quotes.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

declare const axe: { run: (options: RunOptions) => Promise<AxeResults> }

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite(QUOTE_PAGES)])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** The popup with the field of the check opened by keyboard. */
async function opened(): Promise<Page> {
  const { popup } = await clickOn(lede, site.at('/voices'))
  await openPart(popup, 'quotes')
  await popup.focus('.check summary')
  await popup.keyboard.press('Enter')
  await popup.keyboard.press('Tab')
  return popup
}

/** What the popup says to words put in place of those before. */
async function ask(popup: Page, words: string): Promise<string> {
  await popup.$eval('.check textarea', (field) => {
    field.focus()
    field.select()
  })
  const client = await popup.createCDPSession()
  await client.send('Input.insertText', { text: words })
  await client.detach()
  return popup.$eval('.check [role=status] b', (said) => said.textContent ?? '')
}
const texts = (popup: Page, selector: string) =>
  popup.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''))

describe('the check of a quote', () => {
  it('has all four answers, and shows the differences', async () => {
    const popup = await opened()
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')

    expect(await ask(popup, '"Nobody asked the islanders"')).toBe('Exact.')
    expect(await texts(popup, '.check ins, .check del')).toEqual([])
    expect(await ask(popup, 'The lens is ours … and we have the receipt')).toBe('Trimmed.')
    expect(await texts(popup, '.check del')).toEqual([
      'left out at an ellipsis or bracket: it has always been ours',
    ])
    expect(await ask(popup, 'The harbour is a place of rest, not a museum')).toBe('Altered.')
    expect(await texts(popup, '.check ins')).toEqual(['not in the article: rest'])
    expect(await texts(popup, '.check del')).toEqual(['left out: work'])
    expect(await ask(popup, 'Every ferry will be painted yellow next Tuesday')).toBe('Absent.')
    expect(await popup.$('.check-places .quiet')).toBeNull()
  })

  it('leads to the place in the clean text', async () => {
    const popup = await opened()
    await ask(popup, 'nobody asked the pilots')
    await press(popup, '.check-places .quiet')
    await popup.waitForSelector('#part-read:not([hidden])')
    const marked = await popup.waitForSelector('#part-read mark')
    expect(await marked?.evaluate((mark) => mark.textContent)).toBe('Nobody asked the')
  })

  it('has no fault that axe finds, in both themes', async () => {
    const popup = await opened()
    await ask(popup, 'The harbour is a place of rest, not [ever] a museum')
    await popup.evaluate(
      await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    )
    const faults: string[] = []
    for (const theme of ['light', 'dark']) {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
      const { violations } = await popup.evaluate(() =>
        axe.run({ rules: { 'target-size': { enabled: true } } }),
      )
      for (const { id, nodes } of violations)
        faults.push(...nodes.map(({ html }) => `${theme} ${id} ${html}`))
    }
    expect(faults).toEqual([])
  })

  it('fits a popup of 400 pixels', async () => {
    const { page, popup } = await clickOn(lede, site.at('/voices'))
    await closePopup(popup)
    // A popup's own size cannot be set from outside.
    const tab = await openBehind(lede, page)
    expect(await settled(tab)).toBe('done')
    await tab.bringToFront()
    await tab.setViewport({ width: 400, height: 600 })
    await openPart(tab, 'quotes')
    await press(tab, '.check summary')
    expect(await ask(tab, `The harbour is a place of ${'rest'.repeat(100)}, not a museum`)).toBe('Altered.')
    expect(await tab.$eval('html', (html) => html.scrollWidth - html.clientWidth)).toBe(0)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { settled } from '../../scripts/browsers/popup.ts'
import { closePopup, startTestChromium } from '../support/chromium.ts'
import { misfits } from '../support/fit.ts'
import { clickEntry, grant, opening, openPrivate, select, stored } from '../support/menu.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium([], { inPrivate: true }), startSite(QUOTE_PAGES)])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))

const SAID = 'The harbour is a place of work, not a museum'

describe('words selected in a private window', () => {
  it('are checked in the popup over it, and left nowhere', async () => {
    const page = await openPrivate(lede, site.at('/voices'))
    await page.waitForSelector('article')
    await grant(lede, page)
    expect(await select(page, SAID)).toBe(SAID)
    const popup = await opening(lede, 'popup.html', () => clickEntry(lede, page, SAID))
    expect(await settled(popup)).toBe('done')
    await popup.waitForSelector('textarea:focus')
    const check = await popup.$eval('#part-quotes:not([hidden]) .check[open]', (check) => [
      check.querySelector('textarea')?.value,
      check.querySelector('[role=status] b')?.textContent,
    ])
    expect(check).toEqual([SAID, 'Exact.'])
    await popup.waitForSelector('#part-quotes:not(:has([aria-busy=true]))')
    // Chromium shows no tab of ours there, and elsewhere it must not turn up.
    expect(await popup.$eval('.places summary', (summary) => summary.textContent)).toBe('Private')
    await popup.focus('.places summary')
    await popup.keyboard.press('Enter')
    const note = await popup.waitForSelector('.places details p', { visible: true })
    expect(await note?.evaluate((p) => p.textContent)).toContain('nothing of it is kept')
    expect(await misfits(popup)).toEqual([])
    await popup.keyboard.press('Escape')
    await popup.waitForSelector('.places details:not([open]) summary:focus')
    expect(await popup.$('.places button')).toBeNull()
    for (const area of ['local', 'session'] as const) expect(await stored(lede, area)).not.toContain('museum')
    expect(lede.browser.targets().filter((target) => target.url().includes('/check.html'))).toEqual([])
    await closePopup(popup)
  })
})

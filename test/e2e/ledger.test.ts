import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, shownText, startTestChromium } from '../support/chromium.ts'
import { allowClipboard, clipboard } from '../support/clipboard.ts'
import { focused, tabTo } from '../support/keyboard.ts'
import { openLedger, openReason, putBack } from '../support/ledger.ts'
import { plant } from '../support/planted.ts'
import { LETTER, type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite()])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** The paragraphs of the article as they stand, by their first words. */
const paragraphs = (popup: Page) =>
  popup.$$eval('#part-read article p:not(.back-label)', (all) =>
    all.map((p) => p.textContent?.slice(0, 24) ?? ''),
  )
const inPlace = [LETTER.before, LETTER.removed, LETTER.after].map((text) => text.slice(0, 24))

/** The quotes that the popup lists, once it has found them. */
async function quotes(popup: Page): Promise<string[]> {
  await openPart(popup, 'quotes')
  const listed = await popup.$$eval('#part-quotes .quote', (all) => all.map((one) => one.textContent ?? ''))
  await openPart(popup, 'read')
  return listed
}

/** Closes the popup and clicks again on the unchanged page. */
async function reopen(page: Page, popup: Page): Promise<Page> {
  await closePopup(popup)
  const again = await lede.click(page)
  expect(await settled(again)).toBe('done')
  return again
}

describe('something that was removed', () => {
  it('is previewed, put back in its place, quoted, copied, remembered, and taken out again', async () => {
    await allowClipboard(lede)
    const { page, popup } = await clickOn(lede, site.at('/letter'))
    expect(await shownText(popup)).not.toContain(LETTER.removed)
    expect(await quotes(popup)).toEqual([])

    await openLedger(popup)
    await openReason(popup, LETTER.reason)
    const words = () => popup.$$eval('.ledger-words', (all) => all.map((one) => one.textContent ?? ''))
    expect((await words()).some((line) => line.startsWith(LETTER.removed) && line.endsWith('…'))).toBe(true)
    await popup.click('.ledger button[aria-label^=More]')
    expect((await words()).some((line) => line.endsWith('Sign up to our newsletter.'))).toBe(true)

    await putBack(popup, LETTER.removed.slice(0, 20))
    expect((await paragraphs(popup)).slice(1, 4)).toEqual(inPlace)
    expect(await popup.$eval('.back', (back) => back.textContent)).toContain(`Put back: ${LETTER.reason}`)
    const [quote] = await quotes(popup)
    expect(quote).toContain(LETTER.quote)
    expect(quote).toContain(LETTER.speaker)
    await popup.click('footer .copy')
    await popup.waitForSelector('::-p-text(Article copied)')
    expect((await clipboard(popup)).plain).toContain(LETTER.removed)

    const second = await reopen(page, popup)
    expect((await paragraphs(second)).slice(1, 4)).toEqual(inPlace)
    expect(await quotes(second)).toHaveLength(1)
    await openLedger(second)
    await second.click('.ledger-back button[aria-label^="Show in the article"]')
    await second.waitForSelector('.back mark')
    await openLedger(second)
    await second.click('.ledger-back button[aria-label^="Take out again"]')
    await second.waitForFunction(() => !document.querySelector('.back'))
    expect(await quotes(second)).toEqual([])

    const third = await reopen(page, second)
    expect(await shownText(third)).not.toContain(LETTER.removed)
    expect(await third.$('.back')).toBeNull()
  })

  it('is remembered even when the popup closes at once', async () => {
    const { page, popup } = await clickOn(lede, site.at('/letter'))
    await quotes(popup)
    await openLedger(popup)
    await openReason(popup, LETTER.reason)
    await putBack(popup, LETTER.removed.slice(0, 20))
    const again = await reopen(page, popup)
    expect((await paragraphs(again)).slice(1, 4)).toEqual(inPlace)
    expect(await quotes(again)).toHaveLength(1)
  })

  it('is put back by the keyboard alone, which is never left nowhere, and that is announced', async () => {
    const { popup } = await clickOn(lede, site.at('/letter'))
    await popup.focus('footer button[aria-controls=ledger]')
    await popup.keyboard.press('Enter')
    expect(await focused(popup)).toBe('Taken out of this page')
    await tabTo(popup, LETTER.reason)
    await popup.keyboard.press('Enter')
    await tabTo(popup, `Put it back: ${LETTER.removed.slice(0, 20)}`)
    expect(
      await popup.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
        return `${outlineStyle} ${outlineWidth}`
      }),
    ).toBe('solid 2px')
    await popup.keyboard.press('Enter')
    expect(await popup.$eval('.unseen[role=status]', (region) => region.textContent)).toContain(
      `Put back into the article: ${LETTER.removed.slice(0, 20)}`,
    )
    expect(await focused(popup)).toBe('Put it back: The Weir Letter')
    await popup.keyboard.press('Enter')
    expect(await focused(popup)).toBe('Taken out of this page')
    await tabTo(popup, `Take out again: The Weir Letter`)
    await popup.keyboard.press('Space')
    expect(await focused(popup)).toMatch(/^Take out again: “Nobody/)
  })
})

describe('a story that goes on', () => {
  it('leads to its next page in the same tab, where it can be read at once', async () => {
    const { page, popup } = await clickOn(lede, site.at('/letter'))
    await quotes(popup)
    await plant(popup, () => ({ nextPage: site.at('/brief') }))
    const again = await reopen(page, popup)
    const tabs = (await lede.browser.pages()).length
    await again.click('#part-read .end a')
    await again.waitForSelector('.notice button')
    expect(page.url()).toBe(site.at('/brief'))
    expect((await lede.browser.pages()).length).toBe(tabs)
    await again.click('.notice button')
    await again.waitForSelector('#part-read ::-p-text(The bridge over the Ander)')
  })
})

import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, openBehind, startTestChromium } from '../support/chromium.ts'
import { allowClipboard, clipboard } from '../support/clipboard.ts'
import { focused, tabTo } from '../support/keyboard.ts'
import { openLedger, openReason, putBack } from '../support/ledger.ts'
import { QUOTE_PAGES, VOICES } from '../support/quote-pages.ts'
import { chooseSpeaker, openForm, press } from '../support/quotes.ts'
import { LETTER, type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite(QUOTE_PAGES)])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** A click on a page of the site, its quotes open. */
async function quotesOf(path: string): Promise<{ page: Page; popup: Page }> {
  const { page, popup } = await clickOn(lede, site.at(path))
  await openPart(popup, 'quotes')
  return { page, popup }
}

/** Closes the popup and clicks again on the unchanged page, its quotes open. */
async function reopen(page: Page, popup: Page): Promise<Page> {
  await closePopup(popup)
  const again = await lede.click(page)
  expect(await settled(again)).toBe('done')
  await openPart(again, 'quotes')
  return again
}

const texts = (popup: Page, selector: string) =>
  popup.$$eval(selector, (all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? ''))
const heads = (popup: Page) => texts(popup, '#part-quotes section h2')
/** The words of the quotes as they are laid out. */
const words = (popup: Page) => texts(popup, '#part-quotes blockquote')
/** What stands under the quote that starts with these words. */
const under = (popup: Page, start: string) =>
  popup.$$eval(
    '#part-quotes .quote',
    (all, start) =>
      all
        .find((one) => one.querySelector('blockquote')?.textContent?.startsWith(`“${start}`))
        ?.querySelector('.speaker')?.textContent ?? '',
    start,
  )
const announced = (popup: Page) => popup.$eval('.unseen[role=status]', (region) => region.textContent ?? '')

const STEERED = 'We have steered by the windows'
const LENS = 'The lens is ours'

describe('the order of the quotes', () => {
  it('is key quotes first, then all others, until it is chosen by speaker, and that is remembered', async () => {
    const { page, popup } = await quotesOf('/voices')
    const first = await words(popup)
    expect(await heads(popup)).toEqual(['Key quotes', expect.stringMatching(/^More quotes \d+$/)])
    expect(new Set(first).size).toBe(first.length)

    await press(popup, '.order input[value=speaker]')
    const bySpeaker = await heads(popup)
    expect(bySpeaker.slice(0, 2)).toEqual(['Oda Finch', 'Ilan Roke'])
    expect(bySpeaker.slice(-2)).toEqual(['Unnamed sources', 'Speaker unclear'])
    expect((await words(popup)).toSorted()).toEqual(first.toSorted())

    const again = await reopen(page, popup)
    expect(await heads(again)).toEqual(bySpeaker)
    await press(again, '.order input[value=importance]')
    expect(await words(again)).toEqual(first)
    expect((await heads(await reopen(page, again)))[0]).toBe('Key quotes')
  })
})

describe('the sentence around a quote', () => {
  it('is shown as the article has it, the quoted words told from the rest', async () => {
    const { popup } = await quotesOf('/voices')
    await press(popup, `[aria-label^="Context: “${VOICES.part}"]`)
    expect(await texts(popup, '.context')).toEqual([VOICES.sentence])
    expect(await texts(popup, '.context b')).toEqual([VOICES.part])
    expect(await under(popup, VOICES.part)).toContain('part of a sentence')
  })
})

describe('the bar of shares', () => {
  it('says in words how the quoted ones divide, and leads to the quotes', async () => {
    const { popup } = await quotesOf('/voices')
    const shares = await texts(popup, '.shares li')
    expect(shares[0]).toMatch(/^Oda Finch \d+%, \d+ words$/)
    expect(shares.slice(-3)).toEqual([
      expect.stringMatching(/^\d others \d+%, \d+ words$/),
      expect.stringMatching(/^Unnamed sources \d+%/),
      expect.stringMatching(/^Speaker unclear \d+%/),
    ])
    const percents = shares.map((share) => Number(/(\d+)%/.exec(share)?.[1]))
    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100)
    const widths = await popup.$$eval('.shares-bar span', (all) => all.map((one) => one.offsetWidth))
    expect(widths).toHaveLength(shares.length)
    const whole = widths.reduce((sum, width) => sum + width, 0)
    for (const [n, width] of widths.entries())
      expect(Math.abs((100 * width) / whole - (percents[n] ?? 0))).toBeLessThan(2)

    await press(popup, '.shares li:last-child button')
    expect(await focused(popup)).toBe('Speaker unclear')
    await popup.reload()
    expect(await settled(popup)).toBe('done')
    await openPart(popup, 'quotes')
    expect((await heads(popup))[0]).toBe('Oda Finch')
    // On this page alone: how the reader likes the order has not been said.
    const elsewhere = await quotesOf('/voices')
    expect((await heads(elsewhere.popup))[0]).toBe('Key quotes')
  })
})

describe('a speaker who is wrong', () => {
  it('is corrected, copied as corrected, still so when the popup opens again, and undone', async () => {
    await allowClipboard(lede)
    const { page, popup } = await quotesOf('/voices')
    expect(await under(popup, STEERED)).toBe('Oda Finch Keeper of the light')
    const before = await texts(popup, '.shares li')
    await openForm(popup, STEERED)
    await chooseSpeaker(popup, 'Ilan Roke')
    expect(await announced(popup)).toContain('Speaker corrected: Ilan Roke')
    expect(await under(popup, STEERED)).toBe('Ilan Roke Treasurer of the councilCorrected by you Undo')
    expect((await texts(popup, '.shares li'))[0]).toMatch(/^Ilan Roke/)

    const again = await reopen(page, popup)
    expect(await under(again, STEERED)).toContain('Ilan Roke')
    await press(again, `button[aria-label^="Copy: “${STEERED}"]`)
    await again.waitForSelector('::-p-text(Quote copied)')
    const { plain, rich } = await clipboard(again)
    for (const flavour of [plain, rich]) {
      expect(flavour).toContain('— Ilan Roke, the treasurer of the council')
      expect(flavour).not.toMatch(/Oda Finch|corrected/i)
    }

    await press(again, `button[aria-label^="Undo the correction: “${STEERED}"]`)
    expect(await announced(again)).toContain('Correction undone: Oda Finch')
    expect(await focused(again)).toMatch(/^Change speaker: “We have steered/)
    const third = await reopen(page, again)
    expect(await under(third, STEERED)).toBe('Oda Finch Keeper of the light')
    expect(await texts(third, '.shares li')).toEqual(before)
  })

  it('is corrected for all quotes of the same speaker, copied with the others, by a name that is typed', async () => {
    await allowClipboard(lede)
    const { popup } = await quotesOf('/voices')
    await openForm(popup, STEERED)
    const name = `${'Hanne Ostrow '.repeat(6)}of Ander Sound`
    await popup.type('form.correct [type=text]', name)
    await press(popup, 'form.correct .also input')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('form.correct', { hidden: true })
    expect(await announced(popup)).toContain(`Speaker of 3 quotes corrected: ${name}`)
    for (const start of [STEERED, VOICES.part]) expect(await under(popup, start)).toContain(name)
    // A long name is wrapped or cut, never wider than the popup.
    expect(await popup.$eval('html', (html) => html.scrollWidth - html.clientWidth)).toBe(0)
    await press(popup, '.bar .copy')
    await popup.waitForSelector('::-p-text(quotes copied)')
    const { plain } = await clipboard(popup)
    expect(plain.split(`— ${name}`)).toHaveLength(4)
    expect(plain).not.toContain('— Oda Finch')
  })

  it('stays corrected when something that was removed is put back', async () => {
    const { page, popup } = await clickOn(lede, site.at('/letter'))
    await openPart(popup, 'quotes')
    await openLedger(popup)
    await openReason(popup, LETTER.reason)
    await putBack(popup, LETTER.removed.slice(0, 20))
    await popup.keyboard.press('Escape').catch(() => undefined)
    const second = await reopen(page, popup)
    await openForm(second, LETTER.quote.slice(0, 20))
    await chooseSpeaker(second, 'Speaker unclear')
    expect(await under(second, LETTER.quote.slice(0, 20))).toContain('Speaker unclear')
    await openLedger(second)
    await second.click('.ledger-back button[aria-label^="Take out again"]')
    await second.waitForSelector('#part-quotes .empty')
    await openReason(second, LETTER.reason)
    await putBack(second, LETTER.removed.slice(0, 20))
    await second.waitForSelector('#part-quotes .quote')
    expect(await under(second, LETTER.quote.slice(0, 20))).toContain('Speaker unclearCorrected by you')
  })
})

describe('the keyboard alone', () => {
  it('chooses the order, opens the sentence, corrects, undoes, and is never left nowhere', async () => {
    const { popup } = await quotesOf('/voices')
    await popup.focus('#tab-quotes')
    await tabTo(popup, 'Oda Finch')
    await popup.keyboard.press('Tab')
    await popup.waitForSelector('.shares button:focus')
    while (!(await popup.$('.order input:focus'))) await popup.keyboard.press('Tab')
    await popup.keyboard.press('ArrowRight')
    await popup.waitForSelector('.voice-head')
    await popup.keyboard.press('ArrowLeft')
    expect((await heads(popup))[0]).toBe('Key quotes')

    await tabTo(popup, `Context: “${LENS}`)
    await popup.keyboard.press('Space')
    await popup.waitForSelector('.context')
    await tabTo(popup, `Change speaker: “${LENS}`)
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('form.correct input:checked:focus')
    await popup.keyboard.press('Escape')
    await popup.waitForSelector('form.correct', { hidden: true })
    expect(await focused(popup)).toMatch(/^Change speaker: “The lens/)

    await popup.keyboard.press('Enter')
    await popup.waitForSelector('form.correct input:checked:focus')
    await popup.keyboard.press('ArrowDown')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('form.correct', { hidden: true })
    expect(await focused(popup)).toMatch(/^Change speaker: “The lens/)
    expect(await under(popup, LENS)).toContain('Corrected by you')
    expect(await announced(popup)).toContain('Speaker corrected: ')
    await popup.keyboard.down('Shift')
    for (let n = 0; n < 3; n++) await popup.keyboard.press('Tab')
    await popup.keyboard.up('Shift')
    expect(await focused(popup)).toMatch(/^Undo the correction/)
    await popup.keyboard.press('Enter')
    expect(await focused(popup)).toMatch(/^Change speaker: “The lens/)
    expect(await under(popup, LENS)).not.toContain('Corrected by you')
  })
})

describe('a narrow popup', () => {
  // A popup's own size cannot be set from outside; the same page in a tab, on a page that is granted, has any size.
  it.each([400, 360, 320])('of %i pixels has room for every part of the quotes', async (width) => {
    const { page, popup } = await quotesOf('/voices')
    await openForm(popup, LENS)
    await popup.type(
      'form.correct [type=text]',
      'Conference of Harbour Wardens, Lock Keepers and Ferry Pilots of the Sound',
    )
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('form.correct', { hidden: true })
    await closePopup(popup)
    const tab = await openBehind(lede, page)
    expect(await settled(tab)).toBe('done')
    await tab.bringToFront()
    await tab.setViewport({ width, height: 500 })
    await openPart(tab, 'quotes')
    const beyond = () => tab.$eval('html', (html) => html.scrollWidth - html.clientWidth)
    expect(await beyond()).toBe(0)
    await press(tab, '.shares li button')
    await press(tab, `[aria-label^="Context: “${LENS}"]`)
    await openForm(tab, STEERED)
    expect(await beyond()).toBe(0)
    const cut = await tab.$$eval('.shares-percent, .order label, .actions > *, .shares bdi', (all) =>
      all.filter((one) => one.getClientRects().length > 1).map((one) => one.textContent),
    )
    expect(cut, 'broken over lines').toEqual([])
  })
})

describe('very many quotes', () => {
  it('are drawn, laid out anew and selected without a wait', async () => {
    const { popup } = await quotesOf('/many-quotes')
    expect((await words(popup)).length).toBe(200)
    const times = await popup.evaluate(async () => {
      const press = async (selector: string) => {
        const start = performance.now()
        document.querySelector<HTMLElement>(selector)?.click()
        // Drawn after two frames at the latest.
        await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)))
        document.body.getBoundingClientRect()
        return performance.now() - start
      }
      return {
        bySpeaker: await press('.order input[value=speaker]'),
        byImportance: await press('.order input[value=importance]'),
        select: await press('.pick input'),
        form: await press('[id^="correct-"]'),
      }
    })
    // Alone on a machine a tenth of that.
    for (const [what, time] of Object.entries(times)) expect(time, what).toBeLessThan(3_000)
  })
})

import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, startTestChromium } from '../support/chromium.ts'
import { CITE_PAGES } from '../support/cite-page.ts'
import { allowClipboard, clipboard } from '../support/clipboard.ts'
import { type Downloads, watchDownloads } from '../support/downloads.ts'
import { openLedger, openReason, putBack } from '../support/ledger.ts'
import { openForm, press } from '../support/quotes.ts'
import { LETTER, type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site
let downloads: Downloads

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite(CITE_PAGES)])
  downloads = await watchDownloads(lede.browser)
  await allowClipboard(lede)
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close(), downloads?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** The popup on a page of the site, its quotes found and its menu open. */
async function menuOn(path: string): Promise<{ page: Page; popup: Page }> {
  const { page, popup } = await clickOn(lede, site.at(path))
  await openPart(popup, 'quotes')
  await openMenu(popup)
  return { page, popup }
}

async function openMenu(popup: Page): Promise<void> {
  await popup.click('.share-open')
  await popup.waitForSelector('.sharing ul[aria-busy=false]')
}

async function wish(popup: Page, what: 'quotes' | 'summary', wanted: boolean): Promise<void> {
  const box = `.sharing input[name=${what}]`
  if ((await popup.$eval(box, (one) => (one as HTMLInputElement).checked)) !== wanted) await popup.click(box)
}

const NAME = 'Harbour & Sea – Keeper calls the new lamp “a toy” – 2026-03-09'
const STORY = ['The harbour light at Ander will shine again', 'if the weather holds.']

describe('a file', () => {
  it.each(['md', 'html', 'txt', 'json'])(
    '.%s is saved under a name a person would choose',
    async (extension) => {
      const form = { md: 'markdown', html: 'html', txt: 'text', json: 'json' }[extension]
      const { popup } = await menuOn('/cite')
      await wish(popup, 'quotes', true)
      await wish(popup, 'summary', false)
      const { name, text } = await downloads.after(() => popup.click(`.sharing-${form} .save`))
      expect(name).toBe(`${NAME}.${extension}`)
      for (const words of [...STORY, 'Greta Moss', 'Oda Finch', site.at('/cite')])
        expect(text).toContain(words)
      await popup.waitForSelector(`.unseen[role=status] ::-p-text(Saving: ${NAME})`)
      await popup.waitForSelector(`.sharing-saved ::-p-text(${NAME})`, { visible: true })
    },
  )

  it('is whole although the popup closes at once', async () => {
    const { popup } = await menuOn('/cite')
    const { text } = await downloads.after(() =>
      popup
        .evaluate(() => {
          document.querySelector<HTMLElement>('.sharing-markdown .save')?.click()
          // What closes a popup comes after the click, at the earliest right after it.
          setTimeout(() => window.close())
        })
        .catch(() => undefined),
    )
    for (const words of STORY) expect(text).toContain(words)
  })
})

describe('the clipboard', () => {
  it('has each form as text, and what it would look like where formatting is taken', async () => {
    const { popup } = await menuOn('/cite')
    await wish(popup, 'quotes', false)
    await wish(popup, 'summary', false)
    const beginnings = { markdown: '# Keeper', html: '<!doctype html>', text: 'Keeper', json: '{' }
    for (const [form, beginning] of Object.entries(beginnings)) {
      await popup.evaluate(() => navigator.clipboard.writeText('nothing yet'))
      await popup.click(`.sharing-${form} .copy:not(.save)`)
      await popup.waitForFunction(async () => (await navigator.clipboard.readText()) !== 'nothing yet')
      const { plain, rich } = await clipboard(popup)
      expect(plain.startsWith(beginning), form).toBe(true)
      const shown = await popup.evaluate(
        (rich) => new DOMParser().parseFromString(rich, 'text/html').body.textContent ?? '',
        rich,
      )
      for (const text of [plain, shown]) for (const words of STORY) expect(text, form).toContain(words)
    }
  })
})

describe('what goes with the article', () => {
  it('is remembered, and is as the reader has made it', async () => {
    const { page, popup } = await clickOn(lede, site.at('/letter'))
    await openLedger(popup)
    await openReason(popup, LETTER.reason)
    await putBack(popup, LETTER.removed.slice(0, 20))
    await popup.click('footer button[aria-controls=ledger]')
    await openPart(popup, 'quotes')
    await popup.waitForSelector('#part-quotes .quote')
    await openForm(popup, LETTER.quote)
    await press(popup, 'form.correct .choice ::-p-text(Somebody else)')
    await popup.type('form.correct input:not([type=radio], [type=checkbox])', 'Greta Moss')
    await press(popup, 'form.correct [type=submit]')
    await popup.waitForSelector('form.correct', { hidden: true })
    await openMenu(popup)
    await wish(popup, 'quotes', true)
    await closePopup(popup)

    const again = await lede.click(page)
    expect(await settled(again)).toBe('done')
    await openMenu(again)
    expect(await again.$eval('.sharing input[name=quotes]', (one) => (one as HTMLInputElement).checked)).toBe(
      true,
    )
    const { text } = await downloads.after(() => again.click('.sharing-markdown .save'))
    const [story = '', quotes = ''] = text.split('## Quotes')
    expect(story).toContain(LETTER.removed)
    expect(quotes).toContain('— Greta Moss')
    expect(quotes).not.toContain(LETTER.speaker)
  })
})

describe('the saved web page', () => {
  it('shows the article without a request and without a script', async () => {
    const { popup } = await menuOn('/cite')
    const { path } = await downloads.after(() => popup.click('.sharing-html .save'))
    const page = await lede.browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.goto(pathToFileURL(path).href)
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('Keeper calls the new lamp “a toy”')
    // The policy lets its style through, by which a measure is set.
    expect(await page.$eval('body', (body) => getComputedStyle(body).maxWidth)).toBe('640px')
    expect(asked).toEqual([pathToFileURL(path).href])
    expect(said).toEqual([])
    const planted = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "run"'
      document.body.append(script)
      return document.title
    })
    expect(planted).not.toBe('run')
  })
})

describe('the menu', () => {
  it('is worked by the keyboard alone, and closes with Escape where it was opened', async () => {
    const { popup } = await clickOn(lede, site.at('/cite'))
    await openPart(popup, 'quotes')
    await popup.focus('.share-open')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('#share-title:focus')
    await popup.waitForSelector('.sharing input[name=quotes]:enabled')
    await popup.keyboard.press('Tab')
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('quotes')
    await popup.focus('.sharing-text .save')
    const { name } = await downloads.after(() => popup.keyboard.press('Enter'))
    expect(name).toBe(`${NAME}.txt`)
    await popup.keyboard.press('Escape')
    await popup.waitForFunction(() => !document.querySelector('.sharing'))
    expect(await popup.evaluate(() => document.activeElement?.className)).toBe('share-open')
  })

  it('has all its places to hit at least 24 pixels high, and scrolls sideways nowhere', async () => {
    const { popup } = await menuOn('/cite')
    const heights = await popup.$$eval('.sharing :is(button, label), .share-open', (all) =>
      all.map((one) => Math.min(one.getBoundingClientRect().height, one.getBoundingClientRect().width)),
    )
    expect(heights).toHaveLength(12)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
    expect(await popup.$eval('html', (html) => html.scrollWidth - html.clientWidth)).toBe(0)
  })
})

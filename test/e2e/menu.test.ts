import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { settled } from '../../scripts/browsers/popup.ts'
import { axeFaults } from '../support/axe.ts'
import { closePopup, openTab, startTestChromium } from '../support/chromium.ts'
import { openLedger, openReason, putBack } from '../support/ledger.ts'
import { clickEntry, grant, hasEntry, opening, select, stored } from '../support/menu.ts'
import { QUOTE_PAGES } from '../support/quote-pages.ts'
import { press } from '../support/quotes.ts'
import { LETTER, type Site, startSite } from '../support/site.ts'

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

const SAID = 'The harbour is a place of work, not a museum'

/** A page that is granted, with words selected on it. */
async function selected(path: string, words: string): Promise<Page> {
  const page = await openTab(lede, site.at(path))
  await grant(lede, page)
  expect(await select(page, words)).toBe(words)
  return page
}

/** The window that opens for words of a page, when it has come to something. */
async function windowFor(page: Page, words: string): Promise<Page> {
  const window = await opening(lede, 'check.html', () => clickEntry(lede, page, words))
  await settled(window)
  return window
}

/** The same window, led to other words. */
async function again(window: Page, page: Page, words: string): Promise<void> {
  await Promise.all([window.waitForNavigation(), clickEntry(lede, page, words)])
  await settled(window)
}

/** What is in the window's field, and the answer to it. */
const said = (window: Page) =>
  window.$eval('.check', (check) => [
    check.querySelector('textarea')?.value,
    check.querySelector('[role=status] b')?.textContent,
  ])
const texts = (window: Page, selector: string) =>
  window.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''))

describe('the menu of a page', () => {
  it('has the entry', async () => {
    await expect.poll(() => hasEntry(lede, 'check')).toBe(true)
    expect(await hasEntry(lede, 'planted')).toBe(false)
  })
})

describe('the window for words selected on a page', () => {
  it('shows them, the answer, and where they stand', async () => {
    const window = await windowFor(await selected('/voices', SAID), SAID)
    expect(await said(window)).toEqual([SAID, 'Exact.'])
    expect(await texts(window, '.stands h2')).toEqual(['Where it stands: three quarters of the way in'])
    expect(await texts(window, '.stands b')).toEqual([SAID])
    const [place, all] = await window.$$eval('.stands, .check-window', (both) =>
      both.map((one) => one.clientWidth).toReversed(),
    )
    expect(place, `of ${all} pixels`).toBeGreaterThan((all ?? 0) * 0.8)
    expect(await texts(window, '.stands p')).toEqual([`“${SAID},” said an engineer who has seen the survey.`])
    await window.waitForSelector('textarea:focus')
    expect(await texts(window, 'cite')).toEqual(['Harbour light to shine again before the winter'])
    const root = await window.evaluate(() => {
      const { lang, dir } = document.documentElement
      return { lang, dir, title: document.title }
    })
    expect(root).toEqual({ lang: 'en', dir: 'ltr', title: 'Check a quote' })
  })

  it('is led on to the next words, and has all four answers', async () => {
    const page = await selected('/voices', SAID)
    const window = await windowFor(page, SAID)
    const trimmed = 'The lens is ours … and we have the receipt'
    await again(window, page, trimmed)
    expect(await said(window)).toEqual([trimmed, 'Trimmed.'])
    expect(await texts(window, 'del')).toEqual([
      'left out at an ellipsis or bracket: it has always been ours',
    ])
    const altered = 'The harbour is a place of rest, not a museum'
    await again(window, page, altered)
    expect(await said(window)).toEqual([altered, 'Altered.'])
    expect(await texts(window, 'ins, del')).toEqual(['not in the article: rest', 'left out: work'])
    const absent = 'Every ferry will be painted yellow next Tuesday'
    await again(window, page, absent)
    expect(await said(window)).toEqual([absent, 'Absent.'])
    expect(await window.$('.stands')).toBeNull()
    const windows = (await lede.browser.pages()).filter((one) => one.url().includes('/check.html'))
    expect(windows).toHaveLength(1)
  })

  it('answers to other words that are typed into it', async () => {
    const window = await windowFor(await selected('/voices', SAID), SAID)
    await window.waitForSelector('textarea:focus')
    await window.keyboard.press('End')
    await window.keyboard.type(' at all')
    expect(await said(window)).toEqual([`${SAID} at all`, 'Altered.'])
  })

  it('leaves the words nowhere but on its screen, and the page as it was', async () => {
    const page = await selected('/voices', SAID)
    const before = await page.content()
    const window = await windowFor(page, SAID)
    expect(await said(window)).toEqual([SAID, 'Exact.'])
    expect(await page.content()).toBe(before)
    expect(new URL(window.url()).search).toMatch(/^\?tab=\d+$/)
    expect(await stored(lede, 'local')).not.toContain('museum')
    expect(await stored(lede, 'session')).not.toMatch(/"words:|museum"/)
  })

  it('reads the whole article, whatever is selected, with what the reader has put back', async () => {
    const page = await openTab(lede, site.at('/letter'))
    const popup = await lede.click(page)
    await settled(popup)
    await openLedger(popup)
    await openReason(popup, LETTER.reason)
    await putBack(popup, LETTER.removed.slice(0, 20))
    await closePopup(popup)
    await select(page, LETTER.before)
    const window = await windowFor(page, LETTER.quote)
    expect(await said(window)).toEqual([LETTER.quote, 'Exact.'])
  })

  it('says of words that were taken out of the page why they are absent', async () => {
    const words = LETTER.removed.slice(0, 40)
    const window = await windowFor(await selected('/letter', words), words)
    expect(await said(window)).toEqual([words, 'Absent.'])
    expect((await texts(window, '[role=status]'))[0]).toContain(`taken out of this page: ${LETTER.reason}`)
  })

  it('closes with Escape, and opens anew after that', async () => {
    const page = await selected('/voices', SAID)
    const window = await windowFor(page, SAID)
    await window.evaluate(() => document.querySelector<HTMLElement>('textarea')?.blur())
    await window.keyboard.press('?')
    await window.waitForSelector('dialog.keys[open]')
    expect(await axeFaults(window)).toEqual([])
    await window.keyboard.press('Escape')
    await window.waitForSelector('dialog.keys', { hidden: true })
    await window.keyboard.press('q')
    await window.waitForSelector('textarea:focus')
    const closed = new Promise<void>((done) => window.once('close', () => done()))
    await window.keyboard.press('Escape').catch(() => undefined)
    await closed
    expect(await said(await windowFor(page, SAID))).toEqual([SAID, 'Exact.'])
  })

  it('says when the page has changed, and reads it again', async () => {
    const page = await selected('/voices', SAID)
    const window = await windowFor(page, SAID)
    await page.goto(site.at('/brief'))
    await press(window, '.notice button')
    await window.waitForSelector('cite ::-p-text(Bridge closed)')
    await window.waitForSelector('textarea:focus')
    expect(await said(window)).toEqual([SAID, 'Absent.'])
  })

  it('says what else can come of it', async () => {
    const { browser, extension } = lede
    const front = await selected('/front', 'Story number 7 of the day')
    const window = await windowFor(front, 'Story number 7 of the day')
    expect(await settled(window)).toBe('not-article')
    await window.close()
    const closed = await windowFor(await openTab(lede, site.at('/voices')), SAID)
    expect(await settled(closed), 'without the click').toBe('denied')
    const none = await browser.newPage()
    await none.goto(`chrome-extension://${extension.id}/check.html?tab=999999999`)
    expect(await settled(none), 'when the tab is closed').toBe('gone')
  })

  it('has no fault that axe finds, in both themes, and fits 400 pixels', async () => {
    const page = await selected('/voices', SAID)
    const window = await windowFor(page, `The harbour is a place of ${'rest'.repeat(100)}, not a museum`)
    await window.setViewport({ width: 400, height: 480 })
    expect(await said(window)).toContain('Altered.')
    expect(await window.$eval('html', (html) => html.scrollWidth - html.clientWidth)).toBe(0)
    await window.evaluate(
      await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    )
    const faults: string[] = []
    for (const theme of ['light', 'dark']) {
      await window.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
      const { violations } = await window.evaluate(() =>
        axe.run({ rules: { 'target-size': { enabled: true } } }),
      )
      for (const { id, nodes } of violations)
        faults.push(...nodes.map(({ html }) => `${theme} ${id} ${html}`))
    }
    expect(faults).toEqual([])
  })
})

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, openTab, shownText, startTestChromium } from '../support/chromium.ts'
import { SAMPLE_STORY, type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite()])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

describe('a click on a news page', () => {
  it('shows the clean text, the quotes with their speakers and the summary', async () => {
    const { popup, state } = await clickOn(lede, site.at('/story'))
    expect(state).toBe('done')
    expect(await popup.$eval('h1', (h1) => h1.textContent)).toBe(SAMPLE_STORY.title)

    const text = await shownText(popup)
    expect(text).toContain(SAMPLE_STORY.opening)
    for (const clutter of SAMPLE_STORY.clutter) expect(text).not.toContain(clutter)

    await openPart(popup, 'quotes')
    const quotes = await popup.$$eval('#part-quotes li', (items) =>
      items.map((item) => item.textContent ?? ''),
    )
    expect(quotes.length).toBeGreaterThanOrEqual(7)
    expect(quotes.find((quote) => quote.includes(SAMPLE_STORY.quote))).toContain(SAMPLE_STORY.speaker)

    await openPart(popup, 'summary')
    const sentences = await popup.$$eval('#part-summary :is(.gist, .points li)', (items) =>
      items.map((item) => item.textContent ?? ''),
    )
    expect(sentences.length).toBeGreaterThanOrEqual(3)
    expect(sentences.length).toBeLessThanOrEqual(5)
    for (const sentence of sentences) expect(text).toContain(sentence)
  })

  it('leads from a quote and from a summary sentence to its place in the text', async () => {
    const { popup } = await clickOn(lede, site.at('/story'))
    const marked = async () => {
      await popup.waitForSelector('#part-read:not([hidden]) mark')
      return popup.$$eval('#part-read mark', (marks) => marks.map((mark) => mark.textContent ?? ''))
    }
    await openPart(popup, 'quotes')
    const wanted = await popup.$eval('#part-quotes li blockquote', (quote) => quote.textContent ?? '')
    await popup.click('#part-quotes li button[aria-label^=Show]')
    for (const words of await marked()) expect(wanted).toContain(words)

    await openPart(popup, 'summary')
    const sentence = await popup.$eval('.points button', (button) => button.textContent)
    await popup.click('.points button')
    expect((await marked()).join('')).toBe(sentence)
  })

  it('copies a quote with its speaker and source, as text and as rich text', async () => {
    await lede.browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${lede.extension.id}`, [
        'clipboard-read',
        'clipboard-sanitized-write',
      ])
    const { popup } = await clickOn(lede, site.at('/story'))
    await openPart(popup, 'quotes')
    await popup.click(`#part-quotes button[aria-label*="${SAMPLE_STORY.quote.slice(0, 30)}"]`)
    await popup.waitForSelector('::-p-text(Quote copied)')
    const { plain, rich } = await popup.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const flavour = async (type: string) => (await item?.getType(type))?.text() ?? ''
      return { plain: await flavour('text/plain'), rich: await flavour('text/html') }
    })
    for (const flavour of [plain, rich]) {
      expect(flavour).toContain(SAMPLE_STORY.quote)
      expect(flavour).toContain(SAMPLE_STORY.speaker)
      expect(flavour).toContain('The Northern Ledger')
      expect(flavour).toContain('October 16, 2026')
      expect(flavour).toContain(site.at('/story'))
    }
    expect(rich).toContain('<blockquote')
    expect(plain).not.toContain('<')
  })

  it('answers again when clicked again, and shows what the page says by then', async () => {
    const { page, popup } = await clickOn(lede, site.at('/story'))
    await closePopup(popup)
    const again = await lede.click(page)
    expect(await settled(again)).toBe('done')
    expect(await shownText(again)).toContain(SAMPLE_STORY.opening)
    await closePopup(again)

    await page.evaluate((opening) => {
      for (const p of document.querySelectorAll('article p'))
        if (p.textContent?.startsWith(opening)) p.textContent = `In the meantime, ${p.textContent}`
    }, SAMPLE_STORY.opening)
    const third = await lede.click(page)
    expect(await settled(third)).toBe('done')
    expect(await shownText(third)).toContain(`In the meantime, ${SAMPLE_STORY.opening}`)
  })
})

describe('the tabs', () => {
  it('are used by the keyboard as the ARIA practices say', async () => {
    const { popup } = await clickOn(lede, site.at('/story'))
    const selected = () => popup.$eval('[role=tab][aria-selected=true]', (tab) => tab.id)
    const focused = () => popup.evaluate(() => document.activeElement?.id)
    await popup.focus('#tab-read')
    for (const [key, tab] of [
      ['ArrowRight', 'tab-quotes'],
      ['ArrowRight', 'tab-summary'],
      ['ArrowRight', 'tab-read'],
      ['ArrowLeft', 'tab-summary'],
      ['Home', 'tab-read'],
      ['End', 'tab-summary'],
    ] as const) {
      await popup.keyboard.press(key)
      expect([key, await selected(), await focused()]).toEqual([key, tab, tab])
    }
    const visible = await popup.$$eval('[role=tabpanel]', (panels) =>
      panels.filter((panel) => panel.checkVisibility()).map((panel) => panel.id),
    )
    expect(visible).toEqual(['part-summary'])
    await popup.keyboard.press('Tab')
    expect(await focused()).toBe('part-summary')
  })
})

describe('a page that is no story', () => {
  it('is said to look like none, and read all the same when the reader insists', async () => {
    const { popup, state } = await clickOn(lede, site.at('/front'))
    expect(state).toBe('not-article')
    await popup.click('button.main')
    await popup.waitForSelector('html[data-state=done] [role=tab]')
  })

  it('is too short to summarize, and nobody speaks in it', async () => {
    const { popup, state } = await clickOn(lede, site.at('/brief'))
    expect(state).toBe('done')
    await openPart(popup, 'quotes')
    expect(await shownText(popup)).toMatch(/Nobody is quoted/)
    await openPart(popup, 'summary')
    expect(await shownText(popup)).toMatch(/too short to summarize/)
  })

  it.each([
    ['the browser’s own page', () => 'chrome://version/', 'belongs to the browser'],
    // Chromium does not tell an extension the address of a page that is closed to it.
    ['the source of a page', () => `view-source:${site.at('/story')}`, 'may not read this page'],
    ['a PDF', () => site.at('/plan.pdf'), 'is a PDF'],
  ])('is %s, which no extension may read, and the popup says so', async (_, url, said) => {
    const page = await openTab(lede, url())
    const popup = await lede.click(page)
    expect(await settled(popup)).toBe('denied')
    expect(await popup.$eval('h1', (h1) => h1.textContent)).toContain(said)
  })
})

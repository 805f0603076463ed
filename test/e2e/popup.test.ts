import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, openTab, shownText, startTestChromium } from '../support/chromium.ts'
import { allowClipboard, clipboard } from '../support/clipboard.ts'
import { press } from '../support/quotes.ts'
import { GERMAN, SAMPLE_STORY, type Site, startSite } from '../support/site.ts'

/** The little of the extension's own API that a test uses inside the popup. */
declare const chrome: {
  tabs: { query: (what: { active: true; currentWindow: true }) => Promise<{ id?: number }[]> }
  storage: {
    session: {
      get: (key: string) => Promise<Record<string, { article: object }>>
      set: (items: object) => Promise<void>
    }
  }
}

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
    const quotes = await popup.$$eval('.quotes > li', (items) => items.map((item) => item.textContent ?? ''))
    expect(quotes.length).toBeGreaterThanOrEqual(7)
    expect(quotes.find((quote) => quote.includes(SAMPLE_STORY.quote))).toContain(SAMPLE_STORY.speaker)

    await openPart(popup, 'summary')
    const sentences = await popup.$$eval('#part-summary :is(.gist, .points) .sentence', (items) =>
      items.map((item) => item.textContent ?? ''),
    )
    // The gist and three to five points.
    expect(sentences.length).toBeGreaterThanOrEqual(4)
    expect(sentences.length).toBeLessThanOrEqual(6)
    for (const sentence of sentences) expect(text).toContain(sentence)
  })

  it('names the speakers of a story in another language', async () => {
    const { popup } = await clickOn(lede, site.at('/schleuse'))
    await openPart(popup, 'quotes')
    await popup.waitForSelector('.quotes > li')
    const text = await shownText(popup)
    for (const speaker of GERMAN.speakers) expect(text).toContain(speaker)
  })

  it('leads from a quote and from a summary sentence to its place in the text', async () => {
    const { popup } = await clickOn(lede, site.at('/story'))
    const marked = async () => {
      await popup.waitForSelector('#part-read:not([hidden]) mark')
      return popup.$$eval('#part-read mark', (marks) => marks.map((mark) => mark.textContent ?? ''))
    }
    await openPart(popup, 'quotes')
    const wanted = await popup.$eval('.quotes > li blockquote', (quote) => quote.textContent ?? '')
    await press(popup, '.quotes > li button[aria-label^=Show]')
    for (const words of await marked()) expect(wanted).toContain(words)

    await openPart(popup, 'summary')
    const sentence = await popup.$eval('.points button', (button) => button.textContent)
    await popup.click('.points button')
    expect((await marked()).join('')).toBe(sentence)
  })

  it('copies a quote with its speaker and source, as text and as rich text', async () => {
    await allowClipboard(lede)
    const { popup } = await clickOn(lede, site.at('/story'))
    await openPart(popup, 'quotes')
    const copy = `#part-quotes button[aria-label^=Copy][aria-label*="${SAMPLE_STORY.quote.slice(0, 30)}"]`
    await press(popup, copy)
    await popup.waitForSelector('::-p-text(Quote copied)')
    const { plain, rich } = await clipboard(popup)
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

  it('copies several selected quotes, with where they are from once', async () => {
    await allowClipboard(lede)
    const { popup } = await clickOn(lede, site.at('/story'))
    await openPart(popup, 'quotes')
    // By who speaks: which quotes are key ones, and so come first, may change.
    for (const name of ['Maren Eskdale', 'Tobias Renn'])
      await popup.$$eval(
        '.quote',
        (all, name) =>
          all
            .find((one) => one.querySelector('.speaker')?.textContent?.startsWith(name))
            ?.querySelector('input')
            ?.click(),
        name,
      )
    await popup.click('footer .copy')
    await popup.waitForSelector('::-p-text(2 quotes copied)')
    const { plain, rich } = await clipboard(popup)
    expect(plain.match(/^— .+/gm)).toEqual([
      '— Maren Eskdale, the leader of the council',
      expect.stringMatching(/^— Tobias Renn/),
    ])
    expect(plain.split(site.at('/story')).length - 1).toBe(1)
    expect(rich.match(/<blockquote/g)).toHaveLength(2)
    await popup.click('footer .quiet')
    await popup.waitForSelector('footer ::-p-text(Copy article)')
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('tab-quotes')
  })

  it('puts tidy paragraphs on the clipboard when words are selected and copied', async () => {
    await allowClipboard(lede)
    const { popup } = await clickOn(lede, site.at('/story'))
    const paragraphs = await popup.$$eval('#part-read article > p', ([first, second]) => {
      if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length)
      return [first, second].map((p) => p?.textContent ?? '')
    })
    await popup.keyboard.down('Control')
    await popup.keyboard.press('KeyC', { commands: ['Copy'] })
    await popup.keyboard.up('Control')
    const { plain, rich } = await clipboard(popup)
    expect(plain).toBe(paragraphs.join('\n\n'))
    expect(rich).toBe(paragraphs.map((text) => `<p>${text}</p>`).join(''))
  })

  it('answers a second click from what it kept, and only while the page is the same', async () => {
    const { page, popup } = await clickOn(lede, site.at('/story'))
    await openPart(popup, 'quotes')
    // What it kept is marked: only thus can it be told from what is read again.
    await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      const key = `tab:${tab?.id}`
      const kept = (await chrome.storage.session.get(key))[key]
      if (kept)
        await chrome.storage.session.set({ [key]: { ...kept, article: { ...kept.article, title: 'Kept' } } })
    })
    await closePopup(popup)
    const again = await lede.click(page)
    expect(await settled(again)).toBe('done')
    expect(await again.$eval('h1', (h1) => h1.textContent)).toBe('Kept')
    expect(await again.$eval('#tab-quotes', (tab) => tab.textContent)).toMatch(/\d quotes/)
    await closePopup(again)
    await page.evaluate(() => document.querySelector('article p')?.append(' More.'))
    const third = await lede.click(page)
    expect(await settled(third)).toBe('done')
    expect(await third.$eval('h1', (h1) => h1.textContent)).toBe(SAMPLE_STORY.title)
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

describe('a link of the article', () => {
  it.each([
    ['a click', 'click', false],
    ['a click with Ctrl', 'ctrl', true],
    ['the middle button', 'middle', true],
    ['the Enter key', 'enter', false],
  ] as const)('opens in a tab by %s, never inside the popup', async (_, way, stays) => {
    const { popup } = await clickOn(lede, site.at('/linked'))
    const address = popup.url()
    const opened = lede.browser.waitForTarget((target) => target.url() === site.at('/story'))
    const gone = new Promise<void>((done) => popup.once('close', () => done()))
    if (way === 'ctrl') await popup.keyboard.down('Control')
    if (way === 'enter') {
      await popup.focus('#part-read a')
      await popup.keyboard.press('Enter').catch(() => undefined)
    } else await popup.click('#part-read a', { button: way === 'middle' ? 'middle' : 'left' })
    expect((await opened).type()).toBe('page')
    if (stays) expect(popup.url()).toBe(address)
    else await gone
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
    // Not every Chromium tells an extension the address of a page that is closed to it.
    [
      'the source of a page',
      () => `view-source:${site.at('/story')}`,
      /may not read this page|source of a page/,
    ],
    ['a PDF', () => site.at('/plan.pdf'), 'is a PDF'],
  ])('is %s, which no extension may read, and the popup says so', async (_, url, said) => {
    const page = await openTab(lede, url())
    const popup = await lede.click(page)
    expect(await settled(popup)).toBe('denied')
    expect(await popup.$eval('h1', (h1) => h1.textContent)).toMatch(said)
  })
})

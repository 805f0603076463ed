import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, openBehind, startTestChromium } from '../support/chromium.ts'
import { fixturePages, OFFLINE } from '../support/fixture-pages.ts'
import { LONG_PAGE } from '../support/long-page.ts'
import { press } from '../support/quotes.ts'
import { type Site, startSite } from '../support/site.ts'
import { openLongSummary } from '../support/summary.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([
    startTestChromium(OFFLINE),
    startSite({ ...LONG_PAGE, ...fixturePages() }),
  ])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

const long = () => openLongSummary(lede, site)
const texts = (popup: Page, selector: string) =>
  popup.$$eval(selector, (all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? ''))
/** What is highlighted in the article; it has been scrolled to and has the focus. */
async function marked(popup: Page): Promise<string> {
  await popup.waitForSelector('#part-read:not([hidden]) mark:focus')
  const inView = await popup.$eval('#part-read mark', (mark) => {
    const { top } = mark.getBoundingClientRect()
    return top >= 0 && top < innerHeight
  })
  expect(inView, 'the place is in sight').toBe(true)
  return (await texts(popup, '#part-read mark')).join(' | ')
}
const back = (popup: Page) => openPart(popup, 'summary')
const focused = (popup: Page) =>
  popup.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  })
const beyond = (popup: Page) => popup.$eval('html', (html) => html.scrollWidth - html.clientWidth)

describe('the summary of a long article', () => {
  it('goes from the point to the details, and every sentence stands in the article', async () => {
    const { popup } = await long()
    expect(await texts(popup, '#part-summary h2')).toEqual([
      'In a sentence',
      'Further points',
      'Where in the article',
      'Threads',
      'About',
      'Facts at hand',
    ])
    const article = (await texts(popup, '#part-read article'))[0] ?? ''
    for (const opens of await popup.$$('#part-summary .opens')) await opens.click()
    for (const more of await popup.$$('#part-summary .more:not(.mentions)')) await more.click()
    const sentences = await texts(popup, '#part-summary :is(.sentence, .fact-sentence)')
    expect(sentences.length).toBeGreaterThan(20)
    for (const sentence of sentences) expect(article).toContain(sentence)
    const said = await texts(popup, '#part-summary .said-words')
    expect(said.length).toBeGreaterThan(8)
    for (const words of said) expect(article).toContain(words.replace(/^“|”$/g, ''))
  })

  it('leads from each kind of line to its place', async () => {
    const { popup } = await long()
    const lines = ['.gist button', '.points > li:nth-child(3) button', '.thread .sentence', '.fact'] as const
    for (const selector of lines) {
      const [words] = await texts(popup, `#part-summary ${selector}`)
      const sentence = selector === '.fact' ? (await texts(popup, '.fact-sentence'))[0] : words
      await press(popup, `#part-summary ${selector}`)
      expect(await marked(popup), selector).toBe(sentence)
      await back(popup)
    }
    await press(popup, '.thread .thread-end .quiet')
    expect((await marked(popup)).split(' | ')).toHaveLength(6)
  })

  it('says beside a sentence whom it means', async () => {
    const { popup } = await long()
    expect(await texts(popup, '.points > li:nth-child(3) .point > *')).toEqual([
      'About Ruth Okoro',
      'Her claim of £14,500 was refused in May and again in August.',
    ])
    const item = await popup.$('.points > li:nth-child(3) button')
    const tree = await popup.accessibility.snapshot({ ...(item && { root: item }) })
    expect(tree).toMatchObject({ description: 'About Ruth Okoro' })
  })
})

describe('the strip', () => {
  it('shows where points, quotes and threads lie, in that order and in reading order', async () => {
    const { popup } = await long()
    const lanes = await popup.$$eval('.lane', (all) =>
      all.map((lane) => {
        const { left, width } = lane.getBoundingClientRect()
        return [...lane.querySelectorAll('.mark')].map((mark) => {
          const { x } = mark.getBoundingClientRect()
          return Math.round((100 * (x - left)) / width)
        })
      }),
    )
    const count = Number((await texts(popup, '#tab-quotes .tab-count [aria-hidden]'))[0])
    // Of the first thread's six paragraphs five follow one another.
    expect(lanes.map(({ length }) => length)).toEqual([5, count, 2, 1, 1])
    for (const lane of lanes) expect(lane).toEqual(lane.toSorted((a, b) => a - b))
    expect(lanes[2]?.[0]).toBeLessThan(lanes[3]?.[0] ?? 0)
    expect(lanes[3]?.[0]).toBeLessThan(lanes[4]?.[0] ?? 0)
  })

  it('is one stop for the Tab key, and arrows, Home and End reach all of it', async () => {
    const { popup } = await long()
    expect(await popup.$$eval('.lane [tabindex="0"]', ({ length }) => length)).toBe(1)
    await popup.focus('.points > li:last-child button')
    await popup.keyboard.press('Tab')
    expect(await focused(popup)).toBe('Gist, at the start')
    await popup.keyboard.press('ArrowRight')
    expect(await focused(popup)).toMatch(/^Point 1, /)
    await popup.keyboard.press('End')
    expect(await focused(popup)).toBe('Point 4, two thirds of the way in')
    await popup.keyboard.press('ArrowDown')
    expect(await focused(popup)).toMatch(/^\d quotes?, /)
    for (const letter of ['sea wall', 'Tidewater Fund', 'Cockle Row']) {
      await popup.keyboard.press('ArrowDown')
      expect(await focused(popup)).toContain(`Thread: ${letter}`)
    }
    const { outlineWidth } = await popup.$eval('.lane :focus', (at) => ({ ...getComputedStyle(at) }))
    expect(outlineWidth).toBe('2px')
    await popup.keyboard.press('Enter')
    expect((await marked(popup)).split(' | ')[0]).toMatch(/^The third part is Cockle Row/)
  })

  it('leads to a quote by the mouse', async () => {
    const { popup } = await long()
    const name = await popup.$eval('.strip-quotes button', (one) => one.getAttribute('aria-label'))
    expect(name).toBe('1 quote, Maud Terrell, a quarter of the way in')
    await press(popup, '.strip-quotes button')
    expect(await marked(popup)).toMatch(/^Every metre of it/)
  })

  it('runs from right to left where the article does', async () => {
    const { popup } = await clickOn(lede, site.at('/page/arabic-daily'))
    await openPart(popup, 'summary')
    const places = await popup.$$eval('.lane .mark', (marks) =>
      marks.map((mark) => mark.getBoundingClientRect().x),
    )
    const { left, width } = await popup.$eval('.lane', (lane) => lane.getBoundingClientRect().toJSON())
    expect(places[0]).toBeGreaterThan(left + width * 0.9)
    await popup.focus('.lane [tabindex="0"]')
    const first = await focused(popup)
    await popup.keyboard.press('ArrowRight')
    expect(await focused(popup)).toBe(first)
    await popup.keyboard.press('ArrowLeft')
    expect(await focused(popup)).not.toBe(first)
  })
})

describe('what is opened by the keyboard', () => {
  it('is what is said of a topic', async () => {
    const { popup } = await long()
    expect((await texts(popup, '.topic'))[0]).toBe('Cockle Row place5, mentioned 5 times')
    await popup.focus('.topic')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('.topic[aria-expanded=true]')
    await popup.keyboard.press('Tab')
    expect(await focused(popup)).toMatch(/^The third part is Cockle Row/)
    const lines = await texts(popup, '.topics .lines button')
    expect(lines.filter((line) => line.startsWith('“'))).toEqual([
      expect.stringMatching(/^“It is a dry house .*” Ines Pallister$/),
    ])
    await popup.keyboard.press('Enter')
    expect(await marked(popup)).toMatch(/^The third part is Cockle Row/)
    await back(popup)
    await popup.focus('.topic')
    await popup.keyboard.press('Space')
    expect(await texts(popup, '.topics .lines button')).toEqual([])
  })

  it('are the quotes of a thread, and the rest of the figures', async () => {
    const { popup } = await long()
    await popup.focus('.thread .opens')
    await popup.keyboard.press('Space')
    await popup.keyboard.press('Tab')
    expect(await focused(popup)).toMatch(/^“Every metre of it is founded on rock.*Maud Terrell$/)
    await popup.focus('.facts + .more')
    const before = (await texts(popup, '.facts > li')).length
    await popup.keyboard.press('Enter')
    const lines = await texts(popup, '.facts > li')
    expect(lines.length).toBeGreaterThan(before + 2)
    expect(await focused(popup)).toBe(lines[before])
  })
})

describe('the Tab key', () => {
  it('reaches every control of the summary in turn, each with a focus that is seen', async () => {
    const { popup } = await long()
    for (const selector of ['.thread .opens', '.topic']) await press(popup, selector)
    await popup.focus('#tab-summary')
    const controls = await popup.$$eval('#part-summary :is(button:not([tabindex="-1"]))', (all) => all.length)
    const seen: { name: string; outline: string; inView: boolean }[] = []
    for (let n = 0; n <= controls; n++) {
      await popup.keyboard.press('Tab')
      seen.push(
        await popup.evaluate(() => {
          const at = document.activeElement ?? document.body
          const { top, bottom } = at.getBoundingClientRect()
          const { outlineStyle, outlineWidth } = getComputedStyle(at)
          const foot = document.querySelector('footer')?.getBoundingClientRect().top ?? innerHeight
          return {
            name: at.getAttribute('aria-label') ?? at.textContent ?? '',
            outline: `${outlineStyle} ${outlineWidth}`,
            inView: at.matches('.panel') || (top >= 0 && bottom <= foot),
          }
        }),
      )
    }
    expect(seen.filter(({ outline, inView }) => outline !== 'solid 2px' || !inView)).toEqual([])
    expect(await popup.evaluate(() => document.activeElement?.closest('.facts + .more') !== null)).toBe(true)
  })
})

describe('a narrow popup', () => {
  // A popup's own size cannot be set from outside; the same page in a tab, on a page that is granted, has any size.
  it.each([400, 320])('of %i pixels has room for everything in the summary', async (width) => {
    const { page, popup } = await long()
    await closePopup(popup)
    const tab = await openBehind(lede, page)
    expect(await settled(tab)).toBe('done')
    await tab.bringToFront()
    await tab.setViewport({ width, height: 500 })
    await back(tab)
    await tab.$$eval('#part-summary .opens, .facts + .more', (all) => {
      for (const one of all) if (one instanceof HTMLElement) one.click()
    })
    await tab.waitForSelector('.lines .said')
    expect(await beyond(tab)).toBe(0)
    const small = await tab.$$eval('.lane button', (all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ width, height }) => `${width} by ${height}`),
    )
    expect(small, 'too small to hit').toEqual([])
  })
})

describe('the file that the summary is in', () => {
  it('is none of those that the popup starts with, and comes with its styles', async () => {
    const { extensionDir } = inject('chromium')
    const start = await readFile(join(extensionDir, 'popup.html'), 'utf8')
    const [, entry = ''] = /src="([^"]+)"/.exec(start) ?? []
    const code = await readFile(join(extensionDir, entry), 'utf8')
    expect(code).toMatch(/import\(["'`][^"'`]*SummaryPart/)
    expect(code).not.toMatch(/from\s*["'`][^"'`]*SummaryPart/)
    expect(start).not.toContain('SummaryPart')
    const { popup } = await long()
    await popup.waitForSelector('head link[rel=stylesheet][href*=SummaryPart]')
  })
})

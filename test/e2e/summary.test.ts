import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, openBehind, startTestChromium } from '../support/chromium.ts'
import { fixturePages, OFFLINE } from '../support/fixture-pages.ts'
import { findInLong, type LongFound } from '../support/long-found.ts'
import { LONG, LONG_PAGE } from '../support/long-page.ts'
import { press } from '../support/quotes.ts'
import { type Site, startSite } from '../support/site.ts'
import { ABOUT_PAGE, openLongSummary } from '../support/summary.ts'

let lede: LedeInChromium
let site: Site
let found: LongFound

beforeAll(async () => {
  ;[lede, site, found] = await Promise.all([
    startTestChromium(OFFLINE),
    startSite({ ...LONG_PAGE, ...fixturePages() }),
    findInLong(),
  ])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

const long = () => openLongSummary(lede, site)
const texts = (popup: Page, selector: string) =>
  popup.$$eval(selector, (all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? ''))
/** What is highlighted in the article, by its paragraphs; it has been scrolled to and has the focus. */
async function marked(popup: Page): Promise<string[]> {
  await popup.waitForSelector('#part-read:not([hidden]) mark:focus')
  const inView = await popup.$eval('#part-read mark', (mark) => {
    const { top } = mark.getBoundingClientRect()
    return top >= 0 && top < innerHeight
  })
  expect(inView, 'the place is in sight').toBe(true)
  return texts(popup, '#part-read mark')
}
const back = (popup: Page) => openPart(popup, 'summary')
const focused = (popup: Page) =>
  popup.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  })
const nameOf = (popup: Page, selector: string) =>
  popup.$eval(selector, (one) => one.getAttribute('aria-label') ?? '')
/** The paragraphs of a thread of the page. */
const paragraphsOf = (n: number) =>
  (found.threads[n]?.blocks ?? []).map((id) => found.paragraphs.get(id) ?? '')
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

  it('is what is found in the article, which opens with its gist', async () => {
    const { popup } = await long()
    const { summary, topics, threads, facts, paragraphs, words } = found
    const [gist = ''] = await texts(popup, '.gist .sentence')
    expect(gist).toBe(summary.gist && words(summary.gist))
    expect([...paragraphs.values()][0]?.startsWith(gist)).toBe(true)
    expect(await texts(popup, '.points .sentence')).toEqual(summary.points.map(words))
    expect(await texts(popup, '.thread > .sentence')).toEqual(threads.map(({ sentence }) => words(sentence)))
    expect(await texts(popup, '.topic bdi')).toEqual(topics.map(({ label }) => label))
    for (let more = await popup.$('.facts + .more'); more; more = await popup.$('.facts + .more'))
      await more.click()
    const figures = await texts(popup, '.figures bdi')
    expect(figures).toEqual(facts.map(({ span }) => words(span)))
    expect(figures).toContain('£48 million')
    const withoutFigure = await popup.$$eval('.fact', (all) =>
      all.filter((one) => !one.querySelector('.figures bdi') || !one.querySelector('.fact-sentence b')),
    )
    expect(withoutFigure).toEqual([])
  })

  it('leads from each kind of line to its place', async () => {
    const { popup } = await long()
    const lines = ['.gist button', '.points > li:last-child button', '.thread .sentence', '.fact'] as const
    for (const selector of lines) {
      const [words] = await texts(popup, `#part-summary ${selector}`)
      const sentence = selector === '.fact' ? (await texts(popup, '.fact-sentence'))[0] : words
      await press(popup, `#part-summary ${selector}`)
      expect(await marked(popup), selector).toEqual([sentence])
      await back(popup)
    }
  })

  it('has the threads of the article, each with the paragraphs that speak of it', async () => {
    const { popup } = await long()
    const strands = Object.values(LONG.strands)
    expect(await texts(popup, '.thread h3')).toEqual(strands)
    for (const [n, strand] of strands.entries()) {
      await press(popup, `.thread:nth-of-type(${n + 1}) .thread-end .quiet`)
      const shown = await marked(popup)
      expect(shown).toEqual(paragraphsOf(n))
      // What opens the article is of all its strands.
      const [, ...paragraphs] = found.paragraphs.values()
      const holding = (all: readonly string[]) => all.filter((text) => text.includes(strand))
      expect(holding(shown), strand).toEqual(holding(paragraphs))
      expect(holding(shown).length, strand).toBeGreaterThan(2)
      await back(popup)
    }
  })

  it('says beside a sentence whom it means', async () => {
    const { popup } = await clickOn(lede, site.at(ABOUT_PAGE))
    await openPart(popup, 'summary')
    const [about = ''] = await texts(popup, '.point .about')
    const [sentence = ''] = await texts(popup, '.point .about + .sentence')
    const name = about.replace(/^About /, '')
    expect(sentence).not.toContain(name)
    const [article = ''] = await texts(popup, '#part-read article')
    expect(article.slice(0, article.indexOf(sentence))).toContain(name)
    const item = await popup.$('.point .about + .sentence')
    const tree = await popup.accessibility.snapshot({ ...(item && { root: item }) })
    expect(tree).toMatchObject({ description: `About ${name}` })
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
    // Paragraphs that follow one another are one mark.
    const order = [...found.paragraphs.keys()]
    const runs = found.threads.map(
      ({ blocks }) => blocks.filter((id) => !blocks.includes(order[order.indexOf(id) - 1] ?? '')).length,
    )
    expect(runs[0], 'the first thread comes back').toBeGreaterThan(1)
    expect(lanes.map(({ length }) => length)).toEqual([found.summary.points.length + 1, count, ...runs])
    for (const lane of lanes) expect(lane).toEqual(lane.toSorted((a, b) => a - b))
    expect(lanes[2]?.[0]).toBeLessThan(lanes[3]?.[0] ?? 0)
    expect(lanes[3]?.[0]).toBeLessThan(lanes[4]?.[0] ?? 0)
  })

  it('is one stop for the Tab key, and arrows, Home and End reach all of it', async () => {
    const { popup } = await long()
    expect(await popup.$$eval('.lane [tabindex="0"]', ({ length }) => length)).toBe(1)
    await popup.focus('.points > li:last-child button')
    await popup.keyboard.press('Tab')
    // Signs that stand close together are one target.
    expect(await focused(popup)).toMatch(/^Gist\b.*, at the start$/)
    await popup.keyboard.press('ArrowRight')
    expect(await focused(popup)).toBe(await nameOf(popup, '.strip-points button:nth-child(2)'))
    await popup.keyboard.press('End')
    expect(await focused(popup)).toMatch(new RegExp(`^Point.* ${found.summary.points.length}, `))
    await popup.keyboard.press('ArrowDown')
    expect(await focused(popup)).toMatch(/^\d quotes?, /)
    for (const strand of Object.values(LONG.strands)) {
      await popup.keyboard.press('ArrowDown')
      expect(await focused(popup)).toContain(`Thread: ${strand}`)
    }
    const { outlineWidth } = await popup.$eval('.lane :focus', (at) => ({ ...getComputedStyle(at) }))
    expect(outlineWidth).toBe('2px')
    await popup.keyboard.press('Enter')
    expect(paragraphsOf(2)).toEqual(expect.arrayContaining(await marked(popup)))
  })

  it('leads to a quote by the mouse', async () => {
    const { popup } = await long()
    const name = await nameOf(popup, '.strip-quotes button')
    expect(name).toBe('1 quote, Maud Terrell, a quarter of the way in')
    await press(popup, '.strip-quotes button')
    expect(await marked(popup)).toEqual([expect.stringMatching(/^Every metre of the new sea wall/)])
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
    const label = LONG.strands.wall
    const at = found.topics.findIndex((topic) => topic.label === label)
    const item = `.topics > li:nth-child(${at + 1})`
    const count = found.topics[at]?.mentions.length
    expect((await texts(popup, `${item} .topic`))[0]).toBe(`${label} ${count}, mentioned ${count} times`)
    await popup.focus(`${item} .topic`)
    await popup.keyboard.press('Enter')
    await popup.waitForSelector(`${item} .topic[aria-expanded=true]`)
    const lines = await texts(popup, `${item} .lines button`)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line).toContain(label)
    expect(lines.filter((line) => line.startsWith('“'))).toEqual([
      expect.stringMatching(/^“Every metre of the new sea wall .*” Maud Terrell$/),
    ])
    await popup.keyboard.press('Tab')
    expect(await focused(popup)).toBe(lines[0])
    await popup.keyboard.press('Enter')
    expect(await marked(popup)).toEqual([lines[0]])
    await back(popup)
    await popup.focus(`${item} .topic`)
    await popup.keyboard.press('Space')
    expect(await texts(popup, '.topics .lines button')).toEqual([])
  })

  it('are the quotes of a thread, and the rest of the figures', async () => {
    const { popup } = await long()
    await popup.focus('.thread .opens')
    await popup.keyboard.press('Space')
    await popup.keyboard.press('Tab')
    expect(await focused(popup)).toMatch(/^“Every metre of the new sea wall .*Maud Terrell$/)
    await popup.focus('.facts + .more')
    const before = (await texts(popup, '.facts > li')).length
    await popup.keyboard.press('Enter')
    const lines = await texts(popup, '.facts > li')
    expect(lines.length).toBeGreaterThan(before)
    const sentences = new Set(found.facts.map(({ sentence }) => found.words(sentence)))
    expect(lines).toHaveLength(sentences.size)
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
    const [, entry = ''] = /<script type="module"[^>]* src="([^"]+)"/.exec(start) ?? []
    const code = await readFile(join(extensionDir, entry), 'utf8')
    expect(code).toMatch(/import\(["'`][^"'`]*SummaryPart/)
    expect(code).not.toMatch(/from\s*["'`][^"'`]*SummaryPart/)
    expect(start).not.toContain('SummaryPart')
    const { popup } = await long()
    await popup.waitForSelector('head link[rel=stylesheet][href*=SummaryPart]')
  })
})

import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import { openNarrow, pageOf } from '../support/drive/chromium.ts'
import type { Popup } from '../support/drive/driver.ts'
import { beyond, focus, focused, shown, texts } from '../support/drive/look.ts'
import { clickOn, openPart } from '../support/drive/popup.ts'
import { fixturePages } from '../support/fixture-pages.ts'
import { findInLong, type LongFound } from '../support/long-found.ts'
import { LONG, LONG_PAGE } from '../support/long-page.ts'
import { ABOUT_PAGE } from '../support/summary.ts'

let found: LongFound

beforeAll(async () => {
  found = await findInLong()
})

/** What is highlighted in the article, by its paragraphs; it has been scrolled to and has the focus. */
async function marked(popup: Popup): Promise<string[]> {
  await shown(popup, '#part-read:not([hidden]) mark:focus')
  const inView = await popup.evaluate(() => {
    const { top = -1 } = document.querySelector('#part-read mark')?.getBoundingClientRect() ?? {}
    return top >= 0 && top < innerHeight
  })
  expect(inView, 'the place is in sight').toBe(true)
  return texts(popup, '#part-read mark')
}
const back = (popup: Popup) => openPart(popup, 'summary')
const nameOf = (popup: Popup, selector: string) =>
  popup.evaluate((selector) => document.querySelector(selector)?.getAttribute('aria-label') ?? '', selector)
const count = (popup: Popup, selector: string) =>
  popup.evaluate((selector) => document.querySelectorAll(selector).length, selector)
/** Clicks all such elements that there are now. */
const clickAll = (popup: Popup, selector: string) =>
  popup.evaluate((selector) => {
    for (const one of document.querySelectorAll<HTMLElement>(selector)) one.click()
  }, selector)
/** The paragraphs of a thread of the page. */
const paragraphsOf = (n: number) =>
  (found.threads[n]?.blocks ?? []).map((id) => found.paragraphs.get(id) ?? '')

inBothBrowsers(
  { ...LONG_PAGE, ...fixturePages() },
  (stage, browser) => {
    /** The summary of the page at an address. */
    async function summaryOf(path: string) {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at(path))
      await openPart(popup, 'summary')
      return { tab, popup }
    }
    const long = () => summaryOf('/long')

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
        await clickAll(popup, '#part-summary .opens')
        await clickAll(popup, '#part-summary .more:not(.mentions)')
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
        expect(await texts(popup, '.thread .sentence')).toEqual(
          threads.map(({ sentence }) => words(sentence)),
        )
        expect(await texts(popup, '.topic bdi')).toEqual(topics.map(({ label }) => label))
        while ((await count(popup, '.facts + .more')) > 0) await popup.click('.facts + .more')
        const figures = await texts(popup, '.figures bdi')
        expect(figures).toEqual(facts.map(({ span }) => words(span)))
        expect(figures).toContain('£48 million')
        const withoutFigure = await count(popup, '.fact:not(:has(.figures bdi):has(.fact-sentence b))')
        expect(withoutFigure).toBe(0)
      })

      it('leads from each kind of line to its place', async () => {
        const { popup } = await long()
        const lines = [
          '.gist button',
          '.points > li:last-child .sentence',
          '.thread .sentence',
          '.fact',
        ] as const
        for (const selector of lines) {
          const [words] = await texts(popup, `#part-summary ${selector}`)
          const sentence = selector === '.fact' ? (await texts(popup, '.fact-sentence'))[0] : words
          await popup.click(`#part-summary ${selector}`)
          expect(await marked(popup), selector).toEqual([sentence])
          await back(popup)
        }
      })

      it('has the threads of the article, each with the paragraphs that speak of it', async () => {
        const { popup } = await long()
        const strands = Object.values(LONG.strands)
        expect(await texts(popup, '.thread h3')).toEqual(strands)
        for (const [n, strand] of strands.entries()) {
          await popup.click(`.thread:nth-of-type(${n + 1}) .thread-end .quiet`)
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
        const { popup } = await summaryOf(ABOUT_PAGE)
        const [about = ''] = await texts(popup, '.point .about')
        const [sentence = ''] = await texts(popup, '.point .about + .placed .sentence')
        const name = about.replace(/^About /, '')
        expect(sentence).not.toContain(name)
        const [article = ''] = await texts(popup, '#part-read article')
        expect(article.slice(0, article.indexOf(sentence))).toContain(name)
        // Only Chromium shows the tree that screen readers are given.
        if (browser !== 'Chromium') return
        const page = pageOf(popup)
        const item = await page.$('.point .about + .placed .sentence')
        const tree = await page.accessibility.snapshot({ ...(item && { root: item }) })
        expect(tree).toMatchObject({ description: `About ${name}` })
      })
    })

    describe('the strip', () => {
      it('shows where points, quotes and threads lie, in that order and in reading order', async () => {
        const { popup } = await long()
        const lanes = await popup.evaluate(() =>
          [...document.querySelectorAll('.lane')].map((lane) => {
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
        expect(await count(popup, '.lane [tabindex="0"]')).toBe(1)
        await focus(popup, '.points > li:last-child .on-page')
        await popup.keys('Tab')
        // Signs that stand close together are one target.
        expect(await focused(popup)).toMatch(/^Gist\b.*, at the start$/)
        await popup.keys('ArrowRight')
        expect(await focused(popup)).toBe(await nameOf(popup, '.strip-points button:nth-child(2)'))
        await popup.keys('End')
        expect(await focused(popup)).toMatch(new RegExp(`^Point.* ${found.summary.points.length}, `))
        await popup.keys('ArrowDown')
        expect(await focused(popup)).toMatch(/^\d quotes?, /)
        for (const strand of Object.values(LONG.strands)) {
          await popup.keys('ArrowDown')
          expect(await focused(popup)).toContain(`Thread: ${strand}`)
        }
        const outline = await popup.evaluate(() => {
          const at = document.querySelector('.lane :focus')
          return at && getComputedStyle(at).outlineWidth
        })
        expect(outline).toBe('2px')
        await popup.keys('Enter')
        expect(paragraphsOf(2)).toEqual(expect.arrayContaining(await marked(popup)))
      })

      it('leads to a quote by the mouse', async () => {
        const { popup } = await long()
        const name = await nameOf(popup, '.strip-quotes button')
        expect(name).toBe('1 quote, Maud Terrell, a quarter of the way in')
        await popup.click('.strip-quotes button')
        expect(await marked(popup)).toEqual([expect.stringMatching(/^Every metre of the new sea wall/)])
      })

      it('runs from right to left where the article does', async () => {
        const { popup } = await summaryOf('/page/arabic-daily')
        const places = await popup.evaluate(() =>
          [...document.querySelectorAll('.lane .mark')].map((mark) => mark.getBoundingClientRect().x),
        )
        const { left, width } = await popup.evaluate(
          () => document.querySelector('.lane')?.getBoundingClientRect().toJSON() as DOMRect,
        )
        expect(places[0]).toBeGreaterThan(left + width * 0.9)
        await focus(popup, '.lane [tabindex="0"]')
        const first = await focused(popup)
        await popup.keys('ArrowRight')
        expect(await focused(popup)).toBe(first)
        await popup.keys('ArrowLeft')
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
        await focus(popup, `${item} .topic`)
        await popup.keys('Enter')
        await shown(popup, `${item} .topic[aria-expanded=true]`)
        const lines = await texts(popup, `${item} .lines :is(.said, .sentence)`)
        expect(lines.length).toBeGreaterThan(2)
        for (const line of lines) expect(line).toContain(label)
        expect(lines.filter((line) => line.startsWith('“'))).toEqual([
          expect.stringMatching(/^“Every metre of the new sea wall .*” Maud Terrell$/),
        ])
        await popup.keys('ArrowDown')
        expect(await focused(popup)).toBe(lines[0])
        await popup.keys('Enter')
        expect(await marked(popup)).toEqual([lines[0]])
        await back(popup)
        await focus(popup, `${item} .topic`)
        await popup.keys(' ')
        expect(await texts(popup, '.topics .lines button')).toEqual([])
      })

      it('are the quotes of a thread, and the rest of the figures', async () => {
        const { popup } = await long()
        await focus(popup, '.thread .opens')
        await popup.keys(' ', 'ArrowRight')
        expect(await focused(popup)).toMatch(/^“Every metre of the new sea wall .*Maud Terrell$/)
        await focus(popup, '.facts + .more')
        const before = (await texts(popup, '.facts > li')).length
        await popup.keys('Enter')
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
        for (const selector of ['.thread .opens', '.topic']) await popup.click(selector)
        await focus(popup, '#tab-summary')
        const controls = await count(popup, '#part-summary button:not([tabindex="-1"])')
        const seen: { name: string; outline: string; inView: boolean }[] = []
        for (let n = 0; n <= controls; n++) {
          await popup.keys('Tab')
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
        // One stop each: the points, the strip, the threads, the topics, and last the facts.
        expect(await popup.evaluate(() => document.activeElement?.matches('.facts .fact'))).toBe(true)
      })
    })

    if (browser === 'Chromium')
      describe('a narrow popup', () => {
        it.each([400, 320])('of %i pixels has room for everything in the summary', async (width) => {
          const { tab, popup } = await long()
          await popup.close()
          const narrow = await openNarrow(stage.lede, tab, width)
          await back(narrow)
          await clickAll(narrow, '#part-summary .opens, .facts + .more')
          await shown(narrow, '.lines .said')
          expect(await beyond(narrow)).toBe(0)
          const small = await narrow.evaluate(() =>
            [...document.querySelectorAll('.lane button')]
              .map((one) => one.getBoundingClientRect())
              .filter(({ width, height }) => width < 24 || height < 24)
              .map(({ width, height }) => `${width} by ${height}`),
          )
          expect(small, 'too small to hit').toEqual([])
        })
      })

    describe('the file that the summary is in', () => {
      it('is none of those that the popup starts with, and comes with its styles', async () => {
        const { extensionDir } = inject(browser === 'Chromium' ? 'chromium' : 'firefox')
        const start = await readFile(join(extensionDir, 'popup.html'), 'utf8')
        const [, entry = ''] = /<script type="module"[^>]* src="([^"]+)"/.exec(start) ?? []
        const loaded = new Map<string, string>()
        for (const paths = [entry]; paths.length > 0; ) {
          const path = paths.pop() ?? ''
          if (loaded.has(path)) continue
          const code = await readFile(join(extensionDir, path), 'utf8')
          loaded.set(path, code)
          for (const [, from = ''] of code.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
            paths.push(posix.join(posix.dirname(path), from))
        }
        expect(loaded.size).toBeGreaterThan(1)
        expect([...loaded.keys()].join()).not.toContain('SummaryPart')
        expect([...loaded.values()].join()).toMatch(/import\(["'`][^"'`]*SummaryPart/)
        expect(start).not.toContain('SummaryPart')
        const { popup } = await long()
        await shown(popup, 'head link[rel=stylesheet][href*=SummaryPart]')
      })
    })
  },
  { offline: true },
)

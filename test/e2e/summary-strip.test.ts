import { beforeAll, describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { focus, focused, texts } from '../support/drive/look.ts'
import { count, marked, paragraphsOf, summaryOf } from '../support/drive/summary.ts'
import { fixturePages } from '../support/fixture-pages.ts'
import { findInLong, type LongFound } from '../support/long-found.ts'
import { LONG, LONG_PAGE } from '../support/long-page.ts'

let found: LongFound

beforeAll(async () => {
  found = await findInLong()
})

const nameOf = (popup: Popup, selector: string) =>
  popup.evaluate((selector) => document.querySelector(selector)?.getAttribute('aria-label') ?? '', selector)

inBothBrowsers(
  { ...LONG_PAGE, ...fixturePages() },
  (stage) => {
    describe('the strip', () => {
      it('shows where points, quotes and threads lie, in that order and in reading order', async () => {
        const { popup } = await summaryOf(stage, '/long')
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
        const { popup } = await summaryOf(stage, '/long')
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
        expect(paragraphsOf(found, 2)).toEqual(expect.arrayContaining(await marked(popup)))
      })

      it('leads to a quote by the mouse', async () => {
        const { popup } = await summaryOf(stage, '/long')
        const name = await nameOf(popup, '.strip-quotes button')
        expect(name).toBe('1 quote, Maud Terrell, a quarter of the way in')
        await popup.click('.strip-quotes button')
        expect(await marked(popup)).toEqual([expect.stringMatching(/^Every metre of the new sea wall/)])
      })

      it('runs from right to left where the article does', async () => {
        const { popup } = await summaryOf(stage, '/page/arabic-daily')
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
  },
  { offline: true },
)

import { beforeAll, describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import { focus, focused, shown, texts } from '../support/drive/look.ts'
import { back, count, marked, summaryOf } from '../support/drive/summary.ts'
import { findInLong, type LongFound } from '../support/long-found.ts'
import { LONG, LONG_PAGE } from '../support/long-page.ts'

let found: LongFound

beforeAll(async () => {
  found = await findInLong()
})

inBothBrowsers(
  LONG_PAGE,
  (stage) => {
    describe('what is opened by the keyboard', () => {
      it('is what is said of a topic', async () => {
        const { popup } = await summaryOf(stage, '/long')
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
        const { popup } = await summaryOf(stage, '/long')
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
        const { popup } = await summaryOf(stage, '/long')
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
  },
  { offline: true },
)

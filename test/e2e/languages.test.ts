import { describe, expect, it } from 'vitest'
import { type BrowserName, inBothBrowsers, inBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { focus, shown } from '../support/drive/look.ts'
import { clickOn, openPart } from '../support/drive/popup.ts'
import { endsOf, misfits, narrow } from '../support/fit.ts'
import { fixturePages } from '../support/fixture-pages.ts'
import { LONG_PAGE } from '../support/long-page.ts'

/** The widest, the longest words, the other direction, and one without spaces between words. */
const LANGUAGES = [
  { language: 'de', direction: 'ltr', tabs: ['Lesen', 'Zitate', 'Kurzfassung'] },
  { language: 'ru', direction: 'ltr', tabs: ['Текст', 'Цитаты', 'Кратко'] },
  { language: 'ja', direction: 'ltr', tabs: ['本文', '発言', '要約'] },
  { language: 'ar', direction: 'rtl', tabs: ['النص', 'الاقتباسات', 'الملخّص'] },
] as const

/** How browsers draw is seen in two languages, how long the words are in one browser: each needs one of its own. */
const browsersFor = (language: string): BrowserName[] =>
  ['de', 'ar'].includes(language) ? ['Chromium', 'Firefox'] : ['Chromium']

/** How far from the left the element stands. */
const left = (popup: Popup, selector: string) =>
  popup.evaluate((selector) => document.querySelector(selector)?.getBoundingClientRect().left ?? -1, selector)

/** The language and the direction that a page says it is in. */
const root = (page: Popup) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

describe.each(LANGUAGES)('in $language', ({ language, direction, tabs }) => {
  inBrowsers(
    browsersFor(language),
    LONG_PAGE,
    (stage) => {
      const onLongPage = async () => (await clickOn(stage.lede, stage.site.at('/long'))).popup

      it('the popup says so, has the words, and nothing is wider or cut in any part', async () => {
        const popup = await onLongPage()
        const fits = async () => expect(await misfits(popup)).toEqual([])
        await narrow(popup)
        expect(await root(popup)).toEqual([language, direction])
        const names = await popup.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[role=tab]')].map(({ dataset }) => dataset.name),
        )
        expect(names).toEqual(tabs)

        await popup.click('footer button[aria-controls=ledger]')
        await shown(popup, '.ledger')
        await fits()
        await popup.click('footer button[aria-controls=ledger]')
        await popup.click('.share-open')
        await shown(popup, '.sharing')
        await fits()
        await popup.click('.share-open')
        await popup.click('.settings-open')
        await shown(popup, '.settings :has(> input:focus)')
        await fits()
        await popup.click('.settings-close')
        await popup.click('.find-open')
        await shown(popup, '.find')
        await fits()
        await openPart(popup, 'quotes')
        await popup.click('.check summary')
        for (const order of ['speaker', 'importance']) {
          await popup.click(`.order input[value=${order}]`)
          await fits()
        }
        await popup.click('.quote [aria-controls^=form]')
        await shown(popup, 'form.correct')
        await fits()
        await openPart(popup, 'summary')
        await fits()
        // That what is too wide would have been found.
        await popup.evaluate(() => {
          const foot = document.querySelector<HTMLElement>('.footer')
          foot?.append('W'.repeat(99))
          foot?.style.setProperty('overflow-wrap', 'normal')
        })
        expect(await misfits(popup)).not.toEqual([])
      })

      it('nothing is wider than the window of a page of its own', async () => {
        for (const name of ['options', 'welcome', 'print'] as const) {
          const page = await stage.lede.openOwn(name, 400)
          await shown(page, 'h1')
          expect(await root(page), name).toEqual([language, direction])
          expect(await misfits(page), name).toEqual([])
        }
      })

      if (direction === 'rtl')
        it('has an English article from the left within an interface from the right', async () => {
          const popup = await onLongPage()
          expect(await left(popup, '#tab-read')).toBeGreaterThan(await left(popup, '#tab-summary'))
          await focus(popup, '#tab-read')
          await popup.keys('ArrowLeft')
          expect(await popup.evaluate(() => document.activeElement?.id)).toBe('tab-quotes')

          // The headings stand over the article's own lines.
          await openPart(popup, 'summary')
          const label = await left(popup, '.panel:not([hidden]) .label bdi')
          expect(Math.abs(label - (await left(popup, '.panel:not([hidden]) .points')))).toBeLessThan(2)
          const { first, last } = await endsOf(popup, '.label bdi')
          expect(first).toBeGreaterThan(last)
          // Numbers stand before what they count, as Arabic is read.
          const count = await endsOf(popup, '.thread-end .opens')
          expect(count.first).toBeGreaterThan(count.last)

          // What opens something points along the lines it stands in.
          const turned = (selector: string) =>
            popup.evaluate((selector) => {
              const { rotate, scale, transform } = getComputedStyle(
                document.querySelector(`${selector} .icon`) ?? document.body,
              )
              return `${rotate} ${scale} ${transform}`
            }, selector)
          expect(await turned('.topic.opens[aria-expanded=false]')).toBe('none none none')
          await popup.click('footer button[aria-controls=ledger]')
          await shown(popup, '.ledger-reason')
          expect(await turned('.ledger-reason[aria-expanded=false]')).toBe('none -1 1 none')
        })
    },
    { offline: true, language },
  )
})

describe('an Arabic article in an English interface', () => {
  inBothBrowsers(
    fixturePages(),
    (stage) => {
      it('is from the right, its tabs from the left, and English words are in their own order', async () => {
        const { popup } = await clickOn(stage.lede, stage.site.at('/page/arabic-daily'))
        await openPart(popup, 'quotes')
        expect(await left(popup, '#tab-read')).toBeLessThan(await left(popup, '#tab-summary'))
        const { direction, apart } = await popup.evaluate(() => {
          const panel = document.querySelector('.panel:not([hidden])') ?? document.body
          const words = document.createRange()
          words.selectNodeContents(document.querySelector('.bar h2') ?? document.body)
          const quote = document.querySelector('.quote blockquote')?.getBoundingClientRect()
          return {
            direction: getComputedStyle(panel).direction,
            apart: Math.abs(words.getBoundingClientRect().right - (quote?.right ?? 0)),
          }
        })
        expect(direction).toBe('rtl')
        expect(apart).toBeLessThan(2)
        const { first, last } = await endsOf(popup, '.bar h2')
        expect(first).toBeLessThan(last)

        await openPart(popup, 'summary')
        const rotate = await popup.evaluate(
          () => getComputedStyle(document.querySelector('.topic.opens .icon') ?? document.body).rotate,
        )
        expect(rotate).toBe('180deg')
      })
    },
    { offline: true },
  )
})

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart } from '../../scripts/browsers/popup.ts'
import { clickOn, startTestChromium } from '../support/chromium.ts'
import { endsOf, misfits, narrow } from '../support/fit.ts'
import { fixturePages, OFFLINE } from '../support/fixture-pages.ts'
import { LONG_PAGE } from '../support/long-page.ts'
import { press } from '../support/quotes.ts'
import { openSettings } from '../support/settings.ts'
import { type Site, startSite } from '../support/site.ts'

/** The widest, the longest words, the other direction, and one without spaces between words. */
const LANGUAGES = [
  { language: 'de', direction: 'ltr', tabs: ['Lesen', 'Zitate', 'Kurzfassung'] },
  { language: 'ru', direction: 'ltr', tabs: ['Текст', 'Цитаты', 'Кратко'] },
  { language: 'ja', direction: 'ltr', tabs: ['本文', '発言', '要約'] },
  { language: 'ar', direction: 'rtl', tabs: ['النص', 'الاقتباسات', 'الملخّص'] },
] as const

let site: Site
beforeAll(async () => {
  site = await startSite({ ...fixturePages(), ...LONG_PAGE })
})
afterAll(() => site?.close())

const left = (popup: Page, selector: string) =>
  popup.$eval(selector, (element) => element.getBoundingClientRect().left)

describe.each(LANGUAGES)('in $language', ({ language, direction, tabs }) => {
  let lede: LedeInChromium
  let popup: Page
  beforeAll(async () => {
    lede = await startTestChromium(OFFLINE, { language })
    ;({ popup } = await clickOn(lede, site.at('/long')))
    await narrow(popup)
  })
  afterAll(() => lede?.browser.close())

  it('says so, and has the words of the language', async () => {
    const root = await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
    expect(root).toEqual([language, direction])
    expect(
      await popup.$$eval('[role=tab]', (all) => all.map((tab) => tab.getAttribute('data-name'))),
    ).toEqual(tabs)
  })

  it('nothing is wider than the popup or cut, in any part', async () => {
    await popup.click('footer button[aria-controls=ledger]')
    await popup.waitForSelector('.ledger')
    expect(await misfits(popup)).toEqual([])
    await popup.click('footer button[aria-controls=ledger]')
    await popup.click('.share-open')
    await popup.waitForSelector('.sharing')
    expect(await misfits(popup)).toEqual([])
    await popup.click('.share-open')
    await openSettings(popup)
    expect(await misfits(popup)).toEqual([])
    await popup.click('.settings-close')
    await popup.click('.find-open')
    await popup.waitForSelector('.find input')
    expect(await misfits(popup)).toEqual([])
    await openPart(popup, 'quotes')
    await popup.click('.check summary')
    for (const order of await popup.$$('.order input')) {
      await order.click()
      expect(await misfits(popup)).toEqual([])
    }
    await press(popup, '.quote [aria-controls^=form]')
    await popup.waitForSelector('form.correct')
    expect(await misfits(popup)).toEqual([])
    await openPart(popup, 'summary')
    expect(await misfits(popup)).toEqual([])
    // That what is too wide would have been found.
    await popup.$eval('.footer', (foot) => {
      foot.append('W'.repeat(99))
      if (foot instanceof HTMLElement) foot.style.overflowWrap = 'normal'
    })
    expect(await misfits(popup)).not.toEqual([])
  })

  it.each(['options', 'welcome', 'print'])(
    'nothing is wider than the window of the page %s',
    async (name) => {
      const page = await lede.browser.newPage()
      await page.setViewport({ width: 400, height: 600 })
      await page.goto(`chrome-extension://${lede.extension.id}/${name}.html`)
      await page.waitForSelector('h1')
      expect(await page.$eval('html', (root) => [root.lang, root.dir])).toEqual([language, direction])
      expect(await misfits(page)).toEqual([])
    },
  )
})

describe('an Arabic article in an English interface', () => {
  let lede: LedeInChromium
  let popup: Page
  beforeAll(async () => {
    lede = await startTestChromium(OFFLINE)
    ;({ popup } = await clickOn(lede, site.at('/page/arabic-daily')))
    await openPart(popup, 'quotes')
  })
  afterAll(() => lede?.browser.close())

  it('has the tabs from the left and everything of the article from the right', async () => {
    expect(await left(popup, '#tab-read')).toBeLessThan(await left(popup, '#tab-summary'))
    expect(await popup.$eval('.panel:not([hidden])', (panel) => getComputedStyle(panel).direction)).toBe(
      'rtl',
    )
    const heading = await popup.$eval('.bar h2', (head) => {
      const words = document.createRange()
      words.selectNodeContents(head)
      const quote = document.querySelector('.quote blockquote')?.getBoundingClientRect()
      return Math.abs(words.getBoundingClientRect().right - (quote?.right ?? 0))
    })
    expect(heading).toBeLessThan(2)
  })

  it('has the English words in their own order', async () => {
    const { first, last } = await endsOf(popup, '.bar h2')
    expect(first).toBeLessThan(last)
  })

  it('has the arrows of the article turned', async () => {
    await openPart(popup, 'summary')
    const rotate = await popup.$eval('.topic.opens .icon', (icon) => getComputedStyle(icon).rotate)
    expect(rotate).toBe('180deg')
  })
})

describe('an English article in an Arabic interface', () => {
  let lede: LedeInChromium
  let popup: Page
  beforeAll(async () => {
    lede = await startTestChromium(OFFLINE, { language: 'ar' })
    ;({ popup } = await clickOn(lede, site.at('/long')))
  })
  afterAll(() => lede?.browser.close())

  it('has the tabs from the right, which the arrow to the left leads along', async () => {
    expect(await left(popup, '#tab-read')).toBeGreaterThan(await left(popup, '#tab-summary'))
    await popup.focus('#tab-read')
    await popup.keyboard.press('ArrowLeft')
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('tab-quotes')
  })

  it('has the article from the left, with the headings over it there', async () => {
    await openPart(popup, 'summary')
    const { label, point } = await popup.$eval('.panel:not([hidden])', (panel) => ({
      label: panel.querySelector('.label bdi')?.getBoundingClientRect().left ?? 0,
      point: panel.querySelector('.points')?.getBoundingClientRect().left ?? -1,
    }))
    expect(Math.abs(label - point)).toBeLessThan(2)
    const { first, last } = await endsOf(popup, '.label bdi')
    expect(first).toBeGreaterThan(last)
  })

  it('has numbers before what they count, as Arabic is read', async () => {
    const { first, last } = await endsOf(popup, '.thread-end .opens')
    expect(first).toBeGreaterThan(last)
  })

  it('has the arrows that open something point along the lines they stand in', async () => {
    const turned = (selector: string) =>
      popup.$eval(`${selector} .icon`, (icon) => {
        const { rotate, scale, transform } = getComputedStyle(icon)
        return `${rotate} ${scale} ${transform}`
      })
    expect(await turned('.topic.opens[aria-expanded=false]')).toBe('none none none')
    await popup.click('footer button[aria-controls=ledger]')
    await popup.waitForSelector('.ledger-reason')
    expect(await turned('.ledger-reason[aria-expanded=false]')).toBe('none -1 1 none')
  })
})

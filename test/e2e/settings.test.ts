import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { CHOICES, DEFAULTS, type Settings } from '../../lib/settings/choices.ts'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { version } from '../../scripts/store/names.ts'
import { axeFaults, unstick } from '../support/axe.ts'
import { clickOn, closePopup, openBehind, startTestChromium } from '../support/chromium.ts'
import {
  beyond,
  choose,
  dressed,
  kept,
  openOptions,
  openSettings,
  storeSettings,
} from '../support/settings.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite()])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  await storeSettings(await openOptions(lede), null, null)
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** Everything set otherwise than it was at first. */
const OTHERS: Settings = {
  theme: 'sepia',
  size: '115',
  face: 'sans',
  measure: 'wide',
  spacing: 'loose',
  images: 'shown',
  first: 'summary',
  keys: 'off',
}
const NAMES = Object.keys(OTHERS) as (keyof Settings)[]

/** What settings change, as the browser has it. */
const looks = (place: Page, selector: string) =>
  place.$eval(selector, (text) => {
    const { fontFamily, fontSize, lineHeight, maxInlineSize, color } = getComputedStyle(text)
    return { fontFamily, fontSize, lineHeight, maxInlineSize, color }
  })

describe('what is set in the popup', () => {
  it('shows at once, and is remembered when the popup opens again', async () => {
    const { page, popup } = await clickOn(lede, site.at('/story'))
    const before = await looks(popup, 'article.text')
    await openSettings(popup)
    for (const name of NAMES) await choose(popup, name, OTHERS[name])
    const { images, first, keys, ...dress } = OTHERS
    await popup.waitForSelector('html[data-spacing=loose]')
    expect(await dressed(popup)).toEqual(dress)
    const after = await looks(popup, 'article.text')
    for (const [what, value] of Object.entries(after)) expect(value, what).not.toBe(Reflect.get(before, what))
    await closePopup(popup)

    const again = await lede.click(page)
    await settled(again)
    expect(await dressed(again)).toEqual(dress)
    expect(await again.$eval('[role=tab][aria-selected=true]', ({ id }) => id)).toBe(`tab-${first}`)
    await openSettings(again)
    const checked = await again.$$eval('.settings input:checked', (all) =>
      all.map((one) => (one instanceof HTMLInputElement ? one.value : '')),
    )
    expect(checked).toEqual([dress.theme, dress.face, dress.measure, dress.spacing, images, first, keys])
  })

  it('can be set by the keyboard alone, which then is where it was', async () => {
    const { popup } = await clickOn(lede, site.at('/story'))
    await popup.focus('.settings-open')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('.settings input[value=system]:focus')
    for (const key of ['ArrowRight', 'ArrowRight', 'Tab', 'Tab', 'Space'] as const)
      await popup.keyboard.press(key)
    await popup.waitForSelector('html[data-theme=dark][data-size="115"]')
    await popup.keyboard.press('Escape')
    await popup.waitForSelector('.settings-open:focus[aria-expanded=false]')
    expect(await popup.$('.settings')).toBeNull()
    expect(await popup.$eval('html', ({ dataset }) => dataset.state)).toBe('done')
  })

  it('shows in every other place that is open, and the other way round', async () => {
    const { page, popup } = await clickOn(lede, site.at('/story'))
    await closePopup(popup)
    const place = await openBehind(lede, page)
    await settled(place)
    const options = await openOptions(lede)
    await choose(options, 'theme', 'dark')
    await place.waitForSelector('html[data-theme=dark]')
    await place.bringToFront()
    await openSettings(place)
    await choose(place, 'face', 'clear')
    await options.waitForSelector('html[data-face=clear] input[value=clear]:checked')
  })

  it('turns single keys off in the list of them that the page of settings has', async () => {
    const options = await openOptions(lede)
    await options.keyboard.press('?')
    await options.waitForSelector('dialog.keys[open]')
    await options.click('dialog.keys [type=checkbox]')
    await options.waitForSelector('.options input[name][value=off]:checked')
    await options.keyboard.press('Escape')
    await options.waitForSelector('dialog.keys', { hidden: true })
    await options.keyboard.press('?')
    expect(await options.$('dialog.keys')).toBeNull()
  })

  it.each(['options', 'welcome', 'print', 'check'])(
    'is there before anything is painted on the page %s, and shows there at once',
    async (name) => {
      const options = await openOptions(lede)
      await choose(options, 'theme', 'dark')
      const page = await lede.browser.newPage()
      await page.evaluateOnNewDocument(() => {
        new MutationObserver((_, observer) => {
          if (!document.body) return
          Reflect.set(window, 'first', document.documentElement.dataset.theme)
          observer.disconnect()
        }).observe(document, { childList: true, subtree: true })
      })
      await page.goto(`chrome-extension://${lede.extension.id}/${name}.html`)
      await page.waitForSelector('h1')
      expect(await page.evaluate(() => Reflect.get(window, 'first'))).toBe('dark')
      await options.bringToFront()
      await choose(options, 'theme', 'sepia')
      await page.waitForSelector('html[data-theme=sepia]')
    },
  )
})

describe('a store that is', () => {
  it.each<[string, unknown, string | null]>([
    ['no settings at all', 'dark', 'no JSON {'],
    ['full of junk', { version: [], theme: { dark: 1 }, size: -1, first: '<b>', __proto__: [] }, '[[]]'],
    ['of a later version', { version: 99, theme: 'plaid', face: 'sans', glow: 'on' }, '{"theme":"plaid"}'],
  ])('%s never costs the popup', async (_, stored, mirrored) => {
    await storeSettings(await openOptions(lede), stored, mirrored)
    const { popup, state } = await clickOn(lede, site.at('/story'))
    expect(state).toBe('done')
    const { images, first, keys, ...dress } = DEFAULTS
    const face = JSON.stringify(stored).includes('sans') ? 'sans' : dress.face
    await popup.waitForSelector(`html[data-face=${face}]`)
    expect(await dressed(popup)).toEqual({ ...dress, face })
  })
})

describe('themes', () => {
  it.each(CHOICES.theme)('%s has nothing for axe to find, settings open or not', async (theme) => {
    const options = await openOptions(lede)
    await choose(options, 'theme', theme)
    expect(await axeFaults(options)).toEqual([])
    const { popup } = await clickOn(lede, site.at('/story'))
    expect(await popup.$eval('html', ({ dataset }) => dataset.theme)).toBe(theme)
    await unstick(popup)
    for (const part of ['quotes', 'summary', 'read'] as const) {
      await openPart(popup, part)
      expect(await axeFaults(popup), part).toEqual([])
    }
    await openSettings(popup)
    expect(await axeFaults(popup)).toEqual([])
  })

  it('give way to the colours a reader has forced, and what is chosen still shows', async () => {
    const options = await openOptions(lede)
    await choose(options, 'theme', 'sepia')
    const session = await options.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    })
    const colours = await options.$$eval('.fields input[type=radio]', (all) =>
      all.map((one) => {
        const { color } = getComputedStyle(one.parentElement ?? one)
        return { chosen: one instanceof HTMLInputElement && one.checked, color }
      }),
    )
    const of = (chosen: boolean) =>
      new Set(colours.filter((one) => one.chosen === chosen).map(({ color }) => color))
    expect([of(true).size, of(false).size]).toEqual([1, 1])
    expect([...of(true)]).not.toEqual([...of(false)])
    const [paper, canvas] = await options.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'))
      probe.style.backgroundColor = 'Canvas'
      return [document.body, probe].map((one) => getComputedStyle(one).backgroundColor)
    })
    expect(paper).toBe(canvas)
  })

  it('follow a system that asks for more contrast', async () => {
    const options = await openOptions(lede)
    const session = await options.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-contrast', value: 'more' }],
    })
    await options.waitForSelector('html[data-theme=contrast]')
    await choose(options, 'theme', 'light')
    await options.waitForSelector('html[data-theme=light]')
  })
})

describe('text of twice its size', () => {
  it.each([400, 320])('never scrolls sideways at %i pixels', async (width) => {
    const options = await openOptions(lede)
    await storeSettings(options, { ...DEFAULTS, size: '200' }, null)
    await options.setViewport({ width, height: 600 })
    await options.waitForSelector('html[data-size="200"]')
    expect(await beyond(options)).toBe(0)

    const { page, popup } = await clickOn(lede, site.at('/story'))
    await closePopup(popup)
    const tab = await openBehind(lede, page)
    await settled(tab)
    await tab.bringToFront()
    await tab.setViewport({ width, height: 600 })
    for (const part of ['quotes', 'summary', 'read'] as const) {
      await openPart(tab, part)
      expect(await beyond(tab), part).toBe(0)
    }
    await openSettings(tab)
    expect(await beyond(tab), 'settings').toBe(0)
    const inside = await tab.$eval('.settings', (panel) => panel.scrollWidth - panel.clientWidth)
    expect(inside, 'inside the settings').toBe(0)
  })
})

describe('a line', () => {
  it.each(CHOICES.face)('in the face %s has the characters that can be read for long', async (face) => {
    const options = await openOptions(lede)
    await options.setViewport({ width: 1400, height: 900 })
    await choose(options, 'face', face)
    const lengths: number[] = []
    for (const measure of CHOICES.measure) {
      await choose(options, 'measure', measure)
      await options.waitForSelector(`html[data-face=${face}][data-measure=${measure}]`)
      lengths.push(
        await options.$eval('.sample p:last-child', (sample) => {
          // On one line, to see how many of its characters fill the measure.
          const whole = sample.textContent?.length ?? 0
          const range = document.createRange()
          const line = sample.cloneNode(true)
          if (!(line instanceof HTMLElement)) return 0
          Object.assign(line.style, { whiteSpace: 'nowrap', position: 'absolute' })
          sample.parentElement?.append(line)
          range.selectNodeContents(line)
          const each = range.getBoundingClientRect().width / whole
          line.remove()
          return sample.getBoundingClientRect().width / each
        }),
      )
    }
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    for (const length of lengths) {
      expect(length).toBeGreaterThanOrEqual(60)
      expect(length).toBeLessThanOrEqual(75)
    }
  })
})

it('everything is set back from the page of all settings, to which the panel leads', async () => {
  const { popup } = await clickOn(lede, site.at('/story'))
  await openPart(popup, 'quotes')
  await popup.select('.format', 'apa')
  await popup.click('.order input[value=speaker]')
  await popup.click('.share-open')
  for (const wish of await popup.waitForSelector('.sharing-with').then((row) => row?.$$('input') ?? []))
    await wish.click()
  await openSettings(popup)
  await choose(popup, 'theme', 'dark')
  const opened = lede.browser.waitForTarget((target) => target.url().endsWith('/options.html'))
  await popup.click('.settings > .quiet')
  const options = await (await opened).asPage()
  await options.waitForSelector('html[data-theme=dark] .options')
  expect(await options.$eval('[aria-labelledby=about]', (about) => about.textContent)).toContain(
    `Version ${version()}`,
  )
  expect(Object.keys(await kept(options)).sort()).toEqual(
    'copy:format quotes:order settings share:quotes share:summary'.split(' '),
  )
  await options.click('.reset button')
  await options.waitForSelector('html[data-theme=system] .reset [role=status] ::-p-text(as it was at first)')
  await vi.waitFor(async () => expect(await kept(options)).toEqual({ settings: { version: 1, ...DEFAULTS } }))
})

import { afterEach, describe, expect, it } from 'vitest'
import { CHOICES, DEFAULTS, type Settings } from '../../lib/settings/choices.ts'
import { version } from '../../scripts/store/names.ts'
import { axeFaults } from '../support/drive/axe.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { beyond, focus, gone, shown, until } from '../support/drive/look.ts'
import { stored } from '../support/drive/places.ts'
import { choose, clickOn, openPart, reopen } from '../support/drive/popup.ts'
import { dressed, openSettings, set, storeSettings } from '../support/drive/settings.ts'
import { clickAll } from '../support/drive/summary.ts'

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
const looks = (place: Popup): Promise<Record<string, string>> =>
  place.evaluate(() => {
    const { fontFamily, fontSize, lineHeight, maxInlineSize, color } = getComputedStyle(
      document.querySelector('article.text') ?? document.body,
    )
    return { fontFamily, fontSize, lineHeight, maxInlineSize, color }
  })

inBothBrowsers({}, (stage, browser) => {
  const options = async (width = 800) => {
    const page = await stage.lede.openOwn('options', width)
    await shown(page, '.options')
    return page
  }
  afterEach(async () => {
    await storeSettings(await options(), null, null)
  })

  describe('what is set in the popup', () => {
    it('shows at once, and is remembered when the popup opens again', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/story'))
      const before = await looks(popup)
      await openSettings(popup)
      for (const name of NAMES) await set(popup, name, OTHERS[name])
      const { images, first, keys, ...dress } = OTHERS
      await shown(popup, 'html[data-spacing=loose]')
      expect(await dressed(popup)).toEqual(dress)
      const after = await looks(popup)
      for (const [what, value] of Object.entries(after)) expect(value, what).not.toBe(before[what])
      expect(await beyond(popup)).toBe(0)

      const again = await reopen(stage.lede, tab, popup)
      expect(await dressed(again)).toEqual(dress)
      await shown(again, `#tab-${first}[aria-selected=true]`)
      await openSettings(again)
      const checked = await again.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.settings input:checked')].map(({ value }) => value),
      )
      expect(checked).toEqual([dress.theme, dress.face, dress.measure, dress.spacing, images, first, keys])
    })

    it('can be set by the keyboard alone, which then is where it was', async () => {
      const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
      await focus(popup, '.settings-open')
      await popup.keys('Enter')
      await shown(popup, '.settings:has(input[value=system]:focus)')
      await popup.keys('ArrowRight', 'ArrowRight', 'Tab', 'Tab', ' ')
      await shown(popup, 'html[data-theme=dark][data-size="115"]')
      // Firefox keeps Escape to itself: it closes any popup.
      if (browser === 'Firefox') await focus(popup, '.settings-close')
      await popup.keys(browser === 'Firefox' ? 'Enter' : 'Escape')
      await shown(popup, '.settings-open:focus[aria-expanded=false]')
      await gone(popup, '.settings')
      expect(await popup.evaluate(() => document.documentElement.dataset.state)).toBe('done')
    })

    it('shows in every other place that is open, and the other way round', async () => {
      const { tab, popup } = await clickOn(stage.lede, stage.site.at('/story'))
      await popup.close()
      const place = await stage.lede.openNarrow(tab, 500)
      const page = await options()
      await set(page, 'theme', 'dark')
      await shown(place, 'html[data-theme=dark]')
      await place.front()
      await openSettings(place)
      await set(place, 'face', 'clear')
      await shown(page, 'html[data-face=clear] .options:has(input[value=clear]:checked)')
    })

    it('turns single keys off in the list of them that the page of settings has', async () => {
      const page = await options()
      await page.keys('?')
      await shown(page, 'dialog.keys[open]')
      await page.click('dialog.keys [type=checkbox]')
      await shown(page, '.options:has(input[name][value=off]:checked)')
      await page.keys('Escape')
      await gone(page, 'dialog.keys[open]')
      await page.keys('?')
      await gone(page, 'dialog.keys[open]')
    })

    it('is there before anything is painted on all pages, and shows there at once', async () => {
      const page = await options()
      await set(page, 'theme', 'dark')
      const others: Popup[] = []
      for (const name of ['options', 'welcome', 'print', 'check'] as const) {
        const other = await stage.lede.openOwn(name, 800, () => {
          new MutationObserver((_, observer) => {
            if (!document.body) return
            Reflect.set(window, 'first', document.documentElement.dataset.theme)
            observer.disconnect()
          }).observe(document, { childList: true, subtree: true })
        })
        await shown(other, 'h1')
        expect(await other.evaluate(() => Reflect.get(window, 'first')), name).toBe('dark')
        others.push(other)
      }
      await page.front()
      await set(page, 'theme', 'sepia')
      for (const other of others) await shown(other, 'html[data-theme=sepia]')
    })
  })

  it('a damaged store never costs the popup, and what of it is whole still holds', async () => {
    const { tab, popup } = await clickOn(stage.lede, stage.site.at('/story'))
    let last = popup
    for (const [stored, mirrored] of [
      ['dark', 'no JSON {'],
      [{ version: [], theme: { dark: 1 }, size: -1, first: '<b>' }, '[[]]'],
      [{ version: 99, theme: 'plaid', face: 'sans', glow: 'on' }, '{"theme":"plaid"}'],
    ]) {
      await storeSettings(last, stored, String(mirrored))
      last = await reopen(stage.lede, tab, last)
      const { images, first, keys, ...dress } = DEFAULTS
      const face = JSON.stringify(stored).includes('sans') ? 'sans' : dress.face
      await shown(last, `html[data-face=${face}][data-state=done]`)
      expect(await dressed(last)).toEqual({ ...dress, face })
    }
  })

  describe('themes', () => {
    it('have nothing for axe to find, settings open or not', async () => {
      const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
      await openPart(popup, 'quotes')
      const contrast = { runOnly: ['color-contrast'] }
      for (const theme of CHOICES.theme) {
        await openSettings(popup)
        await set(popup, 'theme', theme)
        await shown(popup, `html[data-theme=${theme}]`)
        expect(await axeFaults(popup, contrast), theme).toEqual([])
        await popup.click('.settings-close')
        await gone(popup, '.settings')
        expect(await axeFaults(popup, contrast), theme).toEqual([])
      }
    })

    it('give way to the colours a reader has forced, and what is chosen still shows', async () => {
      const page = await options()
      await set(page, 'theme', 'sepia')
      await page.media({ 'forced-colors': 'active' })
      await until(page, () => matchMedia('(forced-colors: active)').matches)
      const colours = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.fields input[type=radio]')].map((one) => {
          const { color } = getComputedStyle(one.parentElement ?? one)
          return { chosen: one.checked, color }
        }),
      )
      const of = (chosen: boolean) =>
        new Set(colours.filter((one) => one.chosen === chosen).map(({ color }) => color))
      expect([of(true).size, of(false).size]).toEqual([1, 1])
      expect([...of(true)]).not.toEqual([...of(false)])
      const [paper, canvas] = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('p'))
        probe.style.backgroundColor = 'Canvas'
        return [document.body, probe].map((one) => getComputedStyle(one).backgroundColor)
      })
      expect(paper).toBe(canvas)
    })

    it('follow a system that asks for more contrast', async () => {
      const page = await options()
      await page.media({ 'prefers-contrast': 'more' })
      await shown(page, 'html[data-theme=contrast]')
      await set(page, 'theme', 'light')
      await shown(page, 'html[data-theme=light]')
    })
  })

  it('text of twice its size never scrolls sideways', async () => {
    const { tab, popup } = await clickOn(stage.lede, stage.site.at('/story'))
    await popup.close()
    const page = await options(400)
    await storeSettings(page, { ...DEFAULTS, size: '200' }, null)
    await shown(page, 'html[data-size="200"]')
    const atWidths = async (place: Popup, what: string, look = () => beyond(place)) => {
      for (const width of [400, 320]) {
        await place.resize(width)
        await until(place, (width) => innerWidth === width, width)
        expect(await look(), `${what} at ${width}`).toBe(0)
      }
    }
    await atWidths(page, 'the page of settings')
    const place = await stage.lede.openNarrow(tab, 400)
    for (const part of ['quotes', 'summary', 'read'] as const) {
      await openPart(place, part)
      await atWidths(place, part)
    }
    await openSettings(place)
    await atWidths(place, 'settings')
    await atWidths(place, 'inside the settings', () =>
      place.evaluate(() => {
        const panel = document.querySelector('.settings')
        return panel ? panel.scrollWidth - panel.clientWidth : Number.NaN
      }),
    )
  })

  it('a line has the characters that can be read for long, in each face', async () => {
    const page = await options(1280)
    for (const face of CHOICES.face) {
      await set(page, 'face', face)
      const lengths: number[] = []
      for (const measure of CHOICES.measure) {
        await set(page, 'measure', measure)
        await shown(page, `html[data-face=${face}][data-measure=${measure}]`)
        lengths.push(await page.evaluate(charactersOfLine))
      }
      expect(lengths, face).toEqual(lengths.toSorted((a, b) => a - b))
      for (const length of lengths) {
        expect(length, face).toBeGreaterThanOrEqual(60)
        expect(length, face).toBeLessThanOrEqual(75)
      }
    }
  })

  it('everything is set back from the page of all settings, to which the panel leads', async () => {
    const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
    await openPart(popup, 'quotes')
    await choose(popup, '.format', 'apa')
    await popup.click('.order input[value=speaker]')
    await popup.click('.share-open')
    await shown(popup, '.sharing-with')
    await clickAll(popup, '.sharing-with input')
    await openSettings(popup)
    await set(popup, 'theme', 'dark')
    await popup.click('.settings > .quiet')
    const page = await stage.lede.openedOwn('options')
    await shown(page, 'html[data-theme=dark] .options')
    await shown(page, '[aria-labelledby=about]', `Version ${version()}`)
    const kept = async (): Promise<Record<string, unknown>> => JSON.parse(await stored(page, 'local'))
    await expect
      .poll(async () => Object.keys(await kept()).sort(), { timeout: 20_000 })
      .toEqual('copy:format quotes:order settings share:quotes share:summary'.split(' '))
    await page.click('.reset button')
    await shown(page, 'html[data-theme=system] .reset [role=status]', 'as it was at first')
    await expect.poll(kept, { timeout: 20_000 }).toEqual({ settings: { version: 1, ...DEFAULTS } })
  })
})

/** How many characters of the sample fill a line; runs in the page. */
function charactersOfLine(): number {
  const sample = document.querySelector('.sample p:last-child')
  const line = sample?.cloneNode(true)
  if (!sample || !(line instanceof HTMLElement)) return 0
  // On one line, to see how many of its characters fill the measure.
  Object.assign(line.style, { whiteSpace: 'nowrap', position: 'absolute' })
  sample.parentElement?.append(line)
  const range = document.createRange()
  range.selectNodeContents(line)
  const each = range.getBoundingClientRect().width / (sample.textContent?.length ?? 0)
  line.remove()
  return sample.getBoundingClientRect().width / each
}

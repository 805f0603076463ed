import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, openBehind, startTestChromium } from '../support/chromium.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site
let axeSource: string

declare const axe: { run: () => Promise<AxeResults> }

beforeAll(async () => {
  ;[lede, site, axeSource] = await Promise.all([
    startTestChromium(),
    startSite(),
    readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  ])
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** What axe finds in both themes, as lines to read in a failure. */
async function faults(popup: Page): Promise<string[]> {
  // By evaluate: a script element would silently do nothing under the popup's policy.
  await popup.evaluate(axeSource)
  const found: string[] = []
  for (const theme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
    const { violations } = await popup.evaluate(() => axe.run())
    for (const { id, nodes } of violations)
      for (const { html } of nodes) found.push(`${theme}: ${id}: ${html.slice(0, 200)}`)
  }
  return found
}

describe('axe finds nothing', () => {
  it.each(['read', 'quotes', 'summary'] as const)('in the part %s', async (part) => {
    const { popup } = await clickOn(lede, site.at('/story'))
    await openPart(popup, part)
    expect(await faults(popup)).toEqual([])
  })

  it.each([
    ['not-article', () => site.at('/front')],
    ['denied', () => 'chrome://version/'],
  ])('when the page is %s', async (expected, url) => {
    const { popup, state } = await clickOn(lede, url())
    expect(state).toBe(expected)
    expect(await faults(popup)).toEqual([])
  })

  it('but it finds faults that are planted', async () => {
    const { popup } = await clickOn(lede, site.at('/story'))
    await popup.evaluate(() => {
      const button = document.createElement('button')
      const faint = document.createElement('p')
      faint.textContent = 'Faint'
      faint.style.color = 'color-mix(in srgb, Canvas 90%, CanvasText)'
      document.querySelector('main')?.append(button, faint)
    })
    const found = await faults(popup)
    for (const theme of ['light', 'dark'])
      expect(found.filter((fault) => fault.startsWith(theme)).join()).toMatch(
        /button-name.*color-contrast|color-contrast.*button-name/,
      )
  })
})

/** How many pixels it scrolls sideways. */
const beyond = (popup: Page) => popup.$eval('html', (html) => html.scrollWidth - html.clientWidth)

describe('a narrow popup', () => {
  // A popup's own size cannot be set from outside; the same page in a tab, on a page that is granted, has any size.
  it.each([320, 400, 440])('of %i pixels does not scroll sideways', async (width) => {
    const { page, popup } = await clickOn(lede, site.at('/story'))
    await closePopup(popup)
    const tab = await openBehind(lede, page)
    expect(await settled(tab)).toBe('done')
    await tab.bringToFront()
    await tab.setViewport({ width, height: 500 })
    for (const part of ['read', 'quotes', 'summary'] as const) {
      await openPart(tab, part)
      expect(await beyond(tab), part).toBe(0)
    }
    await tab.$eval('main', (main) => {
      const box = main.appendChild(document.createElement('div'))
      Object.assign(box.style, { width: '60rem', height: '1px' })
    })
    expect(await beyond(tab), 'with a planted box').toBeGreaterThan(0)
  })
})

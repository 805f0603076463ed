import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { axeFaults, EVERY_THEME, unstick } from '../support/axe.ts'
import { clickOn, closePopup, openBehind, startTestChromium } from '../support/chromium.ts'
import { misfits } from '../support/fit.ts'
import { OFFLINE } from '../support/fixture-pages.ts'
import { press } from '../support/quotes.ts'
import type { Site } from '../support/site.ts'
import { EXAMPLES } from '../support/states/examples.ts'
import { STATES } from '../support/states/index.ts'
import { type Stage, setStage } from '../support/states/stage.ts'

let lede: LedeInChromium
let site: Site
let stage: Stage

beforeAll(async () => {
  lede = await startTestChromium(OFFLINE)
  stage = await setStage(lede, inject('chromium').extensionDir)
  site = stage.site
})
afterAll(async () => {
  await lede?.browser.close()
  await stage?.close()
})
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

/** The popup on a page of the site, its quotes open. */
async function quotesOf(path: string): Promise<Page> {
  const { popup } = await clickOn(lede, site.at(path))
  await openPart(popup, 'quotes')
  return popup
}

/** Articles that have between them every kind of block. */
const KINDS = new Set(['arabic-summary', 'table-code-list-read', 'posts-read', 'cut-read'])

/** What axe finds in the popup in all themes. */
async function faults(popup: Page): Promise<string[]> {
  await unstick(popup)
  return axeFaults(popup, EVERY_THEME)
}

describe('axe finds nothing', () => {
  it.each([...STATES, ...EXAMPLES.filter(({ name }) => KINDS.has(name))])(
    'in the state $name',
    async ({ state, provoke }) => {
      const popup = await provoke(stage)
      expect(await popup.$eval('html', (html) => html.dataset.state)).toBe(state)
      expect(await faults(popup)).toEqual([])
    },
  )

  it('but it finds faults that are planted', async () => {
    const { popup } = await clickOn(lede, site.at('/story'))
    await popup.evaluate(() => {
      const buttons = ['', 'a', 'b'].map((name) => {
        const button = document.createElement('button')
        button.textContent = name
        button.style.fontSize = '0.5rem'
        return button
      })
      const faint = document.createElement('p')
      faint.textContent = 'Faint'
      faint.style.color = 'color-mix(in srgb, Canvas 90%, CanvasText)'
      faint.style.forcedColorAdjust = 'none'
      document.querySelector('main')?.append(...buttons, faint)
    })
    const found = await faults(popup)
    const ids = new Set(found.map((fault) => fault.split(': ').slice(0, 2).join(' ')))
    expect([...ids].sort()).toEqual([
      'dark color-contrast',
      'forced colours color-contrast',
      'high contrast color-contrast',
      'high contrast in the dark color-contrast',
      'light button-name',
      'light color-contrast',
      'light target-size',
      'sepia color-contrast',
    ])
  })
})

/** How many pixels it scrolls sideways. */
const beyond = (popup: Page) => popup.$eval('html', (html) => html.scrollWidth - html.clientWidth)

describe('a small popup', () => {
  // A popup's own size cannot be set from outside; the same page in a tab, on a page that is granted, has any size.
  it.each([
    [440, 500],
    [400, 500],
    [360, 500],
    [320, 500],
    // 1280 by 600 at 400 %.
    [320, 150],
  ])('of %i by %i pixels does not scroll sideways, and leaves room to read', async (width, height) => {
    const { page, popup } = await clickOn(lede, site.at('/story'))
    await closePopup(popup)
    const tab = await openBehind(lede, page)
    expect(await settled(tab)).toBe('done')
    await tab.bringToFront()
    await tab.setViewport({ width, height })
    for (const part of ['read', 'quotes', 'summary'] as const) {
      await openPart(tab, part)
      expect(await beyond(tab), part).toBe(0)
      const free = await tab.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight / 2)
        const stuck = [...document.querySelectorAll('.tabs, .footer')].map((box) => {
          const { top, bottom } = box.getBoundingClientRect()
          return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0))
        })
        return innerHeight - stuck.reduce((sum, covered) => sum + covered, 0)
      })
      expect(free, `${part}: pixels that are not covered`).toBeGreaterThan(height * 0.7)
    }
    await tab.$eval('main', (main) => {
      const box = main.appendChild(document.createElement('div'))
      Object.assign(box.style, { width: '60rem', height: '1px' })
    })
    expect(await beyond(tab), 'with a planted box').toBeGreaterThan(0)
  })
})

describe('what a reader has set', () => {
  it('moves nothing', async () => {
    const popup = await quotesOf('/story')
    const moving = () =>
      popup.$$eval('*', (all) =>
        all
          .filter((one) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one)
            return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto'
          })
          .map(({ tagName }) => tagName),
      )
    await popup.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    expect(await moving()).toEqual([])
    await popup.$eval('footer', (footer) => {
      footer.style.transitionDuration = '1s'
    })
    expect(await moving(), 'with a planted one').toEqual(['FOOTER'])
  })

  it('for the spacing of text cuts nothing and pushes nothing out of sight', async () => {
    // WCAG 2.2, 1.4.12.
    const popup = await quotesOf('/voices')
    await popup.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      )
      document.adoptedStyleSheets.push(sheet)
    })
    for (const part of ['quotes', 'summary', 'read'] as const) {
      await openPart(popup, part)
      expect(await misfits(popup), part).toEqual([])
    }
    await popup.click('.keys-open')
    await popup.waitForSelector('dialog[open]')
    expect(await misfits(popup)).toEqual([])
  })

  it('forced colours still tell the open part, what is shown and where the focus is', async () => {
    const popup = await quotesOf('/story')
    const session = await popup.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    })
    expect(await popup.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    const edges = await popup.$$eval('[role=tab]', (tabs) =>
      tabs.map((tab) => {
        const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(tab)
        return `${tab.getAttribute('aria-selected')} ${borderBlockEndStyle} ${borderBlockEndWidth}`
      }),
    )
    expect(edges).toEqual(['false none 0px', 'true solid 2px', 'false none 0px'])
    await press(popup, '#part-quotes button[aria-label^=Show]')
    await popup.waitForSelector('#part-read mark')
    const colours = await popup.$eval('#part-read mark', (mark) => {
      const own = getComputedStyle(mark)
      const around = getComputedStyle(document.body)
      return { mark: own.backgroundColor, page: around.backgroundColor, words: own.color }
    })
    expect(new Set(Object.values(colours)).size, JSON.stringify(colours)).toBe(3)
  })
})

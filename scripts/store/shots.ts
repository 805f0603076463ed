import type { Page } from 'puppeteer-core'
import { openLedger } from '../../test/support/ledger.ts'
import { choose, openSettings } from '../../test/support/settings.ts'
import type { LedeInChromium } from '../browsers/chromium.ts'
import { openPart, settled } from '../browsers/popup.ts'
import type { Picture } from './listing.ts'

/** Pictures of Lede at work, in twice the size, in base64: one, or the same place in several themes. */
export type Shots = Record<Picture | 'page', readonly string[]>

const SIZE = { width: 1280, height: 800, deviceScaleFactor: 2 }
const TAB = { width: 860, height: 736, deviceScaleFactor: 2 }
const THEMES = ['light', 'sepia', 'dark'] as const

/** Takes them all, of the story at an address. */
export async function takeShots(lede: LedeInChromium, address: string): Promise<Shots> {
  const page = await lede.browser.newPage()
  await page.setViewport(SIZE)
  await page.goto(address)
  const behind = await shot(page)
  const popup = await lede.click(page)
  await settled(popup)
  await inTheme(popup, 'light')
  const parts: string[] = []
  for (const part of ['read', 'quotes', 'summary'] as const) {
    await openPart(popup, part)
    if (part === 'quotes') await popup.$eval('#part-quotes .section-head', (head) => head.scrollIntoView())
    parts.push(await shot(popup))
  }
  await openPart(popup, 'read')
  await openLedger(popup)
  await popup.click('.ledger-group:nth-of-type(2) .ledger-reason')
  await popup.waitForSelector('.ledger-group ul:not([hidden]) li')
  const ledger = await shot(popup)
  const [read = '', quotes = '', summary = ''] = parts
  const tab = await inTab(lede, popup)
  return { page: [behind], read: [read], quotes: [quotes], summary: [summary], ledger: [ledger], tab }
}

/** The tab that the popup opens for its article, in each theme. */
async function inTab(lede: LedeInChromium, popup: Page): Promise<string[]> {
  const before = new Set(lede.browser.targets())
  const [target] = await Promise.all([
    lede.browser.waitForTarget((one) => !before.has(one) && one.url().includes('/reader.html')),
    popup.click('[data-to=tab]'),
  ])
  const tab = await target.asPage()
  await settled(tab)
  await tab.setViewport(TAB)
  const shots: string[] = []
  for (const theme of THEMES) {
    await inTheme(tab, theme)
    shots.push(await shot(tab))
  }
  return shots
}

async function inTheme(place: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await openSettings(place)
  await choose(place, 'theme', theme)
  await place.click('.settings-close')
  await place.waitForSelector(`html[data-theme=${theme}]:not(:has(.settings))`)
}

const shot = (place: Page) => place.screenshot({ encoding: 'base64' })

import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { choose, openSettings } from '../test/support/settings.ts'
import { buildExtension } from './browsers/build.ts'
import { type LedeInChromium, startChromium } from './browsers/chromium.ts'
import { ensureFonts } from './browsers/fonts.ts'
import { ensureBrowser } from './browsers/install.ts'
import { openPart, type Part, settled } from './browsers/popup.ts'
import { destination } from './lib/destination.ts'
import { reportFailure } from './lib/failure.ts'
import { serve } from './lib/serve.ts'
import { sheet } from './lib/sheet.ts'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'screenshots/places')
const DOCS = join(ROOT, 'docs')
/** The README's pictures, and what stands side by side in each. */
const SHOWN: Record<string, readonly string[]> = {
  popup: ['en-popup-light-read', 'en-popup-sepia-quotes', 'en-popup-dark-summary'],
  panel: ['en-page', 'en-panel-light-summary'],
  tab: ['en-tab-dark-quotes'],
  arabic: ['ar-tab-sepia-read', 'ar-panel-dark-summary'],
}

/** What is read in which language. */
const PAGES = {
  en: join(ROOT, 'scripts/sample/page.html'),
  ar: join(ROOT, 'test/fixtures/pages/arabic-daily/page.html'),
}
/** Of a page that has a panel beside it. */
const PAGE_SIZE = { width: 1000, height: 900 }
const THEMES = ['light', 'dark', 'sepia'] as const
const PARTS: readonly Part[] = ['read', 'quotes', 'summary']

/** Where an article is read: how a reader gets there from its page. */
const PLACES: readonly { name: string; open: (lede: LedeInChromium, page: Page) => Promise<Page> }[] = [
  {
    name: 'popup',
    open: async (lede, page) => {
      const popup = await lede.click(page)
      await settled(popup)
      return popup
    },
  },
  { name: 'tab', open: (lede, page) => beyondPopup(lede, page, 'tab', { width: 1200, height: 900 }) },
  { name: 'panel', open: (lede, page) => beyondPopup(lede, page, 'panel', { width: 400, height: 900 }) },
]

/** Where a button of the popup leads, in a size of its own. */
async function beyondPopup(
  lede: LedeInChromium,
  page: Page,
  to: 'tab' | 'panel',
  size: { width: number; height: number },
): Promise<Page> {
  const popup = await lede.click(page)
  await settled(popup)
  const before = new Set(lede.browser.targets())
  const [target] = await Promise.all([
    lede.browser.waitForTarget((one) => !before.has(one) && /\/(?:reader|sidepanel)\.html/.test(one.url())),
    popup.click(`[data-to=${to}]`),
  ])
  const place = await target.asPage()
  await settled(place)
  await place.setViewport({ ...size, deviceScaleFactor: 2 })
  return place
}

/** Pictures of all places that an article is read in, in three themes and two languages; the best are the README's. */
async function main(): Promise<void> {
  const executablePath = await ensureBrowser('chromium')
  await ensureFonts()
  const extensionDir = await buildExtension('chrome')
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  const inBrowser = async (language: string, work: (lede: LedeInChromium) => Promise<void>) => {
    const lede = await startChromium({
      executablePath,
      extensionDir,
      headless: true,
      language,
      args: ['--screen-info={2400x2000 devicePixelRatio=2}', '--hide-scrollbars'],
    })
    await work(lede).finally(() => lede.browser.close())
  }
  for (const [language, file] of Object.entries(PAGES))
    await inBrowser(language, (lede) => pictures(lede, language, file))
  await inBrowser('en', async ({ browser }) => {
    const page = await browser.newPage()
    for (const [name, pictures] of Object.entries(SHOWN))
      await sheet(page, pictures.map(pathOf), join(DOCS, `${name}.webp`))
  })
  process.stdout.write(`${FOLDER}\n${DOCS}\n`)
}

const pathOf = (name: string) => join(FOLDER, `${name}.png`)

async function pictures(lede: LedeInChromium, language: string, file: string): Promise<void> {
  const { path, page: served } = await destination(file, 0)
  const server = await serve((asked) => (asked === path ? served : undefined))
  try {
    const page = await lede.browser.newPage()
    await page.goto(new URL(path, server.origin).href)
    await page.setViewport({ ...PAGE_SIZE, deviceScaleFactor: 2 })
    await page.screenshot({ path: pathOf(`${language}-page`) })
    for (const { name, open } of PLACES) {
      const place = await open(lede, page)
      for (const theme of THEMES) {
        await openSettings(place)
        await choose(place, 'theme', theme)
        await place.click('.settings-close')
        for (const part of PARTS) {
          await openPart(place, part)
          await place.screenshot({ path: pathOf([language, name, theme, part].join('-')) })
        }
      }
    }
  } finally {
    await server.close()
  }
}

main().catch(reportFailure)

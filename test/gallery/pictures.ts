import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { OFFLINE } from '../support/fixture-pages.ts'
import type { Made } from './item.tsx'
import { serveGallery } from './vite.ts'

/** Drawn alike on every machine: no hinting by the system's taste, no coloured edges, one scale. */
const ALIKE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
]

const DARK_FORCED = [
  { name: 'prefers-color-scheme', value: 'dark' },
  { name: 'forced-colors', value: 'active' },
]

/** As high as an item may be; what is below is not looked at. */
const HEIGHT = 500
const WIDTH = 440

/** An item as the gallery tells it: with 0 for the popup's width. */
export interface Sitter {
  name: string
  width: number
  forced: boolean
}

export interface Studio {
  items: readonly Sitter[]
  /** Where they are drawn. */
  page: Page
  /** Opens the page of items anew, in a language and with a style of its own if one is given. */
  enter: (locale: string, style?: string) => Promise<void>
  /** Draws an item. */
  draw: (item: Pick<Sitter, 'name' | 'width'>) => Promise<Made>
  /** Takes a picture of it in a theme, as PNG. */
  take: (theme: string) => Promise<Buffer>
  /** The same on a system that forces its own few colours, dark ones, over a theme that is light. */
  takeForced: () => Promise<Buffer>
  close: () => Promise<void>
}

/** Builds the gallery and opens it in a browser of its own. */
export async function openStudio(executablePath: string, outDir: string): Promise<Studio> {
  const { server, origin } = await serveGallery(outDir)
  let browser: Browser | undefined
  const close = async () => {
    await browser?.close()
    await server.close()
  }
  try {
    browser = await puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      protocolTimeout: 30_000,
      args: [...OFFLINE, ...ALIKE, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    })
    const page = await browser.newPage()
    await page.goto(`${origin}/item.html`)
    return {
      page,
      items: await page.evaluate(() => items),
      enter: async (locale, style) => {
        await page.goto(`${origin}/item.html?${new URLSearchParams({ locale })}`)
        if (style) await page.addStyleTag({ content: style })
      },
      draw: (item) => draw(page, item),
      take: (theme) => take(page, theme),
      takeForced: () => takeForced(page),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** What the page of items offers. */
declare const show: (name: string) => Promise<Made>
declare const items: Sitter[]

async function draw(page: Page, { name, width }: Pick<Sitter, 'name' | 'width'>): Promise<Made> {
  await page.setViewport({ width: width || WIDTH, height: HEIGHT })
  return page.evaluate((name) => show(name), name)
}

async function take(page: Page, theme: string): Promise<Buffer> {
  const { width, height } = await page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme
    return { width: innerWidth, height: document.body.getBoundingClientRect().height }
  }, theme)
  const clip = { x: 0, y: 0, width, height: Math.min(HEIGHT, Math.ceil(height)) }
  // Else Chromium would draw the page anew as wide as a window at its narrowest, which is wider than a popup.
  const options = { clip, captureBeyondViewport: false, optimizeForSpeed: true }
  return Buffer.from(await page.screenshot(options))
}

async function takeForced(page: Page): Promise<Buffer> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: DARK_FORCED })
  const picture = await take(page, 'light')
  await session.detach()
  return picture
}

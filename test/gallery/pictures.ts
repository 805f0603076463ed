import type { AddressInfo } from 'node:net'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { build, preview } from 'vite'
import { OFFLINE } from '../support/fixture-pages.ts'
import { GALLERY } from './vite.ts'

/** Drawn alike on every machine: no hinting by the system's taste, no coloured edges, one scale. */
const ALIKE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
]

/** As high as an item may be; what is below is not looked at. */
const HEIGHT = 640
const WIDTH = 440

/** An item as the gallery tells it: with 0 for the popup's width. */
interface Sitter {
  name: string
  width: number
}

export interface Studio {
  items: readonly Sitter[]
  /** Draws an item in one language and several themes, as PNG; with a style of its own if one is given. */
  take: (item: Sitter, locale: string, themes: readonly string[], style?: string) => Promise<Buffer[]>
  /** The names of all views that were drawn so far. */
  views: ReadonlySet<string>
  close: () => Promise<void>
}

/** Builds the gallery and opens it in a browser of its own. */
export async function openStudio(executablePath: string, outDir: string): Promise<Studio> {
  await build({ ...GALLERY, build: { ...GALLERY.build, outDir } })
  const server = await preview({
    ...GALLERY,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
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
      args: [...OFFLINE, ...ALIKE, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    })
    const page = await browser.newPage()
    const { port } = server.httpServer.address() as AddressInfo
    const origin = `http://127.0.0.1:${port}`
    await page.goto(`${origin}/index.html`)
    const items = await page.$$eval('figure', (all) =>
      all.map(({ textContent, dataset }) => ({ name: textContent ?? '', width: Number(dataset.width ?? 0) })),
    )
    const views = new Set<string>()
    const take: Studio['take'] = async (item, locale, themes, style) => {
      for (const view of await draw(page, origin, item, locale)) views.add(view)
      if (style) await page.addStyleTag({ content: style })
      return pictures(page, item, themes)
    }
    return { items, take, views, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Answers with the names of the views that the item is made of. */
async function draw(page: Page, origin: string, { name, width }: Sitter, locale: string): Promise<string[]> {
  await page.setViewport({ width: width || WIDTH, height: HEIGHT })
  await page.goto(`${origin}/item.html?${new URLSearchParams({ item: name, locale })}`)
  await page.waitForSelector('html[data-shown], html[data-failed]')
  const { failed, views = '' } = await page.evaluate(() => ({ ...document.documentElement.dataset }))
  if (failed !== undefined) throw new Error(`${name}: ${failed}`)
  return views.split(' ')
}

async function pictures(page: Page, { width }: Sitter, themes: readonly string[]): Promise<Buffer[]> {
  const taken: Buffer[] = []
  for (const theme of themes) {
    const height = await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
      return document.body.getBoundingClientRect().height
    }, theme)
    const clip = { x: 0, y: 0, width: width || WIDTH, height: Math.min(HEIGHT, Math.ceil(height)) }
    taken.push(Buffer.from(await page.screenshot({ clip, optimizeForSpeed: true })))
  }
  return taken
}

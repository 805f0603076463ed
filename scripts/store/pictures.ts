import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import sharp from 'sharp'
import { type LedeInChromium, startChromium } from '../browsers/chromium.ts'
import { serve } from '../lib/serve.ts'
import { type Composed, composed, tile } from './compose.ts'
import { type Language, LISTINGS, pictureFile } from './files.ts'
import { takeShots } from './shots.ts'
import { storyIn } from './stories.ts'

const ICON = join(import.meta.dirname, '../../assets/icon.svg')
const PATH = '/story'

/** What the pictures are taken in. */
interface Installed {
  executablePath: string
  extensionDir: string
}

/** Every picture that a store asks for, by its path in `store/`: of Lede at work in Chromium, in these languages. */
export async function storePictures(
  installed: Installed,
  languages: readonly Language[],
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map([
    ['icon-128.png', await icon(96, 16)],
    ['icon-300.png', await icon(264, 18)],
  ])
  for (const language of languages) {
    const lede = await startChromium({
      ...installed,
      headless: true,
      language,
      args: ['--screen-info={2400x2000 devicePixelRatio=2}', '--hide-scrollbars'],
    })
    try {
      for (const [name, picture] of await inLanguage(lede, language))
        pictures.set(`${language}/${name}`, picture)
    } finally {
      await lede.browser.close()
    }
  }
  return pictures
}

async function inLanguage(lede: LedeInChromium, language: Language): Promise<Map<string, Uint8Array>> {
  const story = await storyIn(language)
  const server = await serve((path) => (path === PATH ? story : undefined))
  try {
    const shots = await takeShots(lede, new URL(PATH, server.origin).href)
    const pictures = new Map<string, Uint8Array>()
    for (const [picture, page] of composed(shots, LISTINGS[language])) {
      const drawn = await draw(lede.browser, page)
      pictures.set(pictureFile(picture), await drawn.jpeg(JPEG).toBuffer())
    }
    const small = await draw(lede.browser, tile(LISTINGS[language]))
    pictures.set('tile.png', await small.png({ compressionLevel: 9 }).toBuffer())
    return pictures
  } finally {
    await server.close()
  }
}

/** Chrome's store takes JPEG, and PNG of 24 bits without transparency, which of these would be three times as large. */
const JPEG = { quality: 84, chromaSubsampling: '4:4:4', mozjpeg: true }

async function draw(browser: Browser, { html, width, height }: Composed) {
  const page = await browser.newPage()
  await page.setViewport({ width, height, deviceScaleFactor: 1 })
  await page.setContent(html)
  const picture = await page.screenshot()
  await page.close()
  return sharp(picture).removeAlpha()
}

/** The icon in a size, with transparent room around it: its own drawing leaves an eighth of it free. */
async function icon(size: number, room: number): Promise<Uint8Array> {
  const whole = (await readFile(ICON, 'utf8')).replace('viewBox="0 0 128 128"', 'viewBox="8 8 112 112"')
  const background = { r: 0, g: 0, b: 0, alpha: 0 }
  return sharp(Buffer.from(whole), { density: 300 })
    .resize(size, size)
    .extend({ top: room, bottom: room, left: room, right: room, background })
    .png({ compressionLevel: 9 })
    .toBuffer()
}

import { readFile } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import sharp from 'sharp'

/** Of the pictures on a sheet, in pixels. */
const HEIGHT = 600
/** A sheet in a README is seen at about half the size that it is drawn in. */
const SCALE = 1.25
/** Letters stay clean, and a sheet stays under a hundred kilobytes. */
const QUALITY = 80

/** Several pictures side by side, all of one height, drawn in a page and saved as WebP. */
export async function sheet(page: Page, pictures: readonly string[], path: string): Promise<void> {
  const images = await Promise.all(
    pictures.map(
      async (file) => `<img src="data:image/png;base64,${await readFile(file, 'base64')}" alt="">`,
    ),
  )
  await page.setViewport({ width: 2000, height: 700, deviceScaleFactor: SCALE })
  await page.setContent(`<!doctype html><style>
    body { margin: 0 }
    main { display: flex; gap: 24px; width: max-content; padding: 24px; background: #dedbd4 }
    img { height: ${HEIGHT}px; border-radius: 6px }
  </style><main>${images.join('')}</main>`)
  const drawn = await (await page.waitForSelector('main'))?.screenshot()
  if (drawn) await sharp(drawn).webp({ quality: QUALITY, effort: 6 }).toFile(path)
}

import { readFile } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'

/** One picture of several, side by side, drawn in a page. */
export async function sheet(page: Page, pictures: readonly string[], path: string): Promise<void> {
  const images = await Promise.all(
    pictures.map(
      async (file) => `<img src="data:image/png;base64,${await readFile(file, 'base64')}" alt="">`,
    ),
  )
  await page.setViewport({ width: 2000, height: 700, deviceScaleFactor: 1.25 })
  await page.setContent(`<!doctype html><style>
    body { margin: 0 }
    main { display: flex; gap: 24px; width: max-content; padding: 24px; background: #dedbd4 }
    img { width: 440px; border-radius: 6px }
  </style><main>${images.join('')}</main>`)
  await (await page.waitForSelector('main'))?.screenshot({ path })
}

import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildExtension } from './browsers/build.ts'
import { startChromium } from './browsers/chromium.ts'
import { ensureBrowser } from './browsers/install.ts'
import { settled } from './browsers/popup.ts'
import { destination } from './lib/destination.ts'
import { reportFailure } from './lib/failure.ts'
import { serve } from './lib/serve.ts'
import { shots } from './lib/shots.ts'

const SAMPLE = join(import.meta.dirname, 'sample/page.html')
const PICTURE = resolve(import.meta.dirname, '../docs/popup.png')
/** Which pictures of the popup stand side by side in the README's. */
const SHOWN = ['read-light', 'quotes-light', 'summary-dark']

/** Makes the README's picture: the popup on the sample page, its three parts, by a real click. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-'))
  const sample = await destination(SAMPLE, 0)
  const server = await serve((path) => (path === sample.path ? sample.page : undefined))
  const lede = await startChromium({
    executablePath: await ensureBrowser('chromium'),
    extensionDir: await buildExtension('chrome'),
    headless: true,
    language: 'en',
    args: ['--screen-info={2400x2000 devicePixelRatio=2}', '--hide-scrollbars'],
  })
  try {
    const page = await lede.browser.newPage()
    await page.goto(new URL(sample.path, server.origin).href)
    const popup = await lede.click(page)
    await settled(popup)
    const files = await shots(popup, folder, 'popup')
    const pictures = await Promise.all(
      SHOWN.map(async (name) => readFile(files.find((file) => file.includes(name)) ?? '', 'base64')),
    )
    await page.setViewport({ width: 1500, height: 600, deviceScaleFactor: 1.5 })
    await page.setContent(sheet(pictures))
    await mkdir(resolve(PICTURE, '..'), { recursive: true })
    await (await page.waitForSelector('main'))?.screenshot({ path: PICTURE })
    process.stdout.write(`${PICTURE}\n`)
  } finally {
    await lede.browser.close()
    await server.close()
    await rm(folder, { recursive: true })
  }
}

function sheet(pictures: readonly string[]): string {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}" alt="">`).join('')
  return `<!doctype html><style>
    body { margin: 0 }
    main { display: flex; gap: 28px; width: max-content; padding: 28px; background: #dedbd4 }
    img { width: 440px; border-radius: 6px }
  </style><main>${images}</main>`
}

main().catch(reportFailure)

import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { OFFLINE } from '../test/support/fixture-pages.ts'
import { EXAMPLES } from '../test/support/states/examples.ts'
import { STATES } from '../test/support/states/index.ts'
import { type State, setStage } from '../test/support/states/stage.ts'
import { buildExtension } from './browsers/build.ts'
import { startChromium } from './browsers/chromium.ts'
import { ensureBrowser } from './browsers/install.ts'
import { reportFailure } from './lib/failure.ts'

const FOLDER = resolve(import.meta.dirname, '../screenshots/states')
const THEMES = ['light', 'dark', 'sepia'] as const
/** Chromium adds 20 pixels for a scroll bar: 400 in all. */
const WIDTH = '380px'
/** States on one sheet, the themes of each one under the other. */
const ACROSS = 6

/**
 * Brings the popup into every state there is, saves a picture of each in three themes, and sheets of several to look
 * at. Arguments pick states by words of their names.
 */
async function main(words: readonly string[]): Promise<void> {
  const states = [...STATES, ...EXAMPLES].filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  )
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  const extensionDir = await buildExtension('chrome')
  const lede = await startChromium({
    executablePath: await ensureBrowser('chromium'),
    extensionDir,
    headless: true,
    language: 'en',
    args: [...OFFLINE, '--hide-scrollbars'],
  })
  const stage = await setStage(lede, extensionDir)
  try {
    for (const state of states) {
      const popup = await state.provoke(stage)
      await pictures(popup, state)
      for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
    }
    const page = await lede.browser.newPage()
    for (let from = 0; from < states.length; from += ACROSS)
      await sheet(page, states.slice(from, from + ACROSS))
  } finally {
    await lede.browser.close()
    await stage.close()
  }
}

const fileOf = ({ name }: State, theme: string) => join(FOLDER, `${name}-${theme}.png`)

async function pictures(popup: Page, state: State): Promise<void> {
  // A popup is as wide as its content asks; from outside it cannot be sized.
  await popup.evaluate((width) => document.documentElement.style.setProperty('--width', width), WIDTH)
  await popup.waitForFunction(() => innerWidth <= 400)
  const size = await popup.evaluate(() => ({
    width: innerWidth,
    state: document.documentElement.dataset.state,
  }))
  process.stdout.write(`${state.name}: ${size.state}, ${size.width} px\n`)
  for (const theme of THEMES) {
    await popup.$eval('html', ({ dataset }, theme) => Object.assign(dataset, { theme }), theme)
    await popup.screenshot({ path: fileOf(state, theme) })
  }
}

async function sheet(page: Page, states: readonly State[]): Promise<void> {
  const figures = await Promise.all(
    states.map(async (state) => {
      const images = await Promise.all(
        THEMES.map(async (theme) => {
          const picture = await readFile(fileOf(state, theme), 'base64')
          return `<img src="data:image/png;base64,${picture}" alt="">`
        }),
      )
      return `<figure><figcaption>${state.name}</figcaption>${images.join('')}</figure>`
    }),
  )
  await page.setViewport({ width: 2600, height: 1950 })
  await page.setContent(`<!doctype html><style>
    body { margin: 0; font: 14px sans-serif }
    main { display: flex; gap: 20px; width: max-content; padding: 20px; background: #cfcbc2 }
    figure { margin: 0; display: grid; gap: 10px; align-content: start }
  </style><main>${figures.join('')}</main>`)
  const path = join(FOLDER, `sheet-${states[0]?.name}.png`)
  await (await page.waitForSelector('main'))?.screenshot({ path })
  process.stdout.write(`${path}\n`)
}

main(process.argv.slice(2)).catch(reportFailure)

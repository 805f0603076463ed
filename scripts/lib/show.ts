import type { Page } from 'puppeteer-core'
import type { LedeInChromium } from '../browsers/chromium.ts'
import { found } from '../browsers/found.ts'
import { settled } from '../browsers/popup.ts'
import { Failure } from './failure.ts'
import { print } from './print.ts'
import { shots } from './shots.ts'

interface Tab {
  /** For the names of its pictures. */
  name: string
  url: string
}

/** Opens each page in a tab with the popup on it in turn, and returns when the person closes the browser. */
export async function showInWindow({ browser, click }: LedeInChromium, tabs: readonly Tab[]): Promise<void> {
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()))
  const pages = await browser.pages()
  for (const [index, { url }] of tabs.entries()) {
    const page = (index === 0 && pages[0]) || (await browser.newPage())
    await open(page, url)
    await settled(await click(page))
  }
  process.stderr.write('Lede is open, its button is in the toolbar. Close the window to end.\n')
  await closed
}

/** Does the same without a window: prints what the popup found, and saves pictures of it into `folder`. */
export async function showInTerminal(
  { browser, click }: LedeInChromium,
  tabs: readonly Tab[],
  folder: string,
): Promise<void> {
  for (const { name, url } of tabs) {
    const page = await browser.newPage()
    await open(page, url)
    const popup = await click(page)
    const state = await settled(popup)
    const files = await shots(popup, folder, name)
    process.stdout.write(`${await asText(popup, state)}\n`)
    process.stdout.write(`Pictures of the popup:\n${files.map((file) => `  ${file}\n`).join('')}\n`)
    await page.close()
  }
}

/** Opens an address and goes on with what there is: a page that never finishes loading can be read as it stands. */
async function open(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    // Chromium reports its own viewer of PDFs as an aborted load.
    if (!/ERR_ABORTED|timeout/i.test(why)) throw new Failure(`cannot open ${url}: ${why}`)
  }
}

async function asText(popup: Page, state: string): Promise<string> {
  const kept = state === 'done' ? await found(popup) : null
  if (kept) return print(kept.article, kept.digest, process.stdout.columns)
  const said = await popup.evaluate(() => document.body.innerText)
  return `The popup says:\n\n${said.trim()}\n`
}

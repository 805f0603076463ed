/**
 * How long a reader waits: from the click on the toolbar button to the first text of the article in the popup, in real
 * Chromium, on the largest of the fixture pages; beside the same for an extension whose popup is one line of text.
 *
 *   npm run bench:first-text [-- --rounds N]
 *
 * Each click is on a page just opened, of which nothing is known yet. Text is there when Chromium has painted it.
 */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { buildExtension } from '../browsers/build.ts'
import { type LedeInChromium, loadExtension, startChromium } from '../browsers/chromium.ts'
import { ensureBrowser } from '../browsers/install.ts'
import { reportFailure } from '../lib/failure.ts'
import { serve } from '../lib/serve.ts'
import { median, quantile } from './statistics.ts'

const PAGES = join(import.meta.dirname, '../../test/fixtures/pages')

/** A popup with nothing in it: what a click costs by itself. */
const EMPTY = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    action: { default_popup: 'popup.html' },
  }),
  'popup.html': '<!doctype html><title>Nothing</title><p id="first">One line of text.</p>',
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '30' } } })
  const largest = await largestPage()
  const body = await readFile(largest, 'utf8')
  const server = await serve((path) =>
    path === '/story' ? { body, contentType: 'text/html; charset=utf-8' } : undefined,
  )
  const empty = await mkdtemp(join(tmpdir(), 'lede-empty-'))
  for (const [name, text] of Object.entries(EMPTY)) await writeFile(join(empty, name), text)
  const lede = await startChromium({
    executablePath: await ensureBrowser('chromium'),
    extensionDir: await buildExtension('chrome'),
    headless: true,
  })
  try {
    const nothing = await loadExtension(lede.browser, empty, { greeted: true })
    const times: Record<'lede' | 'nothing', number[]> = { lede: [], nothing: [] }
    // The first of each is not counted: the browser itself is still starting.
    for (let round = 0; round <= Number(values.rounds); round++) {
      const ofLede = await firstText(lede, `${server.origin}/story`, '#part-read')
      const ofNothing = await firstText(nothing, `${server.origin}/story`, '#first')
      if (round === 0) continue
      times.lede.push(ofLede)
      times.nothing.push(ofNothing)
    }
    console.log(`${largest.split('/').at(-2)}, ${Math.round(body.length / 1000)} kB, ${values.rounds} clicks`)
    for (const [name, all] of Object.entries(times))
      console.log(
        `${name.padEnd(8)} median ${median(all).toFixed(0)} ms, p95 ${quantile(all, 0.95).toFixed(0)} ms`,
      )
  } finally {
    await lede.browser.close()
    await server.close()
    await rm(empty, { recursive: true, force: true })
  }
}

async function largestPage(): Promise<string> {
  const names = await readdir(PAGES)
  const sized = await Promise.all(
    names.map(async (name) => {
      const path = join(PAGES, name, 'page.html')
      return {
        path,
        size: await stat(path).then(
          ({ size }) => size,
          () => 0,
        ),
      }
    }),
  )
  return sized.reduce((a, b) => (b.size > a.size ? b : a)).path
}

/** Milliseconds from a click over a page just opened until Chromium has painted text in an element of the popup. */
async function firstText(lede: LedeInChromium, url: string, selector: string): Promise<number> {
  const page = await lede.browser.newPage()
  await page.goto(url)
  const clicked = Date.now()
  const popup = await lede.click(page)
  const painted = await paintOf(popup, selector)
  await popup.close()
  await page.close()
  return painted - clicked
}

/** When the first text in an element was painted, in milliseconds since 1970. */
function paintOf(popup: Page, selector: string): Promise<number> {
  return popup.evaluate(
    (selector) =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { element } = entry as PerformanceEntry & { element?: Element | null }
            if (element?.closest(selector)) done(performance.timeOrigin + entry.startTime)
          }
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
    selector,
  )
}

main().catch(reportFailure)

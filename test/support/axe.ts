import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'puppeteer-core'

declare const axe: { run: (options: RunOptions) => Promise<AxeResults> }

/** What is clicked has 24 pixels to be hit: axe asks for that only when told to. */
const ALL: RunOptions = { rules: { 'target-size': { enabled: true } } }
/** The themes differ in nothing but their colours. */
const COLOURS: RunOptions = { runOnly: ['color-contrast'] }

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Makes axe known to a page of ours, and lies what sticks to its edges into the flow. */
async function prepare(page: Page): Promise<void> {
  // By evaluate: a script element would silently do nothing under the page's policy.
  await page.evaluate(await source)
  // What stands over other things where the page happens to be scrolled to is none of its faults.
  await page.$$eval('.tabs, .footer', (stuck) => {
    for (const one of stuck) if (one instanceof HTMLElement) one.style.position = 'static'
  })
}

/** What axe finds by these rules, as lines to read in a failure. */
async function found(page: Page, look: string, rules: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate((rules) => axe.run(rules), rules)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${look}: ${id}: ${html.slice(0, 200)}`),
  )
}

/** What axe finds where the system is light, and where it is dark. */
export async function faults(page: Page): Promise<string[]> {
  await prepare(page)
  const all: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    all.push(...(await found(page, scheme, scheme === 'light' ? ALL : COLOURS)))
  }
  return all
}

/** What axe finds amiss with the colours of each theme that a reader can choose. */
export async function faultsOfThemes(page: Page, themes: readonly string[]): Promise<string[]> {
  await prepare(page)
  const all: string[] = []
  for (const theme of themes)
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.$eval('html', ({ dataset }, theme) => Object.assign(dataset, { theme }), theme)
      all.push(...(await found(page, `${theme} over ${scheme}`, COLOURS)))
    }
  return all
}

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'puppeteer-core'
import type { Settings } from '../../lib/settings/choices.ts'

declare const axe: { run: (options: RunOptions) => Promise<AxeResults> }

interface Theme {
  name: string
  /** What the system asks for. */
  scheme: 'light' | 'dark'
  /** What the reader has chosen instead. */
  chosen?: Settings['theme']
  rules: RunOptions
}

/**
 * What is clicked has 24 pixels to be hit: axe asks for that only when told to. The themes differ in nothing but their
 * colours.
 */
const COLOURS: RunOptions = { runOnly: ['color-contrast'] }
const AS_THE_SYSTEM: readonly Theme[] = [
  { name: 'light', scheme: 'light', rules: { rules: { 'target-size': { enabled: true } } } },
  { name: 'dark', scheme: 'dark', rules: COLOURS },
]

export const EVERY_THEME: readonly Theme[] = [
  ...AS_THE_SYSTEM,
  { name: 'sepia', scheme: 'light', chosen: 'sepia', rules: COLOURS },
  { name: 'high contrast', scheme: 'light', chosen: 'contrast', rules: COLOURS },
  { name: 'high contrast in the dark', scheme: 'dark', chosen: 'contrast', rules: COLOURS },
]

/** What axe finds in some themes, as lines to read in a failure. */
export async function axeFaults(page: Page, themes = AS_THE_SYSTEM): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  // By evaluate: a script element would silently do nothing under the extension's policy.
  await page.evaluate(source)
  const found: string[] = []
  const before = await page.$eval('html', ({ dataset }) => dataset.theme)
  const dress = (theme: string | undefined) =>
    page.$eval('html', ({ dataset }, theme) => Object.assign(dataset, theme && { theme }), theme)
  for (const { name, scheme, chosen, rules } of themes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await dress(chosen)
    const { violations } = await page.evaluate((rules) => axe.run(rules), rules)
    for (const { id, nodes } of violations)
      for (const { html } of nodes) found.push(`${name}: ${id}: ${html.slice(0, 200)}`)
    await dress(before)
  }
  return found
}

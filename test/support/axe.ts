import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'puppeteer-core'

declare const axe: { run: (options: RunOptions) => Promise<AxeResults> }

/**
 * What is clicked has 24 pixels to be hit: axe asks for that only when told to. The themes differ in nothing but their
 * colours.
 */
const THEMES: readonly [theme: string, rules: RunOptions][] = [
  ['light', { rules: { 'target-size': { enabled: true } } }],
  ['dark', { runOnly: ['color-contrast'] }],
]

/** What axe finds in both themes, as lines to read in a failure. */
export async function axeFaults(page: Page): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  // By evaluate: a script element would silently do nothing under the extension's policy.
  await page.evaluate(source)
  const found: string[] = []
  for (const [theme, rules] of THEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
    const { violations } = await page.evaluate((rules) => axe.run(rules), rules)
    for (const { id, nodes } of violations)
      for (const { html } of nodes) found.push(`${theme}: ${id}: ${html.slice(0, 200)}`)
  }
  return found
}

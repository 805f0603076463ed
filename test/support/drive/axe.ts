import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Popup } from './driver.ts'

declare const axe: { run: (options: RunOptions) => Promise<AxeResults> }

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in the popup as it is now, as lines to read in a failure. */
export async function axeFaults(popup: Popup, more: RunOptions = {}): Promise<string[]> {
  await popup.run(await source)
  return popup.evaluate(
    async (options) => {
      const { violations } = await axe.run(options)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
    },
    // What is clicked has 24 pixels to be hit: axe asks for that only when told to.
    { rules: { 'target-size': { enabled: true } }, ...more },
  )
}

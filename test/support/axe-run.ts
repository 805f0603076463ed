import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'

declare const axe: { run: (options: RunOptions) => Promise<AxeResults> }

/** Axe itself, to be evaluated in a page before `findFaults`. */
export const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Runs in a page, as text: what axe finds there, as lines to read in a failure. What it has no fault to find with is not
 * described: that takes longer than finding it.
 */
export async function findFaults(options: RunOptions): Promise<string[]> {
  const { violations } = await axe.run({ ...options, resultTypes: ['violations'], selectors: false })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

import type { RunOptions } from 'axe-core'
import { axeSource, findFaults } from '../axe-run.ts'
import type { Popup } from './driver.ts'

/** What axe finds in the popup as it is now, as lines to read in a failure. */
export async function axeFaults(popup: Popup, more: RunOptions = {}): Promise<string[]> {
  await popup.run(await axeSource)
  // What is clicked has 24 pixels to be hit: axe asks for that only when told to.
  return popup.evaluate(findFaults, { rules: { 'target-size': { enabled: true } }, ...more })
}

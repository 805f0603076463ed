import type { Snapshot } from '../extract/page/tree.ts'

const KEY = 'lede:snapshot'
/** How long a snapshot waits for Readability to be asked, in milliseconds: the judge needs a part of a second. */
const WAIT = 10_000

/**
 * Keeps what was taken from the page for the second script, in the world of our own that both share: Readability then
 * judges what the judge saw, and the page is not read twice. Gone when taken, or after a while.
 */
export function keepSnapshot(snapshot: Snapshot): void {
  Reflect.set(globalThis, KEY, snapshot)
  setTimeout(() => {
    if (Reflect.get(globalThis, KEY) === snapshot) Reflect.deleteProperty(globalThis, KEY)
  }, WAIT)
}

/** What the first script kept; undefined when it is no longer there. */
export function takeKeptSnapshot(): Snapshot | undefined {
  const snapshot: Snapshot | undefined = Reflect.get(globalThis, KEY)
  Reflect.deleteProperty(globalThis, KEY)
  return snapshot
}

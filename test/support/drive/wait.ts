import { setTimeout as later } from 'node:timers/promises'

/** Longer than any wait in a browser that works; shorter than a test's own time, so that a failure says what it waited for. */
const PATIENCE = 20_000

/** Between two looks: a browser that is asked without end is slower for it. */
const PAUSE = 25

/** Looks now and again until there is what is waited for. */
export async function awaited<Result>(
  look: () => Promise<Result>,
  what: () => string,
): Promise<NonNullable<Result>> {
  const deadline = performance.now() + PATIENCE
  do {
    const seen = await look()
    if (seen) return seen
    await later(PAUSE)
  } while (performance.now() < deadline)
  throw new Error(`in vain waited for ${what()}`)
}

import type { Lede, StartOptions } from './driver.ts'

/** What a browser may be started with and still be as good as new for others. */
const COMMON: readonly string[] = ['offline'] satisfies (keyof StartOptions)[]

/** Browsers that earlier files of this process have left: to start one takes longer than many a test. */
const left = new Map<string, Lede>()

/** A browser in which nothing is left of what others did, and the way to be done with it. */
export async function borrow(
  name: string,
  start: (options: StartOptions) => Promise<Lede>,
  options: StartOptions,
): Promise<{ lede: Lede; giveBack: () => Promise<void> }> {
  if (Object.keys(options).some((option) => !COMMON.includes(option))) {
    const lede = await start(options)
    return { lede, giveBack: lede.close }
  }
  const key = JSON.stringify([name, options])
  const known = left.get(key)
  left.delete(key)
  const lede = known ?? (await start(options))
  return {
    lede,
    // One that cannot be renewed is of no use to others.
    giveBack: () => lede.renew().then(() => void left.set(key, lede), lede.close),
  }
}

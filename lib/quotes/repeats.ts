import type { Word } from '../text/words.ts'

/** Words in a row that two quotes share by chance at most. */
const RUN = 3
/** From this share of its runs on, a quote says nothing new: a pull quote, a headline's shortened form. */
const SHARED = 0.6

/**
 * Whether most of a quote stands in better ones already. `told` has the runs of three words of those, and gets the
 * quote's own.
 */
export function isRepeat(said: readonly Word[], told: Set<string>): boolean {
  const runs: string[] = []
  for (let at = 0; at === 0 || at + RUN <= said.length; at++) {
    let run = said[at]?.lower ?? ''
    for (let i = at + 1; i < Math.min(said.length, at + RUN); i++) run += ` ${said[i]?.lower ?? ''}`
    runs.push(run)
  }
  let known = 0
  for (const run of runs) if (told.has(run)) known++
  for (const run of runs) told.add(run)
  return known >= SHARED * runs.length
}

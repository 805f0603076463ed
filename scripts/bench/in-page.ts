import { Readability } from '@mozilla/readability'
import { extract } from '../../lib/extract/index.ts'

/** Milliseconds of each run. `control` is `readability` again: how far apart two equal things come out. */
export interface Times {
  readability: number[]
  lede: number[]
  control: number[]
}

/** Runs in the page, in a world of its own. The three take turns, so that the machine's moods hit all alike. */
export function measure(rounds: number): Times {
  const times: Times = { readability: [], lede: [], control: [] }
  const url = document.location.href
  const plain = () => new Readability(document.cloneNode(true) as Document).parse()
  const contests: [keyof Times, () => unknown][] = [
    ['readability', plain],
    ['lede', () => extract(document, url)],
    ['control', plain],
  ]
  for (let round = -1; round < rounds; round++)
    for (let turn = 0; turn < contests.length; turn++) {
      const contest = contests[(turn + round + contests.length) % contests.length]
      if (!contest) continue
      const [name, run] = contest
      const start = performance.now()
      try {
        run()
      } catch {
        // Readability gives up on some pages; the time it took until then counts.
      }
      // The first round warms up.
      if (round >= 0) times[name].push(performance.now() - start)
    }
  return times
}

Object.assign(globalThis, { measure })

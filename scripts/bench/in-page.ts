import { Readability } from '@mozilla/readability'
import type { Article } from '../../lib/article/types.ts'
import { leanPage } from '../../lib/extract/lean-page.ts'
import { follow } from '../../lib/extract/opinion.ts'
import { inertDocument } from '../../lib/extract/page/access.ts'
import { takeSnapshot } from '../../lib/extract/page/snapshot.ts'
import { decode, encode } from '../../lib/extract/page/transfer.ts'
import { readable } from '../../lib/extract/readability.ts'
import { begin, finish } from '../../lib/extract/recipe.ts'

/** Milliseconds of each run. `control` is `readability` again: how far apart two equal things come out. */
export interface Times {
  readability: number[]
  lede: number[]
  control: number[]
  /** Encoding and decoding alone, a part of `lede`. */
  transfer: number[]
  /** Characters that travel from the page to the worker. */
  characters: number
  /** Whether Readability is asked. */
  asked: boolean
}

/** Runs in the page, in a world of its own. The contests take turns, so that the machine's moods hit all alike. */
export function measure(rounds: number): Times {
  const times: Times = {
    readability: [],
    lede: [],
    control: [],
    transfer: [],
    characters: 0,
    asked: false,
  }
  const url = document.location.href
  const plain = () => new Readability(document.cloneNode(true) as Document).parse()
  const snapshot = takeSnapshot(document, url, inertDocument(document))
  times.characters = encode(snapshot).length
  times.asked = !begin(decode(encode(snapshot)), url).sure
  const contests: ['readability' | 'lede' | 'control' | 'transfer', () => unknown][] = [
    ['readability', plain],
    ['lede', () => read(url)],
    ['control', plain],
    ['transfer', () => decode(encode(snapshot))],
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

/** All that the two content scripts and the worker do, one after the other. */
function read(url: string): Article {
  const snapshot = takeSnapshot(document, url, inertDocument(document))
  const draft = begin(decode(encode(snapshot)), url)
  if (!draft.sure)
    follow(readable(leanPage(draft.units, draft.metadata?.title ?? ''), inertDocument(document)), draft.units)
  return finish(draft).article
}

Object.assign(globalThis, { measure })

import type { AskedToken } from './asked.ts'
import type { Token } from './tokens.ts'

const MATCH = 8
const ADDED = -4
/** Words left out in silence, at first and for each; where an ellipsis or a bracket says so, it is nearly free. */
const OPEN = -4
const EACH = -1
const OPEN_MARKED = -1
const NEVER = -1e9

const FROM_GAP = 1
const MATCHED = 2
const GAP_GOES_ON = 4

export interface Alignment {
  score: number
  /** For each word that is asked about, which one of the article it is; -1 for none. */
  matches: number[]
}

/**
 * The best way to lay all words that are asked about along the article, from anywhere to anywhere in it: the alignment
 * of Needleman and Wunsch with free ends and the gaps of Gotoh (1982). Takes time and room of their product.
 */
export function align(told: readonly Token[], asked: readonly AskedToken[]): Alignment {
  const width = told.length + 1
  const steps = new Uint8Array(width * (asked.length + 1))
  let held = new Int32Array(width)
  let gaps = new Int32Array(width).fill(NEVER)
  for (const [at, word] of asked.entries()) {
    const next = asked[at + 1]
    const marked = next?.afterEllipsis || next?.bracketed || word.bracketed
    const open = marked ? OPEN_MARKED : OPEN
    const each = marked ? 0 : EACH
    const added = word.bracketed ? 0 : ADDED
    const nextHeld = new Int32Array(width)
    const nextGaps = new Int32Array(width).fill(NEVER)
    const row = (at + 1) * width
    for (let to = 0; to < width; to++) {
      const stay = held[to] ?? NEVER
      const leave = gaps[to] ?? NEVER
      let best = Math.max(stay, leave) + added
      let step = leave > stay ? FROM_GAP : 0
      if (to > 0 && !word.bracketed && told[to - 1]?.folded === word.folded) {
        const before = held[to - 1] ?? NEVER
        const gap = gaps[to - 1] ?? NEVER
        const score = Math.max(before, gap) + MATCH
        if (score >= best) {
          best = score
          step = MATCHED | (gap > before ? FROM_GAP : 0)
        }
      }
      if (to > 0) {
        const opened = (nextHeld[to - 1] ?? NEVER) + open + each
        const going = (nextGaps[to - 1] ?? NEVER) + each
        nextGaps[to] = Math.max(opened, going)
        if (going > opened) step |= GAP_GOES_ON
      }
      nextHeld[to] = best
      steps[row + to] = step
    }
    held = nextHeld
    gaps = nextGaps
  }
  const score = held.reduce((best, one) => Math.max(best, one), NEVER)
  return { score, matches: trace(steps, width, asked.length, held.indexOf(score)) }
}

/** The way back from where the best one ends. */
function trace(steps: Uint8Array, width: number, rows: number, end: number): number[] {
  const matches = new Array<number>(rows).fill(-1)
  let to = end
  for (let at = rows; at > 0; at--) {
    const step = steps[at * width + to] ?? 0
    if (step & MATCHED) {
      to--
      matches[at - 1] = to
    }
    if (!(step & FROM_GAP)) continue
    const above = (at - 1) * width
    while ((steps[above + to] ?? 0) & GAP_GOES_ON) to--
    to--
  }
  return matches
}

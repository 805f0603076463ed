import type { Block, Span } from './types.ts'

/** A stretch of an article as shares of its length: 0 is its start, 1 its end. */
export interface Place {
  from: number
  to: number
}

/** Where spans lie in the article of these blocks, by its characters. A span of no block of it is a RangeError. */
export function placesIn(blocks: readonly Block[]): (span: Span) => Place {
  const starts = new Map<string, number>()
  let length = 0
  for (const { id, text } of blocks) {
    starts.set(id, length)
    length += text.length
  }
  return ({ block, start, end }) => {
    const at = starts.get(block)
    if (at === undefined) throw new RangeError(`no block ${block} in the article`)
    const share = (offset: number) => (length === 0 ? 0 : Math.min(1, (at + offset) / length))
    return { from: share(start), to: share(end) }
  }
}

/** Places that are shown as one, and the stretch of whole cells that they touch. */
export interface Gathered<One extends Place> extends Place {
  all: One[]
}

/**
 * Puts together what lies too close to be hit apart. The article's length is cut into `cells` of one width; what
 * shares a cell is one, so that each stretch is at least a cell wide and none overlap.
 */
export function gather<One extends Place>(places: readonly One[], cells: number): Gathered<One>[] {
  const found: Gathered<One>[] = []
  for (const place of places.toSorted((a, b) => a.from - b.from)) {
    const from = Math.min(cells - 1, Math.floor(place.from * cells))
    const to = Math.max(from + 1, Math.ceil(place.to * cells))
    const before = found.at(-1)
    if (before && from < before.to) {
      before.to = Math.max(before.to, to)
      before.all.push(place)
    } else found.push({ from, to, all: [place] })
  }
  return found.map(({ from, to, all }) => ({ from: from / cells, to: to / cells, all }))
}

/** Points moved apart until each is `gap` from the next, as little as that takes, none nearer than half of it to an end. */
export function spread(points: readonly number[], gap: number): number[] {
  const room = Math.min(gap, 1 / Math.max(1, points.length))
  const moved = [...points]
  for (const [n, point] of moved.entries())
    moved[n] = Math.max(point, n === 0 ? room / 2 : (moved[n - 1] ?? 0) + room)
  for (let n = moved.length - 1, end = 1 - room / 2; n >= 0; n--, end -= room)
    moved[n] = Math.min(moved[n] ?? 0, end)
  return moved
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather, type Place, placesIn, spread } from '../../../lib/article/position.ts'
import { aParagraph, spanOf } from '../helpers/article.ts'

const first = aParagraph('b1', 'Sixteen letters.')
const second = aParagraph('b7', 'The lamp burns. It is the last one of the four.')

describe('placesIn', () => {
  it('tells where a span lies, as a share of all blocks', () => {
    const placeOf = placesIn([first, second])
    expect(placeOf(spanOf(first, 'Sixteen letters.'))).toEqual({ from: 0, to: 16 / 63 })
    expect(placeOf(spanOf(second, 'It is'))).toEqual({ from: 32 / 63, to: 37 / 63 })
    expect(placeOf(spanOf(second, 'the four.')).to).toBe(1)
  })

  it('throws at a span of no block, and stays within an article without words', () => {
    expect(() => placesIn([first])({ block: 'b2', start: 0, end: 1 })).toThrow(RangeError)
    expect(placesIn([aParagraph('b1', '')])({ block: 'b1', start: 0, end: 0 })).toEqual({ from: 0, to: 0 })
  })
})

const share = fc.double({ min: 0, max: 1, noNaN: true })
const place = fc.tuple(share, share).map(([a, b]): Place => ({ from: Math.min(a, b), to: Math.max(a, b) }))

describe('gather', () => {
  it('puts together what shares a cell, and lets a long place take all of its own', () => {
    const at = (from: number, to = from) => ({ from, to })
    expect(gather([at(0.95), at(0.01), at(0.12, 0.31), at(0.05), at(0.38), at(1)], 10)).toEqual([
      { from: 0, to: 0.1, all: [at(0.01), at(0.05)] },
      { from: 0.1, to: 0.4, all: [at(0.12, 0.31), at(0.38)] },
      { from: 0.9, to: 1, all: [at(0.95), at(1)] },
    ])
  })

  it('loses nothing, overlaps nothing and leaves a cell to each', () => {
    fc.assert(
      fc.property(fc.array(place), fc.integer({ min: 1, max: 30 }), (places, cells) => {
        const found = gather(places, cells)
        expect(found.flatMap(({ all }) => all).toSorted(byFrom)).toEqual(places.toSorted(byFrom))
        for (const [n, { from, to, all }] of found.entries()) {
          expect(to - from).toBeGreaterThan(0.99 / cells)
          expect(to).toBeLessThanOrEqual(1)
          expect(from).toBeGreaterThanOrEqual(found[n - 1]?.to ?? 0)
          for (const one of all) expect(one.from >= from - 1e-9 && one.to <= to + 1e-9).toBe(true)
        }
      }),
    )
  })
})

const byFrom = (a: Place, b: Place) => a.from - b.from || a.to - b.to

describe('spread', () => {
  it('moves only what is too close', () => {
    expect(spread([0.2, 0.5, 0.8], 0.1)).toEqual([0.2, 0.5, 0.8])
    expect(spread([0, 0.5, 0.5], 0.1)).toEqual([0.05, 0.5, 0.6])
    expect(spread([0.99, 1], 0.1).map((at) => Number(at.toFixed(6)))).toEqual([0.85, 0.95])
    expect(spread([], 0.1)).toEqual([])
  })

  it('keeps the order, the gap and the ends, and makes the gap less only where there is no room', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 40 }), (points) => {
        const moved = spread(points.toSorted(), 0.045)
        const room = Math.min(0.045, 1 / Math.max(1, points.length))
        for (const [n, at] of moved.entries()) {
          expect(at).toBeGreaterThan(room / 2 - 1e-9)
          expect(at).toBeLessThan(1 - room / 2 + 1e-9)
          if (n > 0) expect(at - (moved[n - 1] ?? 0)).toBeGreaterThan(room - 1e-9)
        }
      }),
    )
  })
})

import { expect, it } from 'vitest'
import { adjustedRand, matchedF1 } from '../../../scripts/lib/partition.ts'

const ids = [...'abcdefgh']

it('holds each group against at most one of the other', () => {
  const threads = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ]
  expect(matchedF1(threads, threads.toReversed())).toBe(1)
  expect(matchedF1(threads, [['a', 'b', 'c', 'd', 'e', 'f']])).toBe(0.5)
  expect(
    matchedF1(threads, [
      ['a', 'b', 'd', 'e'],
      ['f', 'c', 'g'],
    ]),
  ).toBeCloseTo(6 / 13)
})

it('takes the pairing that shares most, not the first that shares anything', () => {
  expect(
    matchedF1(
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      [
        ['a', 'd', 'e'],
        ['b', 'c'],
      ],
    ),
  ).toBeCloseTo(8 / 11)
})

it('agrees where neither sees a thread, and not at all where one does', () => {
  expect(matchedF1([], [])).toBe(1)
  expect(matchedF1([], [['a', 'b', 'c']])).toBe(0)
  expect(adjustedRand([], [], ids)).toBe(1)
})

it('gives chance nothing', () => {
  expect(
    adjustedRand(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      ids,
    ),
  ).toBe(1)
  expect(
    adjustedRand(
      [
        ['a', 'b', 'c', 'd'],
        ['e', 'f', 'g', 'h'],
      ],
      [
        ['a', 'b', 'e', 'f'],
        ['c', 'd', 'g', 'h'],
      ],
      ids,
    ),
  ).toBeLessThan(0)
})

import { expect, it } from 'vitest'
import { ask, charOf, fromBfloat16, sigmoid, unpackForest } from '../../../lib/rank/forest.ts'

/** One tree of depth two: feature 1 above 0.5, then feature 0 above -2; leaves 1, 2, 3, -4. */
const ONE_TREE = {
  depth: 2,
  bias: 10,
  scale: 0.5,
  limits: ['bf80c000', '3f00'],
  features: [1, 0].map(charOf).join(''),
  thresholds: [0, 1].map(charOf).join(''),
  leaves: [2, 4, 6, 7].map(charOf).join(''),
}

it('reads bfloat16', () => {
  expect(fromBfloat16(0x3f00)).toBe(0.5)
  expect(fromBfloat16(0xc000)).toBe(-2)
})

it.each([
  [[-3, 0], 10.5],
  [[0, 0.5], 11],
  [[-2, 0.6], 11.5],
  [[0, 0.6], 8],
])('answers %j with %d', (row, answer) => {
  expect(ask(unpackForest(ONE_TREE), Float64Array.from(row))).toBe(answer)
})

it('adds up trees', () => {
  const { features, thresholds, leaves } = ONE_TREE
  const twice = {
    ...ONE_TREE,
    features: features.repeat(2),
    thresholds: thresholds.repeat(2),
    leaves: leaves.repeat(2),
  }
  expect(ask(unpackForest(twice), Float64Array.of(0, 0.6))).toBe(6)
})

it('turns log-odds into a share', () => {
  expect(sigmoid(0)).toBe(0.5)
  expect(sigmoid(2) + sigmoid(-2)).toBeCloseTo(1)
})

import { expect, it } from 'vitest'
import { ask, fromBfloat16, sigmoid, unpackForest } from '../../../lib/rank/forest.ts'

/** One tree of depth two: feature 1 above 0.5, then feature 0 above -2; leaves 1, 2, 3, -4. */
const ONE_TREE = {
  depth: 2,
  bias: 10,
  scale: 0.5,
  trees: btoa(String.fromCharCode(1, 0x3f, 0x00, 0, 0xc0, 0x00, 1, 2, 3, 256 - 4)),
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
  const twice = { ...ONE_TREE, trees: btoa(atob(ONE_TREE.trees).repeat(2)) }
  expect(ask(unpackForest(twice), Float64Array.of(0, 0.6))).toBe(6)
})

it('turns log-odds into a share', () => {
  expect(sigmoid(0)).toBe(0.5)
  expect(sigmoid(2) + sigmoid(-2)).toBeCloseTo(1)
})

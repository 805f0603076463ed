import { expect, it } from 'vitest'
import { ask, unpackForest } from '../../../lib/rank/forest.ts'
import { boost, random } from '../../../scripts/train/boost.ts'

/** Rows of three numbers; the answer is whether exactly one of the first two is above a half. */
function exclusive(count: number) {
  const chance = random(7)
  const rows = Array.from({ length: count }, () => Float32Array.from([chance(), chance(), chance()]))
  const targets = Float32Array.from(rows, ([a = 0, b = 0]) => (a > 0.5 !== b > 0.5 ? 1 : 0))
  return { rows, targets }
}

it('learns what no single question can tell', () => {
  const forest = unpackForest(boost(exclusive(2000), { loss: 'logistic', trees: 60, depth: 3, rate: 0.3 }))
  const { rows, targets } = exclusive(400)
  const right = rows.filter(
    (row, at) => ask(forest, Float64Array.from(row)) > 0 === (targets[at] === 1),
  ).length
  expect(right / rows.length).toBeGreaterThan(0.95)
})

it('learns values', () => {
  const { rows } = exclusive(2000)
  const targets = Float32Array.from(rows, ([a = 0]) => 3 * a)
  const forest = unpackForest(boost({ rows, targets }, { loss: 'squared', trees: 80, depth: 3, rate: 0.2 }))
  expect(ask(forest, Float64Array.of(0.9, 0.5, 0.5))).toBeCloseTo(2.7, 0)
  expect(ask(forest, Float64Array.of(0.1, 0.5, 0.5))).toBeCloseTo(0.3, 0)
})

it('makes the same forest of the same rows', () => {
  const options = { loss: 'logistic', trees: 5, depth: 2, rate: 0.3 } as const
  expect(boost(exclusive(300), options)).toEqual(boost(exclusive(300), options))
})

it('lets weights decide', () => {
  const rows = Array.from({ length: 200 }, (_, at) => Float32Array.from([at % 2]))
  const targets = Float32Array.from(rows, (_, at) => (at < 100 ? 1 : 0))
  const weights = Float32Array.from(rows, (_, at) => (at < 100 ? 9 : 1))
  const forest = unpackForest(
    boost({ rows, targets, weights }, { loss: 'squared', trees: 1, depth: 1, rate: 0.1 }),
  )
  expect(forest.bias).toBeCloseTo(0.9)
})

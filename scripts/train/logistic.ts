/** One example: values by name, absent ones 0; what came of it, 0 or 1; how much it counts. */
export interface Example {
  values: ReadonlyMap<string, number>
  target: number
  weight: number
}

/** By name, `bias` among them. */
export type Weights = ReadonlyMap<string, number>

const ROUNDS = 3000
const MOMENTUM = 0.95

/**
 * Logistic regression with a ridge penalty on standardised values, by gradient descent with momentum. The weights are
 * for the values as they are given.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): Weights {
  const names = [...new Set(examples.flatMap(({ values }) => [...values.keys()]))].sort()
  const columns = names.map((name) => standardise(examples.map(({ values }) => values.get(name) ?? 0)))
  const rows = examples.map((_, row) =>
    Float64Array.from([...columns.map(({ values }) => values[row] ?? 0), 1]),
  )
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const beta = new Float64Array(names.length + 1)
  const speed = new Float64Array(names.length + 1)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = beta.map((value, column) => (column < names.length ? -ridge * value : 0))
    for (const [index, row] of rows.entries()) {
      const { target, weight } = examples[index] ?? { target: 0, weight: 0 }
      const error = (target - sigmoid(dot(row, beta))) * weight
      for (let column = 0; column < row.length; column++)
        gradient[column] = (gradient[column] ?? 0) + error * (row[column] ?? 0)
    }
    for (const [column, slope] of gradient.entries()) {
      speed[column] = MOMENTUM * (speed[column] ?? 0) + slope / total
      beta[column] = (beta[column] ?? 0) + (speed[column] ?? 0)
    }
  }
  let bias = beta[names.length] ?? 0
  const weights = new Map<string, number>()
  for (const [column, name] of names.entries()) {
    const { mean, spread } = columns[column] ?? { mean: 0, spread: 1 }
    const weight = (beta[column] ?? 0) / spread
    weights.set(name, weight)
    bias -= weight * mean
  }
  return new Map([['bias', bias], ...weights])
}

/** The chance that the target is 1. */
export function chance(weights: Weights, values: ReadonlyMap<string, number>): number {
  let sum = weights.get('bias') ?? 0
  for (const [name, value] of values) sum += value * (weights.get(name) ?? 0)
  return sigmoid(sum)
}

function standardise(values: readonly number[]): { values: number[]; mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
  return { values: values.map((value) => (value - mean) / spread), mean, spread }
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

function dot(row: Float64Array, beta: Float64Array): number {
  let sum = 0
  for (let column = 0; column < row.length; column++) sum += (row[column] ?? 0) * (beta[column] ?? 0)
  return sum
}

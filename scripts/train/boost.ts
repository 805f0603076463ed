import { charOf, fromBfloat16, type PackedForest } from '../../lib/rank/forest.ts'

/** Rows of features and what is to be said of each. */
export interface Table {
  rows: Float32Array[]
  targets: Float32Array
  weights?: Float32Array
}

export interface BoostOptions {
  /** 'logistic' for targets of 0 to 1 (answers are log-odds), 'squared' for values. */
  loss: 'logistic' | 'squared'
  trees: number
  depth: number
  rate: number
  /** Share of the rows that each tree sees. */
  sample?: number
  /** Share of the features that each tree may ask about. */
  columns?: number
  /** Pulls leaves with few rows to zero. */
  ridge?: number
  seed?: number
  /**
   * For a forest that must be small: few limits, near to round numbers, and leaves that are small whole numbers. They
   * are rounded while the forest grows, so that later trees make up for what earlier ones lost.
   */
  coarse?: boolean
}

const BINS = 48
const COARSE_BINS = 16
/** What a coarse limit has of a bfloat16: sign, exponent and three bits more. */
const COARSE_BITS = 4
/** In so many steps the usual leaf of the first tree is told from 0. */
const COARSE_STEPS = 6

/** Mulberry32: the same forest from the same data, every time. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function toBfloat16(value: number): number {
  const view = new DataView(new ArrayBuffer(4))
  view.setFloat32(0, value)
  return view.getUint16(0)
}

function toCoarseBfloat16(value: number): number {
  const half = 1 << (COARSE_BITS - 1)
  return ((toBfloat16(value) + half) >> COARSE_BITS) << COARSE_BITS
}

/** Thresholds between quantiles of one column, each exactly a bfloat16, ascending. */
function borders(column: Float32Array, coarse: boolean): number[] {
  const sorted = Float32Array.from(column).sort()
  const found = new Set<number>()
  const bins = coarse ? COARSE_BINS : BINS
  const rounded = coarse ? toCoarseBfloat16 : toBfloat16
  for (let bin = 1; bin < bins; bin++) {
    const at = Math.floor((bin * sorted.length) / bins)
    const below = sorted[at - 1] ?? 0
    const value = sorted[at] ?? 0
    found.add(fromBfloat16(rounded(value > below ? (value + below) / 2 : value)))
  }
  return [...found].sort((a, b) => a - b)
}

function binOf(limits: number[], value: number): number {
  let low = 0
  let high = limits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value > (limits[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}

interface Question {
  feature: number
  bin: number
}

/**
 * Gradient boosting with oblivious trees on binned features: at each level the one question that helps all leaves
 * together most. Plain second-order boosting (Friedman 2001; leaf weights as in XGBoost, tree shape as in CatBoost).
 */
export function boost(table: Table, options: BoostOptions): PackedForest {
  const { depth, rate, loss } = options
  const sample = options.sample ?? 0.5
  const columns = options.columns ?? 0.7
  const ridge = options.ridge ?? 20
  const coarse = options.coarse ?? false
  const chance = random(options.seed ?? 1)
  const count = table.rows.length
  const width = table.rows[0]?.length ?? 0
  const limits: number[][] = []
  const bins: Uint8Array[] = []
  for (let feature = 0; feature < width; feature++) {
    const column = Float32Array.from(table.rows, (row) => row[feature] ?? 0)
    const edge = borders(column, coarse)
    limits.push(edge)
    bins.push(Uint8Array.from(column, (value) => binOf(edge, value)))
  }
  const weight = table.weights ?? new Float32Array(count).fill(1)
  let sum = 0
  let mass = 0
  for (let row = 0; row < count; row++) {
    sum += (table.targets[row] ?? 0) * (weight[row] ?? 1)
    mass += weight[row] ?? 1
  }
  const mean = sum / mass
  const bias = loss === 'logistic' ? Math.log(mean / (1 - mean)) : mean
  const answer = new Float64Array(count).fill(bias)
  const gradient = new Float64Array(count)
  const hessian = new Float64Array(count)
  const grown: { questions: Question[]; leaves: Float64Array }[] = []
  let step = 0

  for (let tree = 0; tree < options.trees; tree++) {
    const used: number[] = []
    for (let row = 0; row < count; row++) {
      if (chance() > sample) continue
      used.push(row)
      const w = weight[row] ?? 1
      const target = table.targets[row] ?? 0
      if (loss === 'logistic') {
        const p = 1 / (1 + Math.exp(-(answer[row] ?? 0)))
        gradient[row] = (target - p) * w
        hessian[row] = Math.max(p * (1 - p), 1e-6) * w
      } else {
        gradient[row] = (target - (answer[row] ?? 0)) * w
        hessian[row] = w
      }
    }
    const rows = Int32Array.from(used)
    const allowed = [...Array(width).keys()].filter(() => chance() < columns)
    const leafOf = new Uint8Array(count)
    const questions: Question[] = []
    for (let level = 0; level < depth; level++) {
      const best = bestQuestion(rows, leafOf, 1 << level, allowed, bins, limits, gradient, hessian, ridge)
      questions.push(best)
      const column = bins[best.feature] ?? new Uint8Array(count)
      for (let row = 0; row < count; row++)
        leafOf[row] = (leafOf[row] ?? 0) * 2 + ((column[row] ?? 0) > best.bin ? 1 : 0)
    }
    const g = new Float64Array(1 << depth)
    const h = new Float64Array(1 << depth)
    for (const row of rows) {
      const leaf = leafOf[row] ?? 0
      g[leaf] = (g[leaf] ?? 0) + (gradient[row] ?? 0)
      h[leaf] = (h[leaf] ?? 0) + (hessian[row] ?? 0)
    }
    const exact = g.map((value, leaf) => (rate * value) / ((h[leaf] ?? 0) + ridge))
    step ||= coarse ? usual(exact) / COARSE_STEPS : 0
    const leaves = step > 0 ? exact.map((value) => Math.round(value / step) * step) : exact
    for (let row = 0; row < count; row++) answer[row] = (answer[row] ?? 0) + (leaves[leafOf[row] ?? 0] ?? 0)
    grown.push({ questions, leaves })
  }
  return pack(grown, depth, bias, limits, step)
}

function usual(leaves: Float64Array): number {
  return Math.sqrt(leaves.reduce((sum, value) => sum + value * value, 0) / leaves.length)
}

function bestQuestion(
  rows: Int32Array,
  leafOf: Uint8Array,
  leaves: number,
  allowed: number[],
  bins: Uint8Array[],
  limits: number[][],
  gradient: Float64Array,
  hessian: Float64Array,
  ridge: number,
): Question {
  let best: Question = { feature: allowed[0] ?? 0, bin: 0 }
  let bestGain = Number.NEGATIVE_INFINITY
  const g = new Float64Array(leaves * BINS)
  const h = new Float64Array(leaves * BINS)
  for (const feature of allowed) {
    const column = bins[feature] ?? new Uint8Array(0)
    const cuts = limits[feature]?.length ?? 0
    if (cuts === 0) continue
    g.fill(0)
    h.fill(0)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      const cell = (leafOf[row] as number) * BINS + (column[row] as number)
      g[cell] = (g[cell] as number) + (gradient[row] as number)
      h[cell] = (h[cell] as number) + (hessian[row] as number)
    }
    const gains = new Float64Array(cuts)
    for (let leaf = 0; leaf < leaves; leaf++) {
      let allG = 0
      let allH = 0
      for (let bin = 0; bin <= cuts; bin++) {
        allG += g[leaf * BINS + bin] ?? 0
        allH += h[leaf * BINS + bin] ?? 0
      }
      let leftG = 0
      let leftH = 0
      for (let bin = 0; bin < cuts; bin++) {
        leftG += g[leaf * BINS + bin] ?? 0
        leftH += h[leaf * BINS + bin] ?? 0
        const rightG = allG - leftG
        const rightH = allH - leftH
        gains[bin] = (gains[bin] ?? 0) + leftG ** 2 / (leftH + ridge) + rightG ** 2 / (rightH + ridge)
      }
    }
    for (let bin = 0; bin < cuts; bin++)
      if ((gains[bin] ?? 0) > bestGain) {
        bestGain = gains[bin] ?? 0
        best = { feature, bin }
      }
  }
  return best
}

function pack(
  grown: { questions: Question[]; leaves: Float64Array }[],
  depth: number,
  bias: number,
  limits: number[][],
  step: number,
): PackedForest {
  const highest = Math.max(...grown.map(({ leaves }) => leaves.reduce((a, x) => Math.max(a, Math.abs(x)), 0)))
  const scale = step || highest / 127
  const asked = grown.flatMap(({ questions }) => questions)
  const used = limits.map((values, feature) => {
    const bins = new Set(asked.filter((question) => question.feature === feature).map(({ bin }) => bin))
    return values.flatMap((value, bin) => (bins.has(bin) ? [{ value, bin }] : []))
  })
  return {
    depth,
    bias: Number(bias.toFixed(5)),
    scale: Number(scale.toPrecision(5)),
    limits: used.map((values) =>
      values.map(({ value }) => toBfloat16(value).toString(16).padStart(4, '0')).join(''),
    ),
    features: asked.map(({ feature }) => charOf(feature)).join(''),
    thresholds: asked
      .map((question) => charOf(used[question.feature]?.findIndex(({ bin }) => bin === question.bin) ?? 0))
      .join(''),
    leaves: grown
      .flatMap(({ leaves }) => Array.from(leaves, (value) => Math.round(value / scale)))
      .map((value) => charOf(value < 0 ? -2 * value - 1 : 2 * value))
      .join(''),
  }
}

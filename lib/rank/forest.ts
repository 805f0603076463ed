/**
 * A boosted forest of small oblivious trees, as text. Every level of a tree asks one question of the row, so a tree is
 * `depth` questions and a table of 2^depth answers: no branches to store. One character a question, limit and leaf, in
 * three texts of their own, since what is alike side by side is what a download is compressed by.
 */
export interface PackedForest {
  depth: number
  /** What a row scores before any tree has spoken. */
  bias: number
  /** A leaf's number times this is its value. */
  scale: number
  /** The limits of each feature, ascending: four hexadecimal digits each, a bfloat16. */
  limits: string[]
  /** The feature of each question, `FIRST` the first one. */
  features: string
  /** Which limit of its feature each question asks about. */
  thresholds: string
  /** Whole numbers: 0, -1, 1, -2 and so on. */
  leaves: string
}

/** The character that stands for 0; the next one for 1. */
const FIRST = 35

/** A number from 0 up as one character. */
export const charOf = (value: number) => String.fromCharCode(FIRST + value)

const valuesOf = (text: string) => Array.from(text, (char) => char.charCodeAt(0) - FIRST)

export interface Forest {
  depth: number
  bias: number
  features: Uint8Array
  thresholds: Float32Array
  leaves: Float32Array
}

/** The float whose upper half is `bits`: as coarse as a threshold may be, at half the size. */
export function fromBfloat16(bits: number): number {
  const view = new DataView(new ArrayBuffer(4))
  view.setUint16(0, bits)
  return view.getFloat32(0)
}

export function unpackForest({ depth, bias, scale, ...packed }: PackedForest): Forest {
  const features = Uint8Array.from(valuesOf(packed.features))
  const limits = packed.limits.map((digits) =>
    (digits.match(/.{4}/g) ?? []).map((bits) => fromBfloat16(Number.parseInt(bits, 16))),
  )
  const thresholds = Float32Array.from(
    valuesOf(packed.thresholds),
    (limit, question) => limits[features[question] ?? 0]?.[limit] ?? 0,
  )
  const leaves = Float32Array.from(
    valuesOf(packed.leaves),
    (value) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2) * scale,
  )
  return { depth, bias, features, thresholds, leaves }
}

/**
 * The forest's answer for one row of features: a log-odds or a value, as it was trained. The innermost loop of all
 * ranking: the row has every feature the forest asks about, so no index is out of bounds.
 */
export function ask(forest: Forest, row: Float64Array): number {
  const { depth, features, thresholds, leaves } = forest
  const width = 1 << depth
  const questions = features.length
  let sum = forest.bias
  let base = 0
  for (let at = 0; at < questions; base += width) {
    let leaf = 0
    for (const end = at + depth; at < end; at++)
      leaf = (leaf << 1) | Number((row[features[at] as number] as number) > (thresholds[at] as number))
    sum += leaves[base + leaf] as number
  }
  return sum
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

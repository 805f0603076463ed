/**
 * A boosted forest of small oblivious trees, as numbers in a string. Every level of a tree asks one question of the
 * row, so a tree is `depth` questions and a table of 2^depth answers: no branches to store, and a few bytes a tree.
 */
export interface PackedForest {
  depth: number
  /** What a row scores before any tree has spoken. */
  bias: number
  /** A leaf's byte times this is its value. */
  scale: number
  /** Base64: per tree, `depth` questions of three bytes (feature, threshold as bfloat16, high byte first), then the leaves as signed bytes. */
  trees: string
}

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

export function unpackForest(packed: PackedForest): Forest {
  const bytes = Uint8Array.from(atob(packed.trees), (char) => char.charCodeAt(0))
  const { depth, bias, scale } = packed
  const width = 1 << depth
  const stride = depth * 3 + width
  const count = Math.floor(bytes.length / stride)
  const features = new Uint8Array(count * depth)
  const thresholds = new Float32Array(count * depth)
  const leaves = new Float32Array(count * width)
  const view = new DataView(bytes.buffer)
  for (let tree = 0; tree < count; tree++) {
    const at = tree * stride
    for (let level = 0; level < depth; level++) {
      features[tree * depth + level] = view.getUint8(at + level * 3)
      thresholds[tree * depth + level] = fromBfloat16(view.getUint16(at + level * 3 + 1))
    }
    for (let leaf = 0; leaf < width; leaf++)
      leaves[tree * width + leaf] = view.getInt8(at + depth * 3 + leaf) * scale
  }
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

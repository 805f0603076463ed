/**
 * Says how likely the next bit of a text is a one, from what came before: after the same 1 to 5 bytes, and within the
 * same word. The predictions are mixed by weights that are learned on the way, as in Matt Mahoney's lpaq (Data
 * Compression Explained, 4.3). Sender and receiver must come to the very same numbers in every browser: hence no
 * arithmetic but `+ - * /`, which IEEE 754 leaves no choice in.
 */
export interface BitModel {
  /** Between 0 and 1, neither of them. */
  predict: () => number
  /** Tells it what the bit was. */
  learn: (bit: number) => void
}

const ORDERS = [1, 2, 3, 5]
/** The byte so far alone, each order, the word. */
const INPUTS = ORDERS.length + 2
const SLOTS_LOG = 20
const SLOTS = 1 << SLOTS_LOG
/** From here on a slot forgets as fast as it learns. */
const LONG_KNOWN = 30
const FIRST_WEIGHT = 0.3
const RATE = 0.005
const SPACE = 32
const BAR = 124
const NEWLINE = 10

/** e^x as a power that needs no more than multiplication. */
function exp(x: number): number {
  let power = 1 + x / 4096
  for (let n = 0; n < 12; n++) power *= power
  return power
}

const squash = (x: number) => 1 / (1 + exp(-x))
const STEPS = 4096
const stretched = stretchTable()

/** The inverse of `squash`, by 4096ths. */
function stretchTable(): Float64Array {
  const table = new Float64Array(STEPS)
  let at = 0
  for (let x = -2047; x <= 2047; x++) {
    const end = squash(x / 256) * STEPS
    for (; at <= end && at < STEPS; at++) table[at] = x / 256
  }
  return table.fill(2047 / 256, at)
}

export function bitModel(): BitModel {
  const chance = new Float32Array(SLOTS).fill(0.5)
  const seen = new Uint8Array(SLOTS)
  const weights = new Float64Array(INPUTS * INPUTS).fill(FIRST_WEIGHT)
  const inputs = new Float64Array(INPUTS)
  const slots = new Int32Array(INPUTS)
  const hashes = new Int32Array(INPUTS)
  const last = new Uint8Array(8)
  let word = 0
  let partial = 1
  let used = 0
  let mixed = 0.5

  const predict = () => {
    let longest = 0
    for (let n = 0; n < INPUTS; n++) {
      const hash = Math.imul((hashes[n] ?? 0) ^ Math.imul(partial, 0x3d4d51cb), 0x2c1b3c6d)
      const slot = (hash ^ Math.imul(n, 0x9e3779b1)) >>> (32 - SLOTS_LOG)
      slots[n] = slot
      inputs[n] = stretched[((chance[slot] ?? 0) * STEPS) | 0] ?? 0
      if (n <= ORDERS.length && seen[slot]) longest = n
    }
    used = longest * INPUTS
    let sum = 0
    for (let n = 0; n < INPUTS; n++) sum += (weights[used + n] ?? 0) * (inputs[n] ?? 0)
    mixed = squash(Math.max(-11, Math.min(11, sum)))
    return mixed
  }

  const learn = (bit: number) => {
    const step = (bit - mixed) * RATE
    for (let n = 0; n < INPUTS; n++) {
      weights[used + n] = (weights[used + n] ?? 0) + step * (inputs[n] ?? 0)
      const slot = slots[n] ?? 0
      const times = seen[slot] ?? 0
      const before = chance[slot] ?? 0
      chance[slot] = before + (bit - before) / (times + 1.2)
      if (times < LONG_KNOWN) seen[slot] = times + 1
    }
    partial = (partial << 1) | bit
    if (partial > 255) next(partial & 255)
  }

  const next = (byte: number) => {
    partial = 1
    last.copyWithin(1, 0)
    last[0] = byte
    word = byte === SPACE || byte === BAR || byte === NEWLINE ? 0 : Math.imul(word + byte + 1, 0x2f0b4c47)
    ORDERS.forEach((order, n) => {
      let hash = order
      for (let back = 0; back < order; back++)
        hash = (Math.imul(hash ^ (last[back] ?? 0), 0x2f0b4c47) + (hash >>> 15)) | 0
      hashes[n + 1] = hash
    })
    hashes[INPUTS - 1] = word
  }

  return { predict, learn }
}

/**
 * Guesses the next letter of word lists and tables, bit by bit, and learns from what it then is: the model by which
 * `unpack.ts` reads and the build writes. Both take the same steps, so they guess the same. Four contexts each remember
 * how often which bit followed: the letter before; the two before; the four before; the one before and the letter that
 * the word above has in this place, since the lists are in alphabetical order. Their guesses are weighed by how much each has seen, and the weights learn too
 * (logistic mixing, as in Mahoney's PAQ). Only sums and products of numbers and two rounded tables decide, which every
 * browser computes alike.
 */
export interface Predictor {
  /** How likely the next bit is 1, of `ONE`; `node` is what is known of the letter already. */
  guess(node: number): number
  /** The bit just guessed was this. */
  learn(bit: number): void
  /** The letter just guessed was this. A digit takes up the word before, as `unfold` does. */
  follow(letter: number): void
}

const CONTEXTS = 4
const BITS = 18
/** A cell is a guess of 26 bits and how often it was corrected, up to `LIMIT`. */
const LIMIT = 20
const SEEN = 63
const SURE = 2 ** 25 - 1
/** Contexts seen more often than this are weighed alike. */
const MOST_SEEN = 12
const START_WEIGHT = 0.3
const LEARNING = 0.02
/** Log-odds of 1 in steps of the table. */
const UNIT = 160
const HALF = 2048
export const ONE = 65_536
/** Stands between two texts. */
export const BETWEEN = 1
/** Stands after the last one. */
export const END = 2
const LEAST = 16
const LETTERS = 128

/** The innermost loops of unpacking: every index is within its table. */
export function predictor(): Predictor {
  const squash = Int32Array.from({ length: 2 * HALF }, (_, at) =>
    Math.min(ONE - LEAST, Math.max(LEAST, Math.round(ONE / (1 + Math.exp((HALF - at) / UNIT))))),
  )
  const stretch = Float64Array.from(
    { length: 2 * HALF },
    (_, at) => Math.round(Math.log((at + 0.5) / (2 * HALF - 0.5 - at)) * 256) / 256,
  )
  const rate = Float64Array.from({ length: LIMIT + 1 }, (_, seen) => 1 / (seen + 1.6))
  const cells = new Int32Array(CONTEXTS << BITS)
  const weights = new Float64Array(CONTEXTS << 4).fill(START_WEIGHT)
  const base = new Int32Array(CONTEXTS)
  const cellAt = new Int32Array(CONTEXTS)
  const weightAt = new Int32Array(CONTEXTS)
  const votes = new Float64Array(CONTEXTS)
  /** The word so far, after four letters that are none. What is left beyond it is of the word above. */
  const word = new Int32Array(LETTERS)
  const above = new Int32Array(LETTERS)
  let length = 4
  let lengthAbove = 4
  let guessed = 0
  return {
    guess(node) {
      const place = Math.imul(node, 0x6c8e9cf5)
      let sum = 0
      for (let i = 0; i < CONTEXTS; i++) {
        const mixed = ((base[i] as number) + place) | 0
        const at = (i << BITS) + (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> (32 - BITS))
        const cell = cells[at] as number
        const seen = cell & SEEN
        const vote = seen === 0 ? 0 : (stretch[(cell >> 20) + HALF] as number)
        const weigh = (i << 4) + (seen < MOST_SEEN ? seen : MOST_SEEN)
        cellAt[i] = at
        votes[i] = vote
        weightAt[i] = weigh
        sum += (weights[weigh] as number) * vote
      }
      const step = Math.trunc(sum * UNIT)
      guessed = squash[(step >= HALF ? HALF - 1 : step <= -HALF ? 1 - HALF : step) + HALF] as number
      return guessed
    },
    learn(bit) {
      const error = (((bit << 16) - guessed) / ONE) * LEARNING
      const target = bit === 1 ? SURE : -SURE
      for (let i = 0; i < CONTEXTS; i++) {
        const weigh = weightAt[i] as number
        weights[weigh] = (weights[weigh] as number) + error * (votes[i] as number)
        const at = cellAt[i] as number
        const cell = cells[at] as number
        const seen = cell & SEEN
        const guess = cell >> 6
        const next = guess + (((target - guess) * (rate[seen] as number)) | 0)
        cells[at] = (next << 6) | (seen < LIMIT ? seen + 1 : LIMIT)
      }
    },
    follow(letter) {
      const digit = letter - 48
      if (letter <= 32) {
        length = 4
        lengthAbove = 4
      } else if (digit >= 0 && digit < 10) {
        above.set(word)
        lengthAbove = length
        length = Math.min(length, 4 + digit)
      } else {
        if (length === LETTERS) {
          word.copyWithin(4, LETTERS - 4)
          length = 8
        }
        word[length++] = letter
      }
      const one = Math.imul(word[length - 1] as number, 0x9e3779b1)
      const two = one ^ Math.imul(word[length - 2] as number, 0x85ebca6b)
      const four =
        two ^
        Math.imul(word[length - 3] as number, 0xc2b2ae35) ^
        Math.imul(word[length - 4] as number, 0x27d4eb2f)
      const same = length < lengthAbove ? (above[length] as number) : 0
      base[0] = Math.imul(letter + 2, 0x2545f491)
      base[1] = Math.imul(two + 7, 0x2545f491)
      base[2] = Math.imul(four + 10, 0x2545f491)
      base[3] = Math.imul(one ^ Math.imul(same, 0xc2b2ae35) ^ (digit >= 0 && digit < 10 ? 13 : 0), 0x2545f491)
    },
  }
}

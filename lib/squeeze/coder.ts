import { bitModel } from './model.ts'

/**
 * Arithmetic coding of bytes by the model's predictions (Witten, Neal, Cleary, 1987, as in lpaq: without carries).
 */
const TOP = 0x1_0000_0000
const BYTE = 0x100_0000
/** The place where the range parts, the part of a one being the lower. At least one of 2^32 is left to each. */
const middle = (low: number, high: number, chance: number) => low + Math.floor((high - low) * chance)

export function encode(bytes: readonly number[]): number[] {
  const model = bitModel()
  const out: number[] = []
  let low = 0
  let high = TOP - 1
  for (const byte of bytes) {
    for (let place = 7; place >= 0; place--) {
      const bit = (byte >> place) & 1
      const parted = middle(low, high, model.predict())
      if (bit) high = parted
      else low = parted + 1
      model.learn(bit)
      while (Math.floor(low / BYTE) === Math.floor(high / BYTE)) {
        out.push(Math.floor(high / BYTE))
        low = (low % BYTE) * 256
        high = (high % BYTE) * 256 + 255
      }
    }
  }
  out.push(Math.floor(high / BYTE))
  return out
}

/** As many bytes as were encoded. */
export function decode(coded: ArrayLike<number>, count: number): Uint8Array {
  const model = bitModel()
  const out = new Uint8Array(count)
  let low = 0
  let high = TOP - 1
  let at = 0
  let code = 0
  const read = () => coded[at++] ?? 0
  for (let n = 0; n < 4; n++) code = code * 256 + read()
  for (let made = 0; made < count; made++) {
    let byte = 0
    for (let place = 7; place >= 0; place--) {
      const parted = middle(low, high, model.predict())
      const bit = code <= parted ? 1 : 0
      if (bit) high = parted
      else low = parted + 1
      model.learn(bit)
      byte = byte * 2 + bit
      while (Math.floor(low / BYTE) === Math.floor(high / BYTE)) {
        low = (low % BYTE) * 256
        high = (high % BYTE) * 256 + 255
        code = (code % BYTE) * 256 + read()
      }
    }
    out[made] = byte
  }
  return out
}

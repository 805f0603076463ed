/**
 * About how many bits DEFLATE (RFC 1951) needs for some text: enough to say which of two orders of its parts is smaller.
 * Whole numbers decide, so that every machine that builds comes to the same order; libraries that deflate differ by
 * processor.
 */
const WINDOW = 32_768
const LONGEST = 258
const HASHES = 15
/** How many places with the same three letters are looked at. */
const TRIES = 16
/** A letter, and a repetition beside its distance, in bits as they mostly are in code. */
const LETTER = 6
const REPEAT = 11
const LONG_REPEAT = 13
/** A repetition of three letters from further off costs more than the letters. */
const NEAR = 1024

export function deflateBits(bytes: Uint8Array): number {
  const last = new Int32Array(1 << HASHES).fill(-1)
  const before = new Int32Array(bytes.length)
  const hash = (at: number) =>
    Math.imul((byte(bytes, at) << 16) | (byte(bytes, at + 1) << 8) | byte(bytes, at + 2), 0x9e3779b1) >>>
    (32 - HASHES)
  let bits = 0
  let at = 0
  while (at < bytes.length) {
    let length = 0
    let distance = 0
    let place = last[hash(at)] ?? -1
    for (let tries = 0; place >= 0 && at - place <= WINDOW && tries < TRIES; tries++) {
      const same = sameFrom(bytes, place, at, length)
      if (same > length) {
        length = same
        distance = at - place
      }
      place = before[place] ?? -1
    }
    const repeats = length > 3 || (length === 3 && distance < NEAR)
    bits += repeats ? (length > 10 ? LONG_REPEAT : REPEAT) + Math.max(0, 30 - Math.clz32(distance)) : LETTER
    for (const end = at + (repeats ? length : 1); at < end; at++) {
      const key = hash(at)
      before[at] = last[key] ?? -1
      last[key] = at
    }
  }
  return bits
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

/** How many letters are the same from two places on; 0 where they are no more than `least`. */
function sameFrom(bytes: Uint8Array, one: number, other: number, least: number): number {
  if (least > 0 && bytes[one + least] !== bytes[other + least]) return 0
  let same = 0
  while (same < LONGEST && other + same < bytes.length && bytes[one + same] === bytes[other + same]) same++
  return same
}

import { decode, encode } from './coder.ts'

/**
 * Text in about 60 % of what DEFLATE makes of it, in base64, which loses nothing when it is zipped. Signs of the part
 * of Unicode that most of the text's are of take one byte, as in ASCII; others three, the first of them an escape.
 */
const ESCAPE = 27
const ASCII = 128

/** The text may hold no control signs but line breaks. */
export function squeeze(text: string): string {
  const units = Array.from({ length: text.length }, (_, n) => text.charCodeAt(n))
  const part = mostOf(units)
  const bytes = units.flatMap((unit) => {
    if (unit < ASCII) return unit
    return unit >> 7 === part ? (unit % ASCII) + ASCII : [ESCAPE, unit >> 8, unit & 255]
  })
  return `${bytes.length + 1}.${btoa(String.fromCharCode(...encode([part, ...bytes])))}`
}

export function unsqueeze(squeezed: string): string {
  const [count, coded = ''] = squeezed.split('.')
  const binary = atob(coded)
  const input = Uint8Array.from({ length: binary.length }, (_, n) => binary.charCodeAt(n))
  const [part = 0, ...bytes] = decode(input, Number(count))
  let text = ''
  for (let n = 0; n < bytes.length; n++) {
    const byte = bytes[n] ?? 0
    if (byte === ESCAPE) text += String.fromCharCode((bytes[++n] ?? 0) * 256 + (bytes[++n] ?? 0))
    else text += String.fromCharCode(byte < ASCII ? byte : part * ASCII + byte - ASCII)
  }
  return text
}

/** The 128 signs that most signs beyond ASCII are of, up to U+7FFF by their number in a byte. */
function mostOf(units: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const unit of units)
    if (unit >= ASCII && unit >> 15 === 0) counts.set(unit >> 7, (counts.get(unit >> 7) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1
}

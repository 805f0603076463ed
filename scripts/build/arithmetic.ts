import { SHORTEST } from '../../lib/packed/letters.ts'
import { BETWEEN, END, ONE, predictor } from '../../lib/packed/predictor.ts'

export interface Packed {
  alphabet: string
  data: string
}

/** The bits by which `placeOf` finds a place. */
function bitsOf(place: number): number[] {
  const value = (place + (1 << SHORTEST)).toString(2)
  return Array.from(`${'1'.repeat(value.length - 1 - SHORTEST)}0${value.slice(1)}`, Number)
}

/** All letters of a text, the most frequent first. */
function alphabetOf(text: string): string {
  const counts = new Map<string, number>()
  for (let at = 0; at < text.length; at++) counts.set(text.charAt(at), (counts.get(text.charAt(at)) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  return ranked.map(([letter]) => letter).join('')
}

/** What `unpack` undoes. */
export function packTexts(texts: readonly string[]): Packed {
  const model = predictor()
  const text = texts.join(String.fromCharCode(BETWEEN)) + String.fromCharCode(END)
  const alphabet = alphabetOf(text)
  const places = new Map(Array.from({ length: alphabet.length }, (_, at) => [alphabet.charAt(at), at]))
  const bytes: number[] = []
  let low = 0
  let high = 2 ** 32 - 1
  const write = (node: number, bit: number) => {
    const middle = low + Math.floor(((high - low) * model.guess(node)) / ONE)
    if (bit === 1) high = middle
    else low = middle + 1
    while ((low ^ high) >>> 24 === 0) {
      bytes.push(high >>> 24)
      low = (low << 8) >>> 0
      high = ((high << 8) | 255) >>> 0
    }
    model.learn(bit)
  }
  model.follow(BETWEEN)
  for (let at = 0; at < text.length; at++) {
    let node = 1
    for (const bit of bitsOf(places.get(text.charAt(at)) ?? 0)) {
      write(node, bit)
      node = node * 2 + bit
    }
    model.follow(text.charCodeAt(at))
  }
  bytes.push(high >>> 24, 0)
  return { alphabet, data: Buffer.from(bytes).toString('base64').replace(/=+$/, '') }
}

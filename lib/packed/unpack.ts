import { placeOf } from './letters.ts'
import { BETWEEN, END, ONE, predictor } from './predictor.ts'

/**
 * The texts that the build packed (`scripts/build/pack-texts.ts`), by arithmetic decoding. `alphabet` has the letters
 * that occur, `data` is base64.
 */
export default function unpack(alphabet: string, data: string): string[] {
  const bytes = atob(data)
  const model = predictor()
  let next = 0
  let code = 0
  let low = 0
  let high = 2 ** 32 - 1
  const shift = () => {
    code = ((code << 8) | (bytes.charCodeAt(next++) || 0)) >>> 0
  }
  for (let at = 0; at < 4; at++) shift()
  const bit = (node: number) => {
    const middle = low + Math.floor(((high - low) * model.guess(node)) / ONE)
    const found = code <= middle ? 1 : 0
    if (found === 1) high = middle
    else low = middle + 1
    while ((low ^ high) >>> 24 === 0) {
      low = (low << 8) >>> 0
      high = ((high << 8) | 255) >>> 0
      shift()
    }
    model.learn(found)
    return found
  }
  const letters: number[] = []
  model.follow(BETWEEN)
  while (true) {
    const letter = alphabet.charCodeAt(placeOf(bit))
    if (letter === END || next > bytes.length + 4) break
    model.follow(letter)
    letters.push(letter)
  }
  return Array.from(letters, (letter) => String.fromCharCode(letter))
    .join('')
    .split(String.fromCharCode(BETWEEN))
}

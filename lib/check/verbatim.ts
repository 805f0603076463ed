import type { Token } from './tokens.ts'

/** A refrain may stand in a thousand places; more of them are not looked at. */
const MOST = 50

/** Where all words stand in a row: Knuth, Morris and Pratt, "Fast Pattern Matching in Strings" (1977), so linear. */
export function verbatim(told: readonly Token[], asked: readonly Token[]): number[] {
  if (asked.length === 0 || asked.length > told.length) return []
  const word = (at: number) => asked[at]?.folded
  const back: number[] = [0]
  for (let at = 1, length = 0; at < asked.length; at++) {
    while (length > 0 && word(at) !== word(length)) length = back[length - 1] ?? 0
    if (word(at) === word(length)) length++
    back.push(length)
  }
  const found: number[] = []
  let length = 0
  for (const [at, { folded }] of told.entries()) {
    while (length > 0 && folded !== word(length)) length = back[length - 1] ?? 0
    if (folded === word(length)) length++
    if (length < asked.length) continue
    found.push(at - length + 1)
    if (found.length === MOST) break
    length = back[length - 1] ?? 0
  }
  return found
}

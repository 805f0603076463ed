import type { Range } from '../article/types.ts'
import type { Token } from './tokens.ts'

/** Where the article has most of the words, rare ones counting more; of equals the first. Counted in words. */
export function richest(told: readonly Token[], asked: readonly Token[]): Range {
  const size = asked.length * 3 + 400
  if (told.length <= size) return { start: 0, end: told.length }
  const wanted = new Set(asked.map(({ folded }) => folded))
  const often = new Map<string, number>()
  for (const { folded } of told) if (wanted.has(folded)) often.set(folded, (often.get(folded) ?? 0) + 1)
  const weights = told.map(({ folded }) => 1 / (often.get(folded) ?? Number.POSITIVE_INFINITY))
  let sum = 0
  let best = 0
  let bestEnd = size
  for (const [at, weight] of weights.entries()) {
    sum += weight - (weights[at - size] ?? 0)
    if (sum <= best + 1e-9) continue
    best = sum
    bestEnd = at + 1
  }
  // The last word that counts is the last of it: the other half of the room is for what follows.
  const end = Math.min(told.length, Math.max(size, bestEnd + 200))
  return { start: Math.max(0, bestEnd - size), end }
}

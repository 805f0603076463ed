import type { Range } from '../article/types.ts'
import type { Folded } from './fold.ts'

const MARK = /^\p{M}/u

/**
 * Where a folded text holds a folded query, as ranges of the text before it was folded: at most `limit`, none inside
 * another. A hit is made of whole characters: half a ligature or a letter without its vowel sign is none.
 */
export function hitsIn({ text, from }: Folded, query: string, limit: number): Range[] {
  if (query.trim() === '') return []
  const hits: Range[] = []
  const starts = (unit: number) => unit === 0 || unit === text.length || from[unit] !== from[unit - 1]
  let at = text.indexOf(query)
  while (at >= 0 && hits.length < limit) {
    const end = at + query.length
    const whole = starts(at) && starts(end) && !MARK.test(text.slice(end, end + 2))
    if (whole) hits.push({ start: from[at] ?? 0, end: from[end] ?? 0 })
    at = text.indexOf(query, whole ? end : at + 1)
  }
  return hits
}

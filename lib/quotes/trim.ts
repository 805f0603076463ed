import type { Range } from '../article/types.ts'

const SPACE = /\s/

/** A stretch without the characters that `lead` and `tail` name at its ends; null when nothing is left. */
export function trim(text: string, { start, end }: Range, lead = SPACE, tail = SPACE): Range | null {
  let from = start
  let to = end
  while (from < to && lead.test(text.charAt(from))) from++
  while (to > from && tail.test(text.charAt(to - 1))) to--
  return to > from ? { start: from, end: to } : null
}

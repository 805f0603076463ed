import { shareIn } from '../rank/overlap.ts'
import type { Sentence } from './story.ts'

/** Unigram F-measure of two sentences, repetitions counted: how much they say the same. */
export function sameness(a: Sentence, b: Sentence): number {
  let shared = 0
  for (let at = 0, other = 0; at < a.sorted.length && other < b.sorted.length; ) {
    const difference = (a.sorted[at] ?? 0) - (b.sorted[other] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) at++
    if (difference >= 0) other++
  }
  return (2 * shared) / (a.terms.length + b.terms.length)
}

/** Fewer content words are found in many a sentence. */
const MIN_RETOLD = 4
const NEARLY_ALL = 0.8

/** Whether the shorter of two sentences says hardly anything that the longer one does not. */
export function retells(a: Sentence, b: Sentence): boolean {
  const [short, long] = a.content.length < b.content.length ? [a, b] : [b, a]
  if (short.content.length < MIN_RETOLD) return false
  return shareIn(short.content, new Set(long.content)) >= NEARLY_ALL
}

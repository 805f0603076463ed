import { minutesFor } from '../article/reading-speed.ts'
import { type Stop, wordsOf } from './stops.ts'

/**
 * Tells which share of a text is read, from 0 to 1, by how many of its sentences are; all counting is done once. It goes
 * by words: pictures take room, but no time.
 */
export function progressOf(stops: readonly Stop[], language: string | null): (read: number) => number {
  const before = [0]
  for (const stop of stops) before.push((before.at(-1) ?? 0) + minutesFor(wordsOf(stop), language))
  const all = before.at(-1) ?? 0
  return (read) => (all > 0 ? (before[Math.min(read, stops.length)] ?? all) / all : 0)
}

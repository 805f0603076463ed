import { minutesFor } from '../article/reading-speed.ts'
import { type Stop, wordsOf } from './stops.ts'

/** How far a reader has come. */
export interface Progress {
  /** From 0 to 1, by words: pictures take room, but no time. */
  share: number
  /** Whole minutes; 0 at the end. */
  minutesLeft: number
}

/** Tells the progress by how many sentences are read; all counting is done once. */
export function progressOf(stops: readonly Stop[], language: string | null): (read: number) => Progress {
  const before = [0]
  for (const stop of stops) before.push((before.at(-1) ?? 0) + minutesFor(wordsOf(stop), language))
  const all = before.at(-1) ?? 0
  return (read) => {
    const left = all - (before[Math.min(read, stops.length)] ?? all)
    return { share: all > 0 ? 1 - left / all : 0, minutesLeft: Math.ceil(Math.max(0, left - 0.01)) }
  }
}

import type { Found } from './found.ts'

/** As many as a reader takes in. */
const MOST = 12
const WORTH: Readonly<Record<Found['kind'], number>> = {
  money: 0.9,
  percent: 0.8,
  count: 0.6,
  score: 0.6,
  measure: 0.55,
  date: 0.5,
}
/** A year says little; of an article full of them a few are enough. */
const YEARS = 2
/** Less than this is not worth the look. */
const LEAST = 0.42

/** How much a reader would want it, from 0 to about 1. */
function worth({ kind, value, duration, bare, small, key }: Found, place: number): number {
  const size = kind === 'count' || duration ? Math.min(0.3, Math.log10(Math.max(1, value)) / 10) : 0
  const early = 0.15 / (1 + place / 4)
  const full = kind === 'date' && /\d{4}-\d+-\d/.test(key) ? 0.1 : 0
  const few = small ? (value < 3 ? 0.3 : 0.2) : 0
  const alone = bare ? (kind === 'date' ? 0.1 : 0.3) : 0
  return WORTH[kind] + size + early + full - few - alone - (duration ? 0.3 : 0)
}

/** The most telling figures, each once, in reading order. */
export function chooseFacts<T extends Found>(all: readonly T[]): T[] {
  const seen = new Set<string>()
  let years = 0
  const once = all.filter(({ key, kind, bare }) => {
    if (seen.has(key) || (kind === 'date' && bare && ++years > YEARS)) return false
    seen.add(key)
    return true
  })
  return once
    .map((one, place) => ({ one, place, worth: worth(one, place) }))
    .filter(({ worth: own }) => own >= LEAST)
    .sort((a, b) => b.worth - a.worth || a.place - b.place)
    .slice(0, MOST)
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)
}

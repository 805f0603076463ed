import type { Voice } from './voices.ts'

/** A part of the quoted words. */
export interface Share {
  kind: Voice['kind'] | 'others'
  /** One, or several that have too little to stand alone. */
  voices: [Voice, ...Voice[]]
  words: number
  /** Whole ones, which make 100 together; 0 for less than half of one. */
  percent: number
}

/** Named speakers with a part of their own: more would be too thin to see and too many to remember. */
const MOST = 5

/**
 * How the quoted words divide: those who say most, all other named speakers together, the unnamed and the unclear.
 * @param voices as `voices` gives them, most words first
 */
export function shares(voices: readonly Voice[]): Share[] {
  const speaking = voices.filter(({ words }) => words > 0)
  const named = speaking.filter(({ kind }) => kind === 'named')
  // A rest of one would be no shorter than that one's name.
  const alone = named.length > MOST ? MOST - 1 : named.length
  const [other, ...others] = named.slice(alone)
  const parts: Omit<Share, 'percent'>[] = named.slice(0, alone).map(single)
  if (other) {
    const voices: Share['voices'] = [other, ...others]
    parts.push({ kind: 'others', voices, words: voices.reduce((sum, { words }) => sum + words, 0) })
  }
  parts.push(...speaking.filter(({ kind }) => kind !== 'named').map(single))
  const percents = wholePercents(parts.map(({ words }) => words))
  return parts.map((part, index) => ({ ...part, percent: percents[index] ?? 0 }))
}

function single(voice: Voice): Omit<Share, 'percent'> {
  return { kind: voice.kind, voices: [voice], words: voice.words }
}

/** Each rounded down, then the ones that lost most take what is left, so that the sum is 100. */
function wholePercents(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const exact = counts.map((count) => (100 * count) / total)
  const whole = exact.map(Math.floor)
  const left = 100 - whole.reduce((sum, percent) => sum + percent, 0)
  const lost = (index: number) => (exact[index] ?? 0) - (whole[index] ?? 0)
  const order = [...exact.keys()].sort((a, b) => lost(b) - lost(a))
  for (const index of order.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1
  return whole
}

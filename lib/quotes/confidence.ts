import weights from './confidence.json' with { type: 'json' }
import type { Evidence } from './evidence.ts'

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...Object.entries(weights),
  // Not fitted, for want of marked quotes: in our passages in eight languages 7 of 40 such nouns are wrong.
  ['bare:unmarked', -3],
])

/**
 * How often speakers with such evidence are right, 0 to 1: a logistic regression on quotes whose speakers people have
 * marked. `scripts/train/confidence.ts` made the weights; the README beside says from what and how well they hold.
 */
export function confidenceOf(evidence: Evidence): number {
  let logOdds = WEIGHTS.get('bias') ?? 0
  for (const [name, value] of evidence) logOdds += value * (WEIGHTS.get(name) ?? 0)
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100
}

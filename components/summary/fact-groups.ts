import type { Fact } from '../../lib/article/digest.ts'
import type { Span } from '../../lib/article/types.ts'

/** A sentence with all figures of it, in reading order. */
export interface FactGroup {
  sentence: Span
  figures: Span[]
}

/** Figures by their sentences, which keep their order. */
export function groupFacts(facts: readonly Fact[]): FactGroup[] {
  const groups = new Map<string, FactGroup>()
  for (const { sentence, span } of facts) {
    const key = `${sentence.block}:${sentence.start}`
    const group = groups.get(key)
    if (group) group.figures.push(span)
    else groups.set(key, { sentence, figures: [span] })
  }
  return [...groups.values()]
}

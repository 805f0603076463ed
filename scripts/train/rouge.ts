/** Unigram and bigram F-measure against a reference, the two that a set of sentences is trained to reach. */
export interface Reference {
  length: number
  terms: Map<string, number>
  pairs: Map<string, number>
}

function counts(keys: Iterable<string>): Map<string, number> {
  const found = new Map<string, number>()
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1)
  return found
}

export function pairKeys(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`)
}

export function reference(sentences: readonly string[][]): Reference {
  const stems = sentences.flat()
  return { length: stems.length, terms: counts(stems), pairs: counts(pairKeys(stems)) }
}

function f(hits: number, reference: number, length: number): number {
  return hits > 0 ? (2 * hits) / (reference + length) : 0
}

function hits(reference: Map<string, number>, found: Map<string, number>): number {
  let sum = 0
  for (const [key, count] of found) sum += Math.min(count, reference.get(key) ?? 0)
  return sum
}

/** ROUGE-1 and ROUGE-2 F of some sentences, as stems. */
export function agreement(gold: Reference, sentences: readonly string[][]): [number, number] {
  const stems = sentences.flat()
  return [
    f(hits(gold.terms, counts(stems)), gold.length, stems.length),
    f(hits(gold.pairs, counts(pairKeys(stems))), gold.length - 1, stems.length - 1),
  ]
}

/** The sentences that a greedy search for the best agreement takes, at most `most`, by index. */
export function greedyOracle(gold: Reference, sentences: readonly string[][], most: number): Set<number> {
  const chosen: number[] = []
  let best = 0
  while (chosen.length < most) {
    let next = -1
    for (const index of sentences.keys()) {
      if (chosen.includes(index)) continue
      const set = [...chosen, index].sort((a, b) => a - b).map((at) => sentences[at] ?? [])
      const [one, two] = agreement(gold, set)
      if (one + two > best) {
        best = one + two
        next = index
      }
    }
    if (next < 0) break
    chosen.push(next)
  }
  return new Set(chosen)
}

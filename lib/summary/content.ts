import type { Sentence, Story } from './story.ts'

/** How likely each term, and each two neighbours, are to be in a person's summary. */
export interface Salience {
  terms: Float64Array
  pairs: Float64Array
}

/** Words of a usual reference summary: what expected agreement is measured against. */
const USUAL_WORDS = 52
/** How much a second and third use of the same word is worth beside the first. */
const REPEATED = [1, 0.45, 0.3]

/** What some sentences say together. */
export interface Content {
  /** Number of words. */
  length: number
  /** Expected number of their words and neighbours in a person's summary, repeated words counted less. */
  words: number
  pairs: number
  /** Number of different content words, and how many of them a person's summary is expected to have. */
  different: number
  covered: number
}

export function contentOf(chosen: readonly Sentence[], story: Story, salience: Salience): Content {
  const content: Content = { length: 0, words: 0, pairs: 0, different: 0, covered: 0 }
  const seen = new Uint8Array(story.terms.length)
  const seenPairs = new Uint8Array(story.pairs.length)
  for (const { terms, pairs } of chosen) {
    content.length += terms.length
    for (const id of terms) {
      const times = seen[id] ?? 0
      const likely = salience.terms[id] ?? 0
      content.words += likely * (REPEATED[times] ?? 0.2)
      if (times < REPEATED.length) seen[id] = times + 1
      if (times > 0 || story.terms[id]?.stop) continue
      content.different++
      content.covered += likely
    }
    for (const id of pairs) {
      if (seenPairs[id]) continue
      seenPairs[id] = 1
      content.pairs += salience.pairs[id] ?? 0
    }
  }
  return content
}

/** Expected F-measure of words and of neighbours with a summary of the usual length. */
export function expectedAgreement({ length, words, pairs }: Content): [number, number] {
  return [(2 * words) / (length + USUAL_WORDS), (2 * pairs) / (length + USUAL_WORDS)]
}

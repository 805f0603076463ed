import type { Sentence, Story } from './story.ts'

/** Sentences that carry this little in common do not speak of the same. */
const FAINT = 0.05

/**
 * How much of an article some sentences speak for. Each sentence is spoken for by the chosen one most like it, by what
 * both share of the words that the article comes back to; so a second sentence on a matter adds little, and the first
 * one on a matter that fills paragraphs adds much.
 */
export class Coverage {
  #story: Story
  #vectors: ReadonlyMap<number, number>[]
  #rows = new Map<number, Float64Array>()
  /** How well each sentence is spoken for, 0 to 1. */
  #spoken: Float64Array

  constructor(story: Story) {
    this.#story = story
    this.#vectors = story.sentences.map((sentence) => vectorOf(sentence, story))
    this.#spoken = new Float64Array(story.sentences.length)
  }

  add({ index }: Sentence): void {
    for (const at of this.#spoken.keys())
      this.#spoken[at] = Math.max(this.#spoken[at] ?? 0, this.#likeness(at, index))
  }

  /** What the sentence would add, as a share of all there is to speak for. */
  gain({ index }: Sentence): number {
    let gain = 0
    for (const [at, spoken] of this.#spoken.entries())
      gain += Math.max(0, this.#likeness(at, index) - Math.max(FAINT, spoken))
    return gain / Math.max(1, this.#story.sentences.length)
  }

  /** How well the story is spoken for by some sentences alone, 0 to 1. */
  of(sentences: readonly Sentence[]): number {
    let sum = 0
    for (const at of this.#spoken.keys()) {
      let most = 0
      for (const { index } of sentences) most = Math.max(most, this.#likeness(at, index))
      sum += most
    }
    return sum / Math.max(1, this.#story.sentences.length)
  }

  #likeness(a: number, b: number): number {
    // Asked again and again of the few sentences in the running.
    let row = this.#rows.get(b)
    if (!row) {
      const other = this.#vectors[b]
      row = Float64Array.from(this.#vectors, (one) => (other ? dot(one, other) : 0))
      this.#rows.set(b, row)
    }
    return row[a] ?? 0
  }
}

/** The content words that stand in more than one sentence, by rarity, length 1. */
function vectorOf({ terms }: Sentence, story: Story): ReadonlyMap<number, number> {
  const vector = new Map<number, number>()
  for (const id of terms) {
    const term = story.terms[id]
    if (term && !term.stop && term.sentences > 1) vector.set(id, term.rarity)
  }
  const norm = Math.hypot(...vector.values()) || 1
  for (const [id, weight] of vector) vector.set(id, weight / norm)
  return vector
}

function dot(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const [id, weight] of a) sum += weight * (b.get(id) ?? 0)
  return sum
}

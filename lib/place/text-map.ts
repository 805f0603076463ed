import { normalise, UNCHANGED } from '../article/normalise.ts'

/** Where a character stands in the page. */
export interface Position {
  node: Text
  offset: number
}

/** A stretch of the map whose characters follow each other in one text of the page, too. */
interface Run {
  at: number
  /** Null for what is none of the page's own. */
  node: Text | null
  from: number
}

/** Normalised text, collected from the texts of a page, and the way back from each of its characters. */
export class TextMap {
  readonly #parts: string[] = []
  readonly #runs: Run[] = []
  #length = 0
  #space: Position | null = null
  #gap = false
  #joined: string | null = null
  #byNode: Map<Text, Run[]> | null = null

  /**
   * Adds a text of the page; white space goes together with that before it.
   * @param from where in the node it starts
   */
  add(node: Text, value: string, from = 0): void {
    let reached = 0
    for (const { 0: words, index } of value.matchAll(UNCHANGED)) {
      this.#between(node, value.slice(reached, index), from + reached)
      this.#append(words, node, from + index)
      reached = index + words.length
    }
    this.#between(node, value.slice(reached), from + reached)
  }

  /** What follows stands apart from what was before. */
  gap(): void {
    this.#gap = this.#length > 0
  }

  /** Puts a sign for something in, which is no text of the page. */
  sign(character: string): void {
    this.gap()
    this.#separate()
    this.#runs.push({ at: this.#length, node: null, from: 0 })
    this.#put(character)
    this.gap()
  }

  get text(): string {
    this.#joined ??= this.#parts.join('')
    return this.#joined
  }

  /** Where a character is; null where it is none of the page's own. */
  position(at: number): Position | null {
    if (at < 0 || at >= this.#length || this.text[at] === '\n') return null
    let low = 0
    let high = this.#runs.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#runs[middle]?.at ?? 0) <= at) low = middle
      else high = middle
    }
    const run = this.#runs[low]
    return run?.node ? { node: run.node, offset: run.from + at - run.at } : null
  }

  /** Where a place of the page is in the text; null where it is not. */
  indexOf({ node, offset }: Position): number | null {
    this.#byNode ??= Map.groupBy(
      this.#runs.filter((run) => run.node) as (Run & { node: Text })[],
      (run) => run.node,
    )
    const run = this.#byNode.get(node)?.findLast(({ from }) => from <= offset)
    const at = run ? run.at + offset - run.from : -1
    const back = this.position(at)
    return back?.node === node && back.offset === offset ? at : null
  }

  #between(node: Text, value: string, offset: number): void {
    if (value && normalise(value) !== '') this.#space ??= { node, offset }
  }

  #append(words: string, node: Text, from: number): void {
    this.#separate()
    this.#runs.push({ at: this.#length, node, from })
    this.#put(words)
  }

  #separate(): void {
    const space = this.#space
    if (this.#gap) this.#put('\n')
    else if (space && this.#length > 0) {
      this.#runs.push({ at: this.#length, node: space.node, from: space.offset })
      this.#put(' ')
    }
    this.#gap = false
    this.#space = null
  }

  #put(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
    this.#joined = null
  }
}

import { normalise, UNCHANGED } from '../article/normalise.ts'

/** Where a character stands in the page. */
export interface Position {
  node: Text
  offset: number
}

/** A stretch of the map whose characters follow each other in one text of the page, too. */
interface Run {
  at: number
  node: Text
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

  /** Adds a text of the page; white space goes together with that before it. */
  add(node: Text, value: string): void {
    let reached = 0
    for (const { 0: words, index } of value.matchAll(UNCHANGED)) {
      this.#between(node, value, reached, index)
      this.#append(words, node, index)
      reached = index + words.length
    }
    this.#between(node, value, reached, value.length)
  }

  /** What follows stands apart from what was before. */
  gap(): void {
    this.#gap = this.#length > 0
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
    return run ? { node: run.node, offset: run.from + at - run.at } : null
  }

  #between(node: Text, value: string, from: number, to: number): void {
    if (from < to && normalise(value.slice(from, to)) !== '') this.#space ??= { node, offset: from }
  }

  #append(words: string, node: Text, from: number): void {
    const space = this.#space
    if (this.#gap) this.#put('\n')
    else if (space && this.#length > 0) {
      this.#runs.push({ at: this.#length, node: space.node, from: space.offset })
      this.#put(' ')
    }
    this.#gap = false
    this.#space = null
    this.#runs.push({ at: this.#length, node, from })
    this.#put(words)
  }

  #put(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
    this.#joined = null
  }
}

import { normalise } from '../../article/normalise.ts'
import type { Mark, MarkType } from '../../article/types.ts'

/** A stretch of normalised text with its marks. */
export interface Inline {
  text: string
  marks: Mark[]
}

interface Open {
  type: MarkType
  href: string | null
  start: number
}

/** Collects running text: white space collapses across element borders, open marks live on after `take`. */
export class InlineBuffer {
  #parts: string[] = []
  #length = 0
  #last = ''
  #marks: Mark[] = []
  readonly #open: Open[] = []

  get isEmpty(): boolean {
    return this.#length === 0
  }

  add(text: string): void {
    let clean = normalise(text)
    if (clean.startsWith(' ') && (this.#length === 0 || this.#last === ' ' || this.#last === '\n'))
      clean = clean.slice(1)
    this.#append(clean)
  }

  /** As it stands, line breaks and indents included. */
  addVerbatim(text: string): void {
    this.#append(text.replace(/\r\n?/g, '\n'))
  }

  addBreak(): void {
    if (this.#length > 0) this.#append('\n')
  }

  open(type: MarkType, href: string | null): void {
    this.#open.push({ type, href, start: this.#length })
  }

  close(): void {
    const mark = this.#open.pop()
    if (mark) this.#record(mark)
  }

  /** The text so far; marks still open go on at the start of what follows. */
  take(): Inline {
    for (const mark of this.#open.toReversed()) {
      this.#record(mark)
      mark.start = 0
    }
    const inline = { text: this.#parts.join(''), marks: this.#marks }
    this.#parts = []
    this.#length = 0
    this.#last = ''
    this.#marks = []
    return inline
  }

  #append(text: string): void {
    if (text === '') return
    this.#parts.push(text)
    this.#length += text.length
    this.#last = text.charAt(text.length - 1)
  }

  #record(mark: Open): void {
    if (mark.type === 'link' && mark.href === null) return
    if (mark.start >= this.#length) return
    const range = { start: mark.start, end: this.#length, type: mark.type }
    this.#marks.push(mark.href === null ? range : { ...range, href: mark.href })
  }
}

/** A part of an inline text, trimmed, its marks moved and cut to it, ordered as the model wants them. */
export function sliceInline(inline: Inline, from: number, to: number): Inline {
  let start = from
  let end = to
  while (start < end && isSpace(inline.text, start)) start += 1
  while (end > start && isSpace(inline.text, end - 1)) end -= 1
  const marks: Mark[] = []
  // An outer mark is closed after the inner one: of equal ranges the outer comes first.
  for (const mark of inline.marks.toReversed()) {
    const left = Math.max(mark.start, start)
    const right = Math.min(mark.end, end)
    if (left < right) marks.push({ ...mark, start: left - start, end: right - start })
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  return { text: inline.text.slice(start, end), marks }
}

/** Several texts in one, set apart by `separator`. */
export function joinInlines(inlines: readonly Inline[], separator: string): Inline {
  const marks: Mark[] = []
  let text = ''
  for (const inline of inlines) {
    if (text !== '') text += separator
    for (const mark of inline.marks)
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length })
    text += inline.text
  }
  return { text, marks }
}

/** How many characters are covered by links. */
export function linkLength(inline: Inline): number {
  let total = 0
  let reached = 0
  for (const mark of inline.marks) {
    if (mark.type !== 'link' || mark.end <= reached) continue
    total += mark.end - Math.max(mark.start, reached)
    reached = mark.end
  }
  return total
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 32
}

import { type Inline, joinInlines, sliceInline } from './inline.ts'

/** A paragraph as its lines; most have one. */
export type Lines = Inline[]

/**
 * Parts a text at its line breaks: two breaks or more end a paragraph (the `<br>` soup of old pages), one ends a
 * line. A break in mid-sentence is only a wrap and becomes a space.
 */
export function splitLines(inline: Inline): Lines[] {
  if (!inline.text.includes('\n')) {
    const whole = sliceInline(inline, 0, inline.text.length)
    return whole.text === '' ? [] : [[whole]]
  }
  const paragraphs: Lines[] = []
  let lines: Lines = []
  let at = 0
  for (const source of inline.text.split('\n')) {
    const line = sliceInline(inline, at, at + source.length)
    at += source.length + 1
    if (line.text === '') {
      if (lines.length > 0) paragraphs.push(lines)
      lines = []
      continue
    }
    const last = lines.at(-1)
    if (last && isWrapped(last.text, line.text)) lines[lines.length - 1] = joinInlines([last, line], ' ')
    else lines.push(line)
  }
  if (lines.length > 0) paragraphs.push(lines)
  return paragraphs
}

const SENTENCE_END = /[.!?…:;。！？"”»’')\]]$/
const LOWER_START = /^\p{Ll}/u

function isWrapped(line: string, next: string): boolean {
  return !SENTENCE_END.test(line) && LOWER_START.test(next)
}

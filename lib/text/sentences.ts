import type { Range } from '../article/types.ts'
import { languageData } from './language.ts'
import { perBlock } from './per-block.ts'
import { endsSentence } from './sentence-end.ts'
import { readStop, type StraightMarks } from './sentence-stop.ts'

/** Longer stretches without an end are cut at a space: nobody reads them, and what comes after is not made for them. */
const MAX_LENGTH = 20_000
/** What can end a sentence: a stop, a question, their East Asian, Arabic and Indian kin, the end of a line. */
const MARK = /[.?!…。！？｡．؟۔।॥\n\r\u2028\u2029]/g

/**
 * The sentences of a text, without surrounding space, in order. A line break always separates. Closing quotation marks
 * and brackets belong to the sentence they close; sentences inside a quote end inside; what comes before a reporting
 * clause does not: "Why?" she asked. One pass over the marks, which looks only a few words to both sides.
 *
 * Intl.Segmenter would be slower by half an order of magnitude, knows no abbreviation, breaks "“Why?” she asked" and
 * not "It ended… We left", and is not the same in all browsers.
 */
export function sentences(text: string, language: string | null): Range[] {
  const data = languageData(language)
  const found: Range[] = []
  let start = 0
  let straight: StraightMarks = { count: 0, to: 0 }
  let at = nextMark(text, 0)
  while (at < text.length) {
    if (isLineEnd(text.charCodeAt(at))) {
      push(found, text, start, at)
      start = at + 1
      straight = { count: 0, to: start }
      at = nextMark(text, start)
      continue
    }
    const stop = readStop(text, at, straight)
    if (endsSentence(text, stop, start, data)) {
      push(found, text, start, stop.to)
      start = stop.to
    }
    at = nextMark(text, stop.to)
  }
  push(found, text, start, text.length)
  return found
}

/** The sentences of a block: topics, summary and facts all ask for them. */
export const sentencesOf = perBlock<readonly Range[]>(sentences)

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029
}

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from
  return MARK.exec(text)?.index ?? text.length
}

function push(found: Range[], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  while (end - start > MAX_LENGTH) {
    const space = text.lastIndexOf(' ', start + MAX_LENGTH)
    const cut = space > start ? space : start + MAX_LENGTH
    found.push({ start, end: cut })
    start = cut
    while (isSpace(text, start)) start++
  }
  if (end > start) found.push({ start, end })
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code < 14 && code > 8) || (code > 127 && /\s/.test(text.charAt(at)))
}

import type { Range } from '../article/types.ts'
import { type LanguageData, languageData } from './language.ts'

/** Longer lines are cut at a space before they are segmented: Intl.Segmenter is linear, its pieces need not be. */
const MAX_PIECE = 20_000
const CLOSERS = /["'’”“»«›)\]\s]+$/u
const LAST_WORD = /(?:^|[\s("'“‘„«—–-])([\p{L}\p{N}][\p{L}\p{N}.’'-]{0,20})$/u
const FIRST_WORD = /^[\s"'“”‘’„«»([—–-]*([\p{L}\p{N}]+)/u

const segmenters = new Map<string, Intl.Segmenter>()
function segmenter(code: string): Intl.Segmenter {
  let found = segmenters.get(code)
  if (!found) {
    found = new Intl.Segmenter(code === 'und' ? undefined : code, { granularity: 'sentence' })
    segmenters.set(code, found)
  }
  return found
}

/**
 * The sentences of a text, without surrounding space, in order. A line break always separates. Boundaries are those of
 * Intl.Segmenter, repaired where it splits after an abbreviation ("Gen. Roe"), an initial ("J. Roe"), a German ordinal
 * ("3. Mai") or before the reporting clause of a quote that ends in a question mark ("Why?" she asked).
 */
export function sentences(text: string, language: string | null): Range[] {
  const data = languageData(language)
  const found: Range[] = []
  let lineStart = 0
  while (lineStart <= text.length) {
    const lineEnd = text.indexOf('\n', lineStart)
    const end = lineEnd < 0 ? text.length : lineEnd
    for (let at = lineStart; at < end; ) {
      const pieceEnd = cut(text, at, end)
      segmentPiece(text, at, pieceEnd, data, found)
      at = pieceEnd
    }
    lineStart = end + 1
  }
  return found
}

function cut(text: string, start: number, end: number): number {
  if (end - start <= MAX_PIECE) return end
  const space = text.lastIndexOf(' ', start + MAX_PIECE)
  return space > start ? space : start + MAX_PIECE
}

function segmentPiece(text: string, start: number, end: number, data: LanguageData, found: Range[]): void {
  const piece = text.slice(start, end)
  let from = -1
  let to = 0
  for (const { segment, index } of segmenter(data.code).segment(piece)) {
    if (from >= 0 && !joins(piece.slice(from, to), segment, data)) {
      push(found, text, start + from, start + to)
      from = -1
    }
    if (from < 0) from = index
    to = index + segment.length
  }
  if (from >= 0) push(found, text, start + from, start + to)
}

function push(found: Range[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  if (end > start) found.push({ start, end })
}

/** Whether a boundary that Intl.Segmenter saw is none. */
function joins(before: string, after: string, data: LanguageData): boolean {
  const first = FIRST_WORD.exec(after)?.[1]
  if (first === undefined) return !/[\p{L}\p{N}]/u.test(after)
  const tail = before.slice(-60)
  const bare = tail.replace(CLOSERS, '')
  const closed = bare.length < tail.trimEnd().length
  if (/^\p{Ll}/u.test(first)) return /[.?!…]$/u.test(bare)
  if (!bare.endsWith('.') || closed) return false
  const word = LAST_WORD.exec(bare.slice(0, -1))?.[1]?.toLowerCase().replaceAll('’', "'")
  if (word === undefined) return false
  const startsSentence = data.stopwords.has(first.toLowerCase())
  const { never, beforeNumber, either } = data.abbreviations
  if (never.has(word)) return true
  if (/^\p{N}/u.test(first)) {
    if (beforeNumber.has(word)) return true
  } else if (data.code === 'de' && /^\p{N}{1,2}$/u.test(word)) return !startsSentence
  if (either.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word)) return !startsSentence
  return false
}

import type { Range } from '../article/types.ts'
import { isProven } from './proof.ts'
import type { Searchable } from './searchable.ts'
import { directive, type Terms } from './terms.ts'
import { endBefore, startAfter, type Words } from './words.ts'

/** Words that make a longer directive than this are named by where they start and end. In characters of an address. */
const LONGEST = 110
/** How many words say where a long quote starts and ends: as few as do, between these. */
const FEWEST = 4
const MOST = 12
/** Words of context on either side. */
const CONTEXT = 10

/**
 * The shortest text directive that is proven to lead to a stretch of the page and to nothing else; null where there is
 * none.
 */
export function fragmentFor(page: Searchable, words: Words, { start, end }: Range): string | null {
  const range = { start: words.borderBefore(start), end: words.borderAfter(end) }
  for (const terms of candidates(page, words, range)) if (isProven(page, terms)) return directive(page, terms)
  return null
}

/** From the plainest to the longest. */
function* candidates(page: Searchable, words: Words, range: Range): Generator<Terms> {
  const forms = formsOf(page, words, range)
  yield* forms
  const last = forms.at(-1)
  if (!last) return
  const before = Array.from({ length: CONTEXT }, (_, n) => contextBefore(page, words, range.start, n + 1))
  const after = Array.from({ length: CONTEXT }, (_, n) => contextAfter(page, words, range.end, n + 1))
  for (let n = 0; n < CONTEXT; n++) {
    if (before[n]) yield { ...last, prefix: before[n] ?? null }
    if (after[n]) yield { ...last, suffix: after[n] ?? null }
  }
  for (let n = 0; n < CONTEXT; n++)
    if (before[n] && after[n]) yield { ...last, prefix: before[n] ?? null, suffix: after[n] ?? null }
}

/** Without context: the words themselves, or where they start and end in more and more words. */
function formsOf(page: Searchable, words: Words, range: Range): Terms[] {
  const alone = { prefix: null, start: range, end: null, suffix: null }
  const inOneLine = words.line(range.start).end >= range.end
  if (inOneLine && (directive(page, alone)?.length ?? 0) <= LONGEST) return [alone]
  const counts = Array.from({ length: MOST - FEWEST + 1 }, (_, n) => FEWEST + n)
  const starts = counts.map((count) => ({
    start: range.start,
    end: Math.min(words.forward(range.start, count), range.end),
  }))
  const start = starts.find((start) => isProven(page, { ...alone, start })) ?? starts.at(-1) ?? range
  const forms = counts
    .map((count) => ({ start: Math.max(words.back(range.end, count), range.start), end: range.end }))
    .filter((end) => start.end < end.start)
    .map((end) => ({ ...alone, start, end }))
  return forms.length === 0 && inOneLine ? [alone] : forms
}

function contextBefore(page: Searchable, words: Words, at: number, count: number): Range | null {
  const end = endBefore(page.text, at)
  return end === null ? null : { start: words.back(end, count), end }
}

function contextAfter(page: Searchable, words: Words, at: number, count: number): Range | null {
  const start = startAfter(page.text, at)
  return start === null ? null : { start, end: words.forward(start, count) }
}

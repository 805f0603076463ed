import type { Range } from '../article/types.ts'

const OPENING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '‘': '’',
  '「': '」',
  '"': '"',
}
/** Two straight apostrophes, as typewriters and old archives have it. */
const TYPED = "''"
/** A mark that is not closed within so many characters was none, or its partner is missing. */
const LONGEST = 800

/**
 * Roughly which parts of a block stand in quotation marks: cheap, and enough to tell a sentence that is somebody's
 * words from one that reports. Quotes themselves are found by `lib/quotes`.
 */
export function quotedRanges(text: string): Range[] {
  const found: Range[] = []
  for (let at = 0; at < text.length; at++) {
    const closing = text.startsWith(TYPED, at) ? TYPED : OPENING[text.charAt(at)]
    if (closing === undefined || (at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1)))) continue
    const end = closingMark(text, at + 1, closing)
    if (end < 0) continue
    found.push({ start: at, end: end + closing.length })
    at = end + closing.length - 1
  }
  return found
}

/** An apostrophe is written like a closing single mark: one with a letter after it closes nothing. */
function closingMark(text: string, from: number, closing: string): number {
  const limit = Math.min(text.length, from + LONGEST)
  for (let at = from; at < limit; at++)
    if (text.startsWith(closing, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + closing.length))) return at
  return -1
}

/** Share of a stretch of the text that lies in quotation marks. */
export function quotedShare(quotes: readonly Range[], { start, end }: Range): number {
  let share = 0
  for (const quote of quotes)
    share += Math.max(0, Math.min(quote.end, end) - Math.max(quote.start, start)) / (end - start)
  return share
}

/** Whether a stretch begins or ends within quotation marks. */
export function isTorn(quotes: readonly Range[], { start, end }: Range): boolean {
  return quotes.some((quote) => runsOver(quote, start) || runsOver(quote, end))
}

/** Whether a quote runs over the place, its marks aside. */
function runsOver({ start, end }: Range, place: number): boolean {
  return start < place - 1 && place + 1 < end
}

/** Whether a place lies in quotation marks. */
export function isQuoted(quotes: readonly Range[], place: number): boolean {
  return quotes.some(({ start, end }) => start < place && place < end)
}

import type { Range } from '../article/types.ts'
import { datesAmong } from '../text/dates.ts'
import type { FigureWords } from '../text/figures.ts'
import { numbersAmong } from '../text/numbers.ts'
import type { Word } from '../text/words.ts'
import { readDates } from './dates.ts'
import type { Place } from './figure.ts'
import type { Found } from './found.ts'
import { findMany, readMany } from './many.ts'
import { isRead, readRange, type Spot } from './range.ts'

export interface FoundIn extends Found {
  sentence: Range
}

export interface Reading {
  language: string
  words: FigureWords
  isStop: (word: Word) => boolean
  sterling: boolean
}

/** The figures of a block in reading order, none over another, each within a sentence. */
export function figuresOf(
  text: string,
  found: readonly Word[],
  sentences: readonly Range[],
  { language, words, isStop, sterling }: Reading,
): FoundIn[] {
  const { numbers, counted } = words
  const dates = datesAmong(text, found, language, words.dates)
  const place: Place = {
    text,
    found,
    sentence: { start: 0, end: 0 },
    language,
    counted,
    sterling,
    isCurrency: (name) => numbers.currencies.has(name),
    isUnit: (name) => numbers.units.has(name),
    isStop,
    isNumber: ({ lower, text: word }) =>
      /^\d/.test(word) || numbers.words.has(lower) || numbers.scales.has(lower),
  }
  const all: FoundIn[] = []
  const spans = [
    ...numbersAmong(text, found, numbers, dates),
    ...readDates(text, dates),
    ...findMany(place),
  ].sort((a, b) => a.start - b.start)
  let [at, sentence] = [0, 0]
  for (const [index, span] of spans.entries()) {
    while ((found[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= span.start) sentence++
    const range = sentences[sentence]
    const last = all.at(-1)
    if (!range || span.start < (last?.end ?? 0) || isCredit(text, range)) continue
    place.sentence = range
    const one = read(place, spans, index, at)
    const from = Math.max(range.start, last?.end ?? 0)
    if (!one || isAlone(text, one, range) || one.start < from || one.end > range.end) continue
    if (
      last?.sentence === range &&
      last.kind === one.kind &&
      isOne(one, text.slice(last.end, one.start), numbers.to)
    )
      all[all.length - 1] = { ...last, end: one.end }
    else all.push({ ...one, sentence: range })
  }
  return all
}

/** What the spot at `index` says: a date as it is. */
function read(place: Place, spots: readonly Spot[], index: number, at: number): Found | null {
  const spot = spots[index]
  if (!spot) return null
  if (!isRead(spot)) return readRange(place, spot, spots[index + 1], at)
  return spot.kind === 'date' ? spot : readMany(place, spot, at)
}

/** "6-1, 5-7, 6-2" is one match, "$3 million to $5 million" one amount. */
function isOne({ kind }: Found, between: string, to: ReadonlySet<string>): boolean {
  return kind === 'score' ? between === ', ' : to.has(between.trim()) || /^ ?[-–—] ?$/.test(between)
}

/** Under a post or a picture: "— Port Ellery News (@ellerynews) 3 May 2024". */
function isCredit(text: string, { start, end }: Range): boolean {
  return /\(@\w|pic\.twitter\.com|©/.test(text.slice(start, Math.min(end, start + 500)))
}

/** A date line: nothing stands in the sentence beside it, or what follows a dash. */
function isAlone(text: string, { kind, start, end }: Found, sentence: Range): boolean {
  const isWhole = sentence.end - sentence.start < end - start + 4
  return (
    kind === 'date' &&
    (isWhole ||
      (start < 60 &&
        /^(?:|[^.]+, ?)$/.test(text.slice(0, start)) &&
        /^\.?(?: \([^()]{1,30}\))? ?[-–—] /.test(text.slice(end, end + 40))))
  )
}

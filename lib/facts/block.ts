import type { Range } from '../article/types.ts'
import { datesAmong } from '../text/dates.ts'
import type { FigureWords } from '../text/figures.ts'
import { type NumberSpan, numbersAmong } from '../text/numbers.ts'
import type { Word } from '../text/words.ts'
import { wholeTo } from './counted.ts'
import { readDates } from './dates.ts'
import { isGap, isNext, type Place, wordAt } from './figure.ts'
import { hedgeFrom } from './hedge.ts'
import { type Found, readNumeral } from './numeral.ts'

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
    ...many(place),
  ].sort((a, b) => a.start - b.start)
  let [at, sentence] = [0, 0]
  for (const [index, span] of spans.entries()) {
    while ((found[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= span.start) sentence++
    const range = sentences[sentence]
    if (!range || span.start < (all.at(-1)?.end ?? 0) || isCredit(text, range)) continue
    place.sentence = range
    const one = 'key' in span ? readAny(place, span, at) : readRange(place, spans, index, at)
    if (
      one &&
      !isAlone(text, one, range) &&
      one.start >= Math.max(range.start, all.at(-1)?.end ?? 0) &&
      one.end <= range.end
    ) {
      const last = all.at(-1)
      if (
        last?.sentence === range &&
        last.kind === one.kind &&
        isOne(one, text.slice(last.end, one.start), numbers.to)
      )
        all[all.length - 1] = { ...last, end: one.end }
      else all.push({ ...one, sentence: range })
    }
  }
  return all
}

/** "6-1, 5-7, 6-2" is one match, "$3 million to $5 million" one amount. */
function isOne({ kind }: Found, between: string, to: ReadonlySet<string>): boolean {
  return kind === 'score' ? between === ', ' : to.has(between.trim()) || /^ ?[-–—] ?$/.test(between)
}

/** Words of "hundreds of thousands of". */
const MANY = 6

type Spot = NumberSpan | Found

/** The index of the word after a stretch that begins with the word at `at`. */
function after({ found }: Place, end: number, at: number): number {
  let next = at
  while ((found[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++
  return next
}

/** A number, or two with the words of a range about them: "between 10 and 20 people". */
function readRange(place: Place, spans: readonly Spot[], index: number, at: number): Found | null {
  const span = spans[index]
  if (!span || 'key' in span) return null
  const next = after(place, span.end, at)
  const second = spans[index + 1]
  const { between, and } = place.counted
  const isRange =
    second !== undefined &&
    !('key' in second) &&
    and.has(place.found[next]?.lower ?? '') &&
    isGap(place.text, place.found[at - 1]?.end ?? 0, span.start) &&
    between.has(place.found[at - 1]?.lower ?? '') &&
    (place.found[next + 1]?.end ?? 0) > second.start &&
    second.start - span.end < 12
  if (!isRange) return readNumeral(place, span, at, next)
  const one = readNumeral(
    place,
    { ...second, value: span.value, to: second.value },
    next + 1,
    after(place, second.end, next + 1),
  )
  return one && { ...one, start: place.found[at - 1]?.start ?? span.start }
}

/** "tens of thousands": the word that begins such a stretch. */
function many({ found, counted }: Place): Found[] {
  return found.flatMap(({ start, end, lower }) =>
    counted.many.has(lower) ? [{ kind: 'count', start, end, key: '', value: 0 } satisfies Found] : [],
  )
}

/** A date as it is; a count without a digit needs what it counts: "tens of thousands of homes". */
function readAny(place: Place, span: Found, at: number): Found | null {
  if (span.kind === 'date') return span
  const { of, many: names } = place.counted
  let next = at + 1
  while (next < at + MANY) {
    const skip = of.has(wordAt(place, next)?.lower ?? '') ? 1 : 0
    if (!names.has(wordAt(place, next + skip)?.lower ?? '') || !isNext(place, next - 1)) break
    next += skip + 1
  }
  const to = wholeTo(place, next, true, false)
  if (to === next || place.counted.durations.has(place.found[to - 1]?.lower ?? '')) return null
  // "une quarantaine", "eine Million"
  const isLed = ARTICLE.test(wordAt(place, at - 1)?.lower ?? '') && isNext(place, at - 1)
  const first = place.found[isLed ? at - 1 : at]?.start ?? span.start
  const start = place.found[hedgeFrom(place, isLed ? at - 1 : at, first)]?.start ?? first
  const end = place.found[to - 1]?.end ?? span.end
  const kind = place.isCurrency(place.found[to - 1]?.lower ?? '') ? 'money' : 'count'
  return { ...span, kind, start, end, key: `count ${place.text.slice(span.start, end).toLowerCase()}` }
}

/** Under a post or a picture: "— Port Ellery News (@ellerynews) 3 May 2024". */
function isCredit(text: string, { start, end }: Range): boolean {
  return /\(@\w|pic\.twitter\.com|©/.test(text.slice(start, Math.min(end, start + 500)))
}

const ARTICLE = /^(?:une?|una|uma?|eine?|een)$/

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

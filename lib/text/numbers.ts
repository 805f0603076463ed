import type { Range } from '../article/types.ts'
import { isDigitAt } from './characters.ts'
import { findDates } from './dates.ts'
import { figureWords } from './figures.ts'
import { languageData } from './language.ts'
import { CODES, type NumberWords, SIGNS } from './number-tables.ts'
import { type Word, words } from './words.ts'

/** A number with its unit. */
export interface NumberSpan extends Range {
  kind: 'count' | 'percent' | 'money' | 'measure' | 'ordinal' | 'score'
  /** The lower end of a range, the first side of a score. */
  value: number
  /** The upper end, the second side; null for a single number. */
  to: number | null
  /** An ISO 4217 code, a unit's symbol, "%"; null for counts. */
  unit: string | null
}

interface Reading {
  text: string
  found: readonly Word[]
  own: NumberWords
}

/** A value so far, up to the word before `next`. */
interface Part {
  start: number
  end: number
  next: number
  value: number
  to: number | null
  scaled: boolean
}

/** The numbers in a text of one of ten languages, those of its dates and times left out; none in others. */
export function findNumbers(text: string, language: string | null): NumberSpan[] {
  const { code } = languageData(language)
  const own = figureWords(code)?.numbers
  return own ? numbersAmong(text, words(text, code), own, findDates(text, code)) : []
}

/** The same, where words and dates of the text are known. */
export function numbersAmong(
  text: string,
  found: readonly Word[],
  own: NumberWords,
  dates: readonly Range[],
): NumberSpan[] {
  const reading: Reading = { text, found, own }
  const spans: NumberSpan[] = []
  let date = 0
  for (let at = 0; at < found.length; at++) {
    const word = found[at]
    if (!word || !(isDigitAt(text, word.start) || own.words.has(partsOf(word)[0] ?? ''))) continue
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= word.start) date++
    if ((dates[date]?.start ?? Number.POSITIVE_INFINITY) < word.end) continue
    const span = scoreAt(reading, at) ?? numberAt(reading, at, spans.at(-1)?.end ?? 0)
    if (!span) continue
    const { next, ...rest } = span
    spans.push(rest)
    at = next - 1
  }
  return spans
}

/** "twenty" and "five" of "twenty-five"; a word that is a number as a whole is not divided. */
function partsOf({ lower }: Word): string[] {
  return /^[a-z]+ty-/.test(lower) ? lower.split('-') : [lower]
}

/** A sign, with the country's letters, or a code, before the number: "A$5", "EUR 5". */
const BEFORE = new RegExp(
  `(?:(?:(?<![\\p{L}\\p{N}])(?:US|AU?|CA?|NZ|HK|S|R))?([$€£¥₴₽₹₩₺₪])|(?<![\\p{L}\\p{N}])(${CODES}))[ \\u00a0\\u202f]?$`,
  'u',
)
const AFTER = new RegExp(`^([ \\u00a0\\u202f]?)([%$€£¥₴₽₹₩₺₪]|(?:${CODES})(?![\\p{L}\\p{N}]))`, 'u')

type Found = NumberSpan & { next: number }

/** "3-1", "3:1". */
function scoreAt({ text, found, own }: Reading, at: number): Found | null {
  const word = found[at]
  const [, left, right] = /^(\d{1,3})-(\d{1,3})$/.exec(word?.text ?? '') ?? []
  if (
    word &&
    left !== undefined &&
    right !== undefined &&
    !isUnit(own, found[at + 1]) &&
    !/^\s?%/.test(text.slice(word.end, word.end + 2))
  )
    return {
      start: word.start,
      end: word.end,
      kind: 'score',
      value: Number(left),
      to: Number(right),
      unit: null,
      next: at + 1,
    }
  const second = found[at + 1]
  if (!word || !second || text.slice(word.end, second.start) !== ':') return null
  if (!/^\d{1,3}$/.test(word.text) || !/^\d{1,3}$/.test(second.text)) return null
  return {
    start: word.start,
    end: second.end,
    kind: 'score',
    value: Number(word.text),
    to: Number(second.text),
    unit: null,
    next: at + 2,
  }
}

function isUnit(own: NumberWords, word: Word | undefined): boolean {
  const name = word?.lower ?? ''
  return (
    own.scales.has(name) ||
    own.currencies.has(name) ||
    own.units.has(name) ||
    own.percent.has(name) ||
    name === 'per' ||
    own.link.has(name)
  )
}

function numberAt(reading: Reading, at: number, done: number): Found | null {
  const { text, found, own } = reading
  const part = digits(reading, at) ?? spelled(reading, at)
  if (!part) return null
  const ordinal = /^\d+(\D+)$/.exec(found[at]?.lower ?? '')?.[1]
  if (ordinal !== undefined && own.ordinal.test(ordinal) && part.to === null)
    return {
      start: part.start,
      end: part.end,
      kind: 'ordinal',
      value: part.value,
      to: null,
      unit: null,
      next: part.next,
    }
  scale(reading, part)
  const span = (
    kind: NumberSpan['kind'],
    unit: string | null,
    end: number,
    next: number,
    start = part.start,
  ): Found => {
    return { start, end, kind, value: part.value, to: part.to, unit, next }
  }
  // "208ft"
  const glued = found[at]
  const symbol =
    glued && part.end < glued.end ? own.units.get(glued.lower.slice(part.end - glued.start)) : undefined
  if (glued && symbol) return span('measure', symbol, glued.end, part.next)
  const before = BEFORE.exec(text.slice(Math.max(done, part.start - 5), part.start))
  if (before)
    return span(
      'money',
      SIGNS.get(before[1] ?? '') ?? before[2] ?? null,
      part.end,
      part.next,
      part.start - before[0].length,
    )
  const [, gap = '', mark = ''] = AFTER.exec(text.slice(part.end, part.end + 5)) ?? []
  const end = part.end + gap.length + mark.length
  if (mark === '%') return span('percent', '%', end, part.next)
  if (mark !== '') return span('money', SIGNS.get(mark) ?? mark, end, part.next + (mark.length > 1 ? 1 : 0))
  return (
    named(reading, part, span) ??
    (part.value === 1 && !/^\d/.test(found[at]?.text ?? '') ? null : plain(reading, at, part, span))
  )
}

type Make = (kind: NumberSpan['kind'], unit: string | null, end: number, next: number) => Found

/** A unit in words: "per cent", "Euro", "millions d'euros". */
function named({ text, found, own }: Reading, part: Part, make: Make): Found | null {
  let next = part.next
  const gap = (at: number) => text.slice(found[at - 1]?.end ?? 0, found[at]?.start ?? 0)
  const isNear = (at: number) => /^[.'’]?[ \u00a0\u202f-]?$/.test(gap(at))
  const word = found[next]
  if (
    word &&
    isNear(next) &&
    ['per', 'por', 'pour', 'per'].includes(word.lower) &&
    isNear(next + 1) &&
    /^(?:cent|cento|ciento)$/.test(found[next + 1]?.lower ?? '')
  )
    return make('percent', '%', found[next + 1]?.end ?? part.end, next + 2)
  if (word && isNear(next) && part.scaled && own.link.has(word.lower)) next++
  const unit = found[next]
  if (!unit || !isNear(next)) return null
  if (own.percent.has(unit.lower)) return make('percent', '%', unit.end, next + 1)
  const currency = own.currencies.get(unit.lower)
  if (currency) return make('money', currency, unit.end, next + 1)
  // "km/h" is two words.
  const pair = text.charAt(unit.end) === '/' ? `${unit.lower}/${found[next + 1]?.lower}` : ''
  const measure = own.units.get(pair) ?? own.units.get(unit.lower)
  if (!measure) return null
  return own.units.has(pair)
    ? make('measure', measure, found[next + 1]?.end ?? unit.end, next + 2)
    : make('measure', measure, unit.end, next + 1)
}

/** A bare number; a year on its own is none. */
function plain({ found }: Reading, at: number, part: Part, make: Make): Found | null {
  const word = found[at]?.text ?? ''
  if (!part.scaled && part.to === null && /^(?:19|20)\d\d$/.test(word)) return null
  return make('count', null, part.end, part.next)
}

/** "1,200", "1 200", "3,5", "10-15", "10 to 15". */
function digits(reading: Reading, at: number): Part | null {
  const { text, found, own } = reading
  const word = found[at]
  if (!word || !/^\d/.test(word.text)) return null
  const range = /^(\d[\d.,]*)-(\d[\d.,]*)$/.exec(word.text)
  if (range)
    return {
      start: word.start,
      end: word.end,
      next: at + 1,
      value: read(own, range[1] ?? ''),
      to: read(own, range[2] ?? ''),
      scaled: false,
    }
  const first = /^[\d.,]+/.exec(word.lower)?.[0] ?? ''
  const suffix = word.lower.slice(first.length)
  if (suffix !== '' && !own.scales.has(suffix) && !own.units.has(suffix) && !own.ordinal.test(suffix))
    return null
  let value = read(own, first)
  if (own.scales.has(suffix)) value *= own.scales.get(suffix) ?? 1
  const part: Part = {
    start: word.start,
    end: own.units.has(suffix) && !own.scales.has(suffix) ? word.start + first.length : word.end,
    next: at + 1,
    value,
    to: null,
    scaled: own.scales.has(suffix),
  }
  // Groups set off by spaces: "1 200 000".
  if (/^\d{1,3}$/.test(word.text))
    for (
      let next = found[part.next];
      next &&
      /^\d{3}(?:,\d+)?$/.test(next.text) &&
      /^[ \u00a0\u202f]$/.test(text.slice(part.end, next.start));
      next = found[part.next]
    ) {
      part.value = part.value * 1000 + read(own, next.text)
      part.end = next.end
      part.next++
    }
  const second = found[part.next + (own.to.has(found[part.next]?.lower ?? '') ? 1 : 0)]
  const gap = second ? text.slice(part.end, second.start) : ''
  if (
    second &&
    /^\d[\d.,]*$/.test(second.text) &&
    (/^ ?[–—-] ?$/.test(gap) || (gap.length < 8 && own.to.has(gap.trim().toLowerCase())))
  ) {
    part.to = read(own, second.text)
    part.end = second.end
    part.next = found.indexOf(second, part.next) + 1
  }
  return part
}

/** "half", "two-thirds", "zwei Drittel", "three". */
function spelled({ found, own }: Reading, at: number): Part | null {
  const word = found[at]
  const values = word ? partsOf(word).map((one) => own.words.get(one)) : []
  const value = values.reduce(
    (sum, one) => (one === undefined || sum === undefined ? undefined : sum + one),
    0,
  )
  if (!word || value === undefined) return null
  const part = { start: word.start, end: word.end, next: at + 1, value, to: null, scaled: value < 1 }
  const second = found[at + 1]
  const times = own.words.get(second?.lower ?? '') ?? own.words.get(second?.lower.replace(/s$/, '') ?? '')
  if (second && value > 1 && value < 10 && times !== undefined && times < 1)
    return { ...part, end: second.end, next: at + 2, value: value * times, scaled: true }
  const to = own.words.get(found[at + 2]?.lower ?? '')
  if (second && own.to.has(second.lower) && second.start === word.end + 1 && to !== undefined && to > value)
    return { ...part, end: found[at + 2]?.end ?? word.end, next: at + 3, to }
  return part
}

/** "2.4 billion", "half a million". */
function scale({ text, found, own }: Reading, part: Part): void {
  for (let twice = 0; twice < 2; twice++) {
    const skip = part.value < 1 && own.link.has(found[part.next]?.lower ?? '') ? 1 : 0
    const word = found[part.next + skip]
    const times = own.scales.get(word?.lower ?? '')
    if (
      !word ||
      times === undefined ||
      // "£85 b & b"
      word.lower.length < 2 ||
      word.start - part.end > 6 ||
      /[,;:()]/.test(text.slice(part.end, word.start))
    )
      return
    part.value *= times
    if (part.to !== null) part.to *= times
    part.end = word.end
    part.next += skip + 1
    part.scaled = true
  }
}

/** The value of digits: a separator before exactly three of them groups, unless it is the decimal one. */
function read(own: NumberWords, digitsRead: string): number {
  const group = own.decimal === '.' ? ',' : '.'
  const parts = digitsRead.split(group)
  const grouped = parts
    .slice(1)
    .every((part, at) => (at < parts.length - 2 ? /^\d{3}$/ : /^\d{3}(?:\D|$)/).test(part))
  const plainDigits = grouped ? parts.join('') : digitsRead
  return Number.parseFloat(plainDigits.replace(',', '.'))
}

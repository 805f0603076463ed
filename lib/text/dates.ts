import type { Range } from '../article/types.ts'
import { isDigitAt } from './characters.ts'
import { calendarNames, type DateWords } from './date-tables.ts'
import { figureWords } from './figures.ts'
import { languageData } from './language.ts'
import { type Word, words } from './words.ts'

/** A date or a time of day, with what is known of it. */
export interface DateSpan extends Range {
  year: number | null
  /** 1 to 12. */
  month: number | null
  day: number | null
  /** 0 for Sunday to 6. */
  weekday: number | null
  /** "HH:MM" on a clock of 24 hours. */
  time: string | null
}

interface Reading {
  text: string
  found: readonly Word[]
  code: string
  own: DateWords
  months: ReadonlyMap<string, number>
  weekdays: ReadonlyMap<string, number>
}

/** A span so far: words `from` to `to`. */
interface Part {
  from: number
  to: number
  year?: number
  month?: number
  day?: number
  weekday?: number
  time?: string
}

/**
 * The dates and times in a text of one of ten languages; none in others.
 */
export function findDates(text: string, language: string | null): DateSpan[] {
  const { code } = languageData(language)
  const own = figureWords(code)?.dates
  return own ? datesAmong(text, words(text, code), code, own) : []
}

/** The same, where the words of the text are known. */
export function datesAmong(text: string, found: readonly Word[], code: string, own: DateWords): DateSpan[] {
  const reading: Reading = {
    text,
    found,
    code,
    own,
    ...calendarNames(code, own),
  }
  const spans: DateSpan[] = []
  for (let at = 0, done = 0; at < reading.found.length; at++) {
    const part = isDigitAt(text, reading.found[at]?.start ?? 0)
      ? (numeric(reading, at) ?? timeOfDay(reading, at) ?? year(reading, at))
      : (writtenOut(reading, at, done) ?? weekday(reading, at))
    if (!part) continue
    const first = reading.found[part.from]
    const last = reading.found[part.to - 1]
    if (!first || !last) continue
    spans.push({
      start: first.start,
      end: last.end,
      year: part.year ?? null,
      month: part.month ?? null,
      day: part.day ?? null,
      weekday: part.weekday ?? null,
      time: part.time ?? null,
    })
    done = part.to
    at = part.to - 1
  }
  return spans
}

/** The words between two neighbours hold only what may stand inside a date: "Feb. 24, 2022", "1º de mayo". */
function isJoined({ text, found }: Reading, at: number): boolean {
  const [left, right] = [found[at], found[at + 1]]
  return (
    left !== undefined &&
    right !== undefined &&
    /^[.,]?[\s\u00a0\u202f]+$/.test(text.slice(left.end, right.start).slice(0, 4))
  )
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º|°)?$/
function dayOf(word: Word | undefined): number | null {
  const day = Number(DAY.exec(word?.lower ?? '')?.[1] ?? 0)
  return day >= 1 && day <= 31 ? day : null
}

function yearOf(word: Word | undefined): number | null {
  return word && /^(?:1[6-9]|20)\d\d$/.test(word.text) ? Number(word.text) : null
}

const isCapital = (word: Word) => /^\p{Lu}/u.test(word.text)

/** "24 February 2022", "Feb. 24", "3 de mayo de 2024", "le 1er mai", "w maju 2023", "in May". */
function writtenOut(reading: Reading, at: number, done: number): Part | null {
  const { found, own, months } = reading
  const word = found[at]
  const month = word && months.get(word.lower)
  if (!word || month === undefined) return null
  // "may" and "mar" are words, "Mai" is a name in French.
  if (own.capital !== isCapital(word) && !(isCapital(word) && dayOf(found[at - 1]))) return null
  const part: Part = { from: at, to: at + 1, month }
  const back = backOver(reading, at, done)
  const before = back >= done ? dayOf(found[back]) : null
  if (before) {
    part.day = before
    part.from = back
  } else if (reading.code === 'en' && isJoined(reading, at)) {
    const day = dayOf(found[at + 1])
    // "In January 25 people"
    if (day && found[at - 1]?.lower !== 'in') {
      part.day = day
      part.to = at + 2
    }
  }
  const after = overLinks(reading, part.to)
  const year = isJoined(reading, after - 1) ? yearOf(found[after]) : null
  if (year) {
    part.year = year
    part.to = after + 1
    if (isJoined(reading, after) && own.afterYear.has(found[part.to]?.lower ?? '')) part.to++
  }
  if (part.day || year) return part
  // Alone only its full name, and where English has another word for it after a preposition.
  if (word.lower.length < 4 || word.lower === 'march') {
    if (reading.code === 'de' && word.lower === 'mai') return part
    if (!own.beforeYear.has(found[at - 1]?.lower ?? '')) return null
  }
  return part
}

/** The place of the word before a month, links left out: "3 de mayo". */
function backOver(reading: Reading, at: number, done: number): number {
  let back = at - 1
  while (back >= done && isJoined(reading, back) && reading.own.link.has(reading.found[back]?.lower ?? ''))
    back--
  return isJoined(reading, back) ? back : -1
}

function overLinks(reading: Reading, at: number): number {
  let after = at
  while (
    after < at + 2 &&
    isJoined(reading, after - 1) &&
    reading.own.link.has(reading.found[after]?.lower ?? '')
  )
    after++
  return after
}

/** "2022-02-24", "24.02.2022", "3.5.2024"; "24/02/2022" where the day comes first. */
function numeric({ text, found, code }: Reading, at: number): Part | null {
  const word = found[at]
  if (!word) return null
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word.text)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word.text)
  const slashed =
    code !== 'en' && /^\d{1,2}$/.test(word.text)
      ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text.slice(word.start, word.start + 11))
      : null
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : [(dotted ?? slashed)?.[3], (dotted ?? slashed)?.[2], (dotted ?? slashed)?.[1]]
  if (!(Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31)) return null
  return { from: at, to: at + (slashed ? 3 : 1), year: Number(year), month: Number(month), day: Number(day) }
}

/** "Tuesday", "lunes". */
function weekday({ found, own, weekdays }: Reading, at: number): Part | null {
  const word = found[at]
  const day = word && weekdays.get(word.lower)
  return !word || day === undefined || (own.capital && !isCapital(word))
    ? null
    : { from: at, to: at + 1, weekday: day }
}

/** "10:30 a.m.", "9 p.m.", "20.30 Uhr", "17h", "10h30". */
function timeOfDay({ text, found, own }: Reading, at: number): Part | null {
  const word = found[at]
  if (!word) return null
  const [, hour, minute] = /^(\d{1,2})(?:[h.](\d\d)?)?$/.exec(word.lower) ?? []
  if (hour === undefined) return null
  const colon = text.charAt(word.end) === ':' ? /^\d\d$/.exec(found[at + 1]?.text ?? '')?.[0] : undefined
  const to = at + (colon ? 2 : 1)
  const after = found[to]
  const gap = after ? text.slice(found[to - 1]?.end, after.start) : ''
  const half = /^\s?$/.test(gap) ? /^([ap])\.?m$/.exec(after?.lower ?? '')?.[1] : undefined
  const clock = /^\s?$/.test(gap) && after !== undefined && own.clock.has(after.lower)
  const isClock = clock || half !== undefined || /h/.test(word.lower)
  if (!isClock && !colon) return null
  const hours = Number(hour) % (half ? 12 : 25)
  const minutes = Number(colon ?? minute ?? 0)
  if (hours + (half === 'p' ? 12 : 0) > 24 || minutes > 59) return null
  return {
    from: at,
    to: to + (half || clock ? 1 : 0),
    time: `${String(hours + (half === 'p' ? 12 : 0)).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
  }
}

/** "in 2019", "2019 року". */
function year({ text, found, own }: Reading, at: number): Part | null {
  const value = yearOf(found[at])
  const [before, word, after] = [found[at - 1], found[at], found[at + 1]]
  if (!value || !word) return null
  const follows = after && /^\s$/.test(text.slice(word.end, after.start)) && own.afterYear.has(after.lower)
  if (follows) return { from: at, to: at + 2, year: value }
  return before && own.beforeYear.has(before.lower) ? { from: at, to: at + 1, year: value } : null
}

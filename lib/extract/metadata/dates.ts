import { MONTHS } from '../words/months.ts'

/** The time after a day. Without an offset it is only known to be the page's own time where a machine wrote it. */
const CLOCK =
  '(?:[T\\s,]+(\\d{1,2}):(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?!\\s?[ap]\\.?m|\\d))?'
const MACHINE = new RegExp(`^\\s*((?:19|20)\\d{2})-?(\\d{2})-?(\\d{2})(?!\\d)${CLOCK}`, 'i')
/** Year first, day or month first, the month by its name after or before the day. Bounded throughout. */
const WRITTEN = new RegExp(
  [
    '(?<!\\d)((?:19|20)\\d{2})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)',
    '(?<![\\d.,])(\\d{1,2})([-/.])\\s?(\\d{1,2})[-/.]\\s?((?:19|20)?\\d{2})(?![\\d%])',
    '(?:(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]{1,2}(?:de\\s|of\\s)?)?([\\p{L}\\p{M}]{2,15})\\.?,?[\\s-]{1,2}(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2})?(?:de[l]?\\s)?((?:19|20)\\d{2})(?!\\d)',
  ].join('|') + CLOCK,
  'giu',
)
/** Longer texts are no date lines, in characters. */
const MAX = 300

/** A date found in running text. */
export interface Dated {
  /** ISO 8601. */
  iso: string
  /** Where it stands, in UTF-16 code units. */
  start: number
  end: number
}

/**
 * A date in any common machine form as ISO 8601, with time and offset where it has them; null when it is none or
 * lies outside 1900 to 2099. Words ("March 3, 2024", "3. März 2024") are read by their month.
 */
export function toIso(value: string | null | undefined, monthFirst = true): string | null {
  if (!value) return null
  const machine = MACHINE.exec(value.slice(0, MAX))
  if (!machine) return datesIn(value, monthFirst)[0]?.iso ?? null
  const [, year, month, day, ...clock] = machine
  return join(Number(year), Number(month), Number(day), clock)
}

/**
 * The dates written out in a line, in their order; impossible ones are left out.
 * @param monthFirst how to read 3/4/2024 where both could be the month
 */
export function datesIn(text: string, monthFirst: boolean): Dated[] {
  const found: Dated[] = []
  for (const match of latinDigits(text.slice(0, MAX)).matchAll(WRITTEN)) {
    const [all, year, month, day, one, sign, two, short, before, word, after, named, ...clock] = match
    // A clock without an offset is the writer's: twelve hours or twenty-four, in no known zone.
    const time = clock[3] ? clock : []
    const first = Number(one)
    const second = Number(two)
    const american = sign !== '.' && ((monthFirst && first <= 12) || second > 12)
    const iso = year
      ? join(Number(year), Number(month), Number(day), time)
      : short
        ? join(
            (Number(short) % 100) + century(short),
            american ? first : second,
            american ? second : first,
            time,
          )
        : join(Number(named), monthOf(word ?? ''), Number(before ?? after), time)
    if (iso) found.push({ iso, start: match.index, end: match.index + all.length })
  }
  return found
}

/** Two digits are a year of this century. */
function century(year: string): number {
  return year.startsWith('19') && year.length === 4 ? 1900 : 2000
}

/** Arabic, Persian and Devanagari digits. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) => String((digit.charCodeAt(0) - (digit > 'ॅ' ? 6 : 0)) & 15))
}

function monthOf(word: string): number {
  const name = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return MONTHS.findIndex((forms) => forms.some((form) => name.startsWith(form))) + 1
}

function join(
  year: number,
  month: number,
  day: number,
  [hour, minute, second, zone]: readonly (string | undefined)[],
): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (!(month > 0) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  const iso = date.toISOString().slice(0, 10)
  // A clock that was never set.
  if (iso === '1970-01-01') return null
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return iso
  return `${iso}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offsetOf(zone)}`
}

function offsetOf(zone: string | undefined): string {
  if (!zone) return ''
  if (/^[zug]/i.test(zone)) return 'Z'
  const digits = zone.replace(':', '').padEnd(5, '0')
  return `${digits.slice(0, 3)}:${digits.slice(3, 5)}`
}

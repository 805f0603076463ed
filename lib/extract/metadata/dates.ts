import { MONTHS } from '../words/months.ts'

const ISO =
  /^\s*((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i

/**
 * A date in any common machine form as ISO 8601, with time and offset where it has them; null when it is none or
 * lies outside 1900 to 2099. Words ("March 3, 2024", "3. März 2024") are read by their month.
 */
export function toIso(value: string | null | undefined): string | null {
  if (!value) return null
  const source = value.slice(0, 200)
  const iso = ISO.exec(source)
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso
    if (!isDay(Number(year), Number(month), Number(day))) return null
    const date = `${year}-${month}-${day}`
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date
    return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offsetOf(zone)}`
  }
  return fromWords(source)
}

function offsetOf(zone: string | undefined): string {
  if (!zone) return ''
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z'
  const digits = zone.replace(':', '').padEnd(5, '0')
  return `${digits.slice(0, 3)}:${digits.slice(3, 5)}`
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const NAMED =
  /(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?)?(\p{L}{3,12})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?(?:,|\s)\s*)?(?:de\s+)?((?:19|20)\d{2})(?!\d)/giu
const CJK = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/

/** The first date in running text that is written with the month's name. */
function fromWords(source: string): string | null {
  const cjk = CJK.exec(source)
  if (cjk) return join(Number(cjk[1]), Number(cjk[2]), Number(cjk[3]))
  for (const [, before, word, after, year] of source.matchAll(NAMED)) {
    const month = monthOf(word ?? '')
    const day = Number(before ?? after)
    if (month > 0 && day > 0) return join(Number(year), month, day)
  }
  return null
}

function monthOf(word: string): number {
  const name = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return MONTHS.findIndex((forms) => forms.some((form) => name.startsWith(form))) + 1
}

function join(year: number, month: number, day: number): string | null {
  if (!isDay(year, month, day)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

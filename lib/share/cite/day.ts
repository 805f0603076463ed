/** A date as far as it is known. */
export interface Day {
  year: number
  /** From 1. */
  month: number | null
  day: number | null
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
/** Months in works cited: those of more than four letters are cut (MLA 9, abbreviations). */
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

/** An ISO 8601 date or time as a day. A date without a time is that day everywhere; a time is the reader's day. */
export function dayOf(iso: string | null): Day | null {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(iso ?? '') ?? []
  if (year) return { year: Number(year), month: month ? Number(month) : null, day: null }
  const time = new Date(iso ?? Number.NaN)
  if (Number.isNaN(time.getTime())) return null
  return iso?.length === 10
    ? { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() }
    : { year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() }
}

/** "2026, March 9", in APA's brackets; "n.d." without a date (APA 9.14, 9.17). */
export function apaDay(day: Day | null): string {
  if (!day) return 'n.d.'
  return [day.year, [monthOf(day, MONTHS), day.day].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

/** "9 Mar. 2026" (MLA 9, the date element). */
export function mlaDay(day: Day): string {
  return [day.day, monthOf(day, MLA_MONTHS), day.year].filter(Boolean).join(' ')
}

/** "March 9, 2026" (Chicago 6.38, 9.31); "March 2026" has no comma. */
export function chicagoDay(day: Day): string {
  const month = monthOf(day, MONTHS)
  return day.day ? `${month} ${day.day}, ${day.year}` : [month, day.year].filter(Boolean).join(' ')
}

/** "2026-03-09", as biblatex reads dates. */
export function isoDay({ year, month, day }: Day): string {
  const two = (part: number | null) => part && String(part).padStart(2, '0')
  return [year, two(month), two(day)].filter(Boolean).join('-')
}

function monthOf({ month }: Day, names: readonly string[]): string {
  return (month && names[month - 1]) || ''
}

import type { DateSpan } from '../text/dates.ts'
import type { Found } from './numeral.ts'

/**
 * The dates a reader would look up: a day, a month of a year, a year. Weekdays belong to the date they stand before;
 * alone they are none, like times of day.
 */
export function readDates(text: string, dates: readonly DateSpan[]): Found[] {
  const found: Found[] = []
  for (const [at, date] of dates.entries()) {
    const { year, month, day } = date
    if (!((month && (day || year)) || year)) continue
    const before = dates[at - 1]
    const isNamed =
      before !== undefined && before.weekday !== null && /^,? $/.test(text.slice(before.end, date.start))
    found.push({
      kind: 'date',
      start: isNamed ? before.start : date.start,
      end: date.end,
      key: `date ${year ?? ''}-${month ?? ''}-${day ?? ''}`,
      value: 0,
      bare: month === null,
    })
  }
  return found
}

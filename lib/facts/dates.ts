import type { DateSpan } from '../text/dates.ts'
import type { Found } from './found.ts'

/** "6 to 9 January": the day that begins the range. */
const FIRST_DAY =
  /(?<![\p{L}\p{N}.,:])\d{1,2}\.? ?(?:[-–]|to|and|or|bis|und|oder|au|et|ou|al|o|y|e|a|do|i|до|по|и|і|та|или|або|lub|tot|en|of) ?$/u

/**
 * The dates a reader would look up: a day, a month of a year, a year. Weekdays belong to the date they stand before;
 * alone they are none, like times of day.
 */
export function readDates(text: string, dates: readonly DateSpan[]): Found[] {
  const found: Found[] = []
  for (const [at, date] of dates.entries()) {
    const { year, month, day } = date
    if (!((month && (day || year)) || year)) continue
    // "in 1998/9"
    if (/^[/-]\d/.test(text.slice(date.end, date.end + 2))) continue
    const before = dates[at - 1]
    const isNamed =
      before !== undefined &&
      before.weekday !== null &&
      /^,? (?:de[mn] )?$/.test(text.slice(before.end, date.start))
    const first = day
      ? (FIRST_DAY.exec(text.slice(Math.max(0, date.start - 10), date.start))?.[0].length ?? 0)
      : 0
    found.push({
      kind: 'date',
      start: isNamed ? before.start : date.start - first,
      end: date.end,
      key: `date ${year ?? ''}-${month ?? ''}-${day ?? ''}`,
      value: 0,
      bare: month === null,
    })
  }
  return found
}

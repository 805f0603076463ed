/**
 * A day as readers write it, "14 May 2026", for an ISO 8601 date or time; null for anything else. A date without a
 * time is that day everywhere; a time is the reader's day.
 */
export function writtenDate(iso: string | null, locale: string): string | null {
  const time = iso === null ? Number.NaN : Date.parse(iso)
  if (Number.isNaN(time)) return null
  const dateOnly = iso?.length === 10
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(dateOnly && { timeZone: 'UTC' }),
  }).format(time)
}

import type { Article } from '../article/types.ts'

/**
 * A day as readers write it, "14 May 2026", for an ISO 8601 date or time; null for anything else. A date without a
 * time is that day everywhere; a time is the reader's day. Beside another date, its year can go unsaid.
 */
export function writtenDate(iso: string | null, locale: string, withYear = true): string | null {
  const time = iso === null ? Number.NaN : Date.parse(iso)
  if (Number.isNaN(time)) return null
  const dateOnly = iso?.length === 10
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(withYear && { year: 'numeric' }),
    ...(dateOnly && { timeZone: 'UTC' }),
  }).format(time)
}

/** Whether it is an ISO 8601 date with a time, and so a moment. */
export function isMoment(iso: string): boolean {
  return /^\d{4}-\d\d-\d\dT/.test(iso) && !Number.isNaN(Date.parse(iso))
}

/** A live entry's moment as readers write it, in their own time zone: "14 May, 18:05". What is none comes back. */
export function writtenMoment(time: string, locale: string): string {
  if (!isMoment(time)) return time
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  })
  return format.format(Date.parse(time))
}

/**
 * When a story was last changed, where that tells a reader something: on a later day than it was published, or, while
 * it is still being written, at which hour. Null else: most stories are touched again on their day.
 */
export function writtenUpdate(
  { published, modified, completeness }: Pick<Article, 'published' | 'modified' | 'completeness'>,
  locale: string,
): string | null {
  if (!modified || Date.parse(modified) <= Date.parse(published ?? '')) return null
  if (completeness.state === 'live' && isMoment(modified)) return writtenMoment(modified, locale)
  const day = writtenDate(modified, locale)
  if (day === null || day === writtenDate(published, locale)) return null
  return published?.slice(0, 4) === modified.slice(0, 4) ? writtenDate(modified, locale, false) : day
}

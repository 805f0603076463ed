import { wordSet } from './language.ts'

/** What a language says around dates. Our own lists; the names of months and weekdays are the runtime's. */
export interface DateWords {
  /** A year that follows one of these is one: "in 2019". */
  beforeYear: ReadonlySet<string>
  /** And one that one of these follows: "2019 року". */
  afterYear: ReadonlySet<string>
  /** Between day, month and year: "3 de mayo de 2024". */
  link: ReadonlySet<string>
  /** After the hour: "20 Uhr". */
  clock: ReadonlySet<string>
  /** Further forms of months, from January: short, or after a preposition. */
  months: readonly string[]
  /** Months and weekdays have a capital. */
  capital: boolean
}

export function dateWords(
  list: Record<'beforeYear' | 'link' | 'clock', string> & {
    afterYear?: string
    months?: string
    capital?: boolean
  },
): DateWords {
  return {
    beforeYear: wordSet(list.beforeYear),
    afterYear: wordSet(list.afterYear ?? ''),
    link: wordSet(list.link),
    clock: wordSet(list.clock),
    months: list.months?.split(' ') ?? [],
    capital: list.capital ?? false,
  }
}

export const ENGLISH_DATES = dateWords({
  beforeYear: 'in since by until before after from of early late mid',
  link: 'of the',
  clock: "o'clock",
  months: 'jan feb mar apr may jun jul aug sept oct nov dec',
  capital: true,
})

export interface CalendarNames {
  /** 1 to 12, by name in any form, without a stop. */
  months: ReadonlyMap<string, number>
  /** 0 for Sunday to 6. */
  weekdays: ReadonlyMap<string, number>
}

const known = new Map<string, CalendarNames>()

/** Names of months and weekdays in a language, as the runtime has them, and inflected. */
export function calendarNames(code: string, own: DateWords): CalendarNames {
  const found = known.get(code)
  if (found) return found
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  const add = (into: Map<string, number>, name: string | undefined, value: number) => {
    const clean = name?.toLowerCase().replace(/\.$/, '').replaceAll('’', "'")
    if (clean && clean.length > 2 && !/\d/.test(clean)) into.set(clean, value)
  }
  const format = (options: Intl.DateTimeFormatOptions, type: string) => {
    const made = new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' })
    return (date: Date) => made.formatToParts(date).find((one) => one.type === type)?.value
  }
  // With a day the genitive: "3 maja".
  const forms = [
    format({ month: 'short' }, 'month'),
    format({ month: 'long' }, 'month'),
    format({ month: 'long', day: 'numeric' }, 'month'),
    format({ month: 'short', day: 'numeric' }, 'month'),
  ]
  const weekday = format({ weekday: 'long' }, 'weekday')
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2023, month - 1, 1))
    add(months, own.months[month - 1], month)
    for (const form of forms) add(months, form(date), month)
  }
  for (let day = 0; day < 7; day++) {
    // 1 January 2023 was a Sunday.
    const name = weekday(new Date(Date.UTC(2023, 0, 1 + day)))?.toLowerCase()
    add(weekdays, name, day)
    add(weekdays, name?.replace(/-feira$/, ''), day)
    // The accusative: "в субботу", "w sobotę"; the genitive: "минулої суботи".
    add(weekdays, name?.replace(/а$/, 'у').replace(/я$/, 'ю').replace(/a$/, 'ę'), day)
    add(weekdays, name?.replace(/а$/, 'и').replace(/я$/, 'і'), day)
  }
  const names = { months, weekdays }
  known.set(code, names)
  return names
}

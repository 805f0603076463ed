import { wordSet } from './language.ts'

/** What a language says around dates. Our own lists; the names of months and weekdays are the runtime's. */
export interface DateWords {
  /** A year that follows one of these is one: "in 2019". */
  beforeYear: ReadonlySet<string>
  /** And one that one of these follows: "2019 року". */
  afterYear: ReadonlySet<string>
  /** Between day, month and year: "3 de mayo de 2024". */
  link: ReadonlySet<string>
  /** Days from today. */
  days: ReadonlyMap<string, number>
  last: ReadonlySet<string>
  next: ReadonlySet<string>
  /** After the hour: "20 Uhr". */
  clock: ReadonlySet<string>
  /** Further forms of months, from January: short, or after a preposition. */
  months: readonly string[]
  /** Months and weekdays have a capital. */
  capital: boolean
}

const days = (yesterday: string, today: string, tomorrow: string): ReadonlyMap<string, number> =>
  new Map(
    [yesterday, today, tomorrow].flatMap((list, at) =>
      list.split(' ').map((word): [string, number] => [word, at - 1]),
    ),
  )

function dateWords(
  list: Record<'beforeYear' | 'link' | 'last' | 'next' | 'clock', string> & {
    afterYear?: string
    months?: string
    capital?: boolean
    days: ReadonlyMap<string, number>
  },
): DateWords {
  return {
    beforeYear: wordSet(list.beforeYear),
    afterYear: wordSet(list.afterYear ?? ''),
    link: wordSet(list.link),
    days: list.days,
    last: wordSet(list.last),
    next: wordSet(list.next),
    clock: wordSet(list.clock),
    months: list.months?.split(' ') ?? [],
    capital: list.capital ?? false,
  }
}

export const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  en: dateWords({
    beforeYear: 'in since by until before after from of early late mid',
    link: 'of the',
    last: 'last',
    next: 'next',
    clock: "o'clock",
    days: days('yesterday', 'today tonight', 'tomorrow'),
    months: 'jan feb mar apr may jun jul aug sept oct nov dec',
    capital: true,
  }),
  de: dateWords({
    beforeYear: 'seit jahr jahre bis anfang ende mitte ab von vor nach',
    link: '',
    last: 'letzten letzter letzte vergangenen vergangener vorigen',
    next: 'nächsten nächster nächste kommenden kommender',
    clock: 'uhr',
    days: days('gestern', 'heute', 'morgen'),
    months: 'jän feb mär apr mai jun jul aug sept okt nov dez',
    capital: true,
  }),
  fr: dateWords({
    beforeYear: 'en depuis dès avant après fin début jusqu’en',
    link: '',
    last: 'dernier dernière',
    next: 'prochain prochaine',
    clock: 'heures heure h',
    days: days('hier', "aujourd'hui", 'demain'),
  }),
  es: dateWords({
    beforeYear: 'en desde hasta antes año',
    link: 'de del',
    last: 'pasado pasada',
    next: 'próximo próxima',
    clock: 'horas h',
    days: days('ayer', 'hoy', 'mañana'),
  }),
  it: dateWords({
    beforeYear: 'nel dal al entro fine inizio del',
    link: '',
    last: 'scorso scorsa',
    next: 'prossimo prossima',
    clock: 'ore',
    days: days('ieri', 'oggi stasera', 'domani'),
  }),
  pt: dateWords({
    beforeYear: 'em desde até ano',
    link: 'de',
    last: 'passado passada última último',
    next: 'próximo próxima',
    clock: 'horas h',
    days: days('ontem', 'hoje', 'amanhã'),
  }),
  nl: dateWords({
    beforeYear: 'in sinds tot vanaf jaar eind begin',
    link: '',
    last: 'afgelopen vorige',
    next: 'komende volgende',
    clock: 'uur',
    days: days('gisteren', 'vandaag vanavond', 'morgen'),
  }),
  pl: dateWords({
    beforeYear: 'w od do roku po przed',
    afterYear: 'r roku rok',
    link: '',
    last: 'ubiegły ubiegłą ubiegłym zeszły zeszłą zeszłym',
    next: 'przyszły przyszłą przyszłym następny następną',
    clock: '',
    days: days('wczoraj', 'dziś dzisiaj', 'jutro'),
    months:
      'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
  }),
  uk: dateWords({
    beforeYear: 'у в з від до',
    afterYear: 'року році рік р',
    link: '',
    last: 'минулого минулої минулу минулий',
    next: 'наступного наступної наступну наступний',
    clock: '',
    days: days('вчора учора', 'сьогодні', 'завтра'),
    months: 'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні',
  }),
  ru: dateWords({
    beforeYear: 'в с от до',
    afterYear: 'года году год г',
    link: '',
    last: 'прошлого прошлой прошлую прошлый',
    next: 'следующего следующей следующую следующий',
    clock: '',
    days: days('вчера', 'сегодня', 'завтра'),
    months: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
  }),
}

export interface CalendarNames {
  /** 1 to 12, by name in any form, without a stop. */
  months: ReadonlyMap<string, number>
  /** 0 for Sunday to 6. */
  weekdays: ReadonlyMap<string, number>
}

const known = new Map<string, CalendarNames>()

/** Names of months and weekdays in a language of `DATE_WORDS`, as the runtime has them, and inflected. */
export function calendarNames(code: string): CalendarNames {
  const found = known.get(code)
  if (found) return found
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  const add = (into: Map<string, number>, name: string | undefined, value: number) => {
    const clean = name?.toLowerCase().replace(/\.$/, '').replaceAll('’', "'")
    if (clean && clean.length > 2 && !/\d/.test(clean)) into.set(clean, value)
  }
  const part = (options: Intl.DateTimeFormatOptions, date: Date, type: string) =>
    new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' })
      .formatToParts(date)
      .find((one) => one.type === type)?.value
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2023, month - 1, 1))
    add(months, DATE_WORDS[code]?.months[month - 1], month)
    add(months, part({ month: 'short' }, date, 'month'), month)
    add(months, part({ month: 'long' }, date, 'month'), month)
    // The genitive: "3 maja".
    add(months, part({ day: 'numeric', month: 'long' }, date, 'month'), month)
    add(months, part({ day: 'numeric', month: 'short' }, date, 'month'), month)
  }
  for (let day = 0; day < 7; day++) {
    // 1 January 2023 was a Sunday.
    const name = part({ weekday: 'long' }, new Date(Date.UTC(2023, 0, 1 + day)), 'weekday')?.toLowerCase()
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

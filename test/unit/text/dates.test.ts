import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../lib/text/dates.ts'

const WEEKDAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']

/** "3 May 2024 = 2024-5-3": the words found, and year, month and day ("?" unknown), weekday, time. */
function shown(text: string, language: string): string {
  return findDates(text, language)
    .map(({ start, end, year, month, day, weekday, time }) => {
      const date = (year ?? month ?? day) ? [year ?? '?', month ?? '?', day ?? '?'].join('-') : null
      const name = weekday === null ? null : WEEKDAYS[weekday]
      return `${text.slice(start, end)} = ${[date, name, time].filter((part) => part !== null).join(' ')}`.trim()
    })
    .join(' | ')
}

const CASES: Record<string, [text: string, wanted: string][]> = {
  en: [
    ['on 24 February 2022, it', '24 February 2022 = 2022-2-24'],
    ['on February 24, 2022, it', 'February 24, 2022 = 2022-2-24'],
    ['on Feb. 24 they', 'Feb. 24 = ?-2-24'],
    ['on the 3rd of May', '3rd of May = ?-5-3'],
    ['in May and March 2020', 'May = ?-5-? | March 2020 = 2020-3-?'],
    ['They may march in April.', 'April = ?-4-?'],
    ['in 2019, since 1987', '2019 = 2019-?-? | 1987 = 1987-?-?'],
    ['the 2019 ships', ''],
    ['last Tuesday and Friday', 'Tuesday = Tu | Friday = Fr'],
    ['at 10:30 a.m. and 9 p.m.', '10:30 a.m = 10:30 | 9 p.m = 21:00'],
    ['12 a.m. to 12 p.m.', '12 a.m = 00:00 | 12 p.m = 12:00'],
    ['on 2022-02-24', '2022-02-24 = 2022-2-24'],
  ],
  de: [
    ['am 3. Mai 2024', '3. Mai 2024 = 2024-5-3'],
    ['am 3. Mai kam', '3. Mai = ?-5-3'],
    ['am 24.02.2022', '24.02.2022 = 2022-2-24'],
    ['im März', 'März = ?-3-?'],
    ['im März 2020', 'März 2020 = 2020-3-?'],
    ['seit 2019', '2019 = 2019-?-?'],
    ['am vergangenen Dienstag', 'Dienstag = Tu'],
    ['am Samstag', 'Samstag = Sa'],
    ['um 20 Uhr', '20 Uhr = 20:00'],
    ['um 20.30 Uhr', '20.30 Uhr = 20:30'],
    ['3. Preis', ''],
  ],
  fr: [
    ['le 3 mai 2024', '3 mai 2024 = 2024-5-3'],
    ['le 1er mai', '1er mai = ?-5-1'],
    ['en février 2022', 'février 2022 = 2022-2-?'],
    ['en août', 'août = ?-8-?'],
    ['en 2019', '2019 = 2019-?-?'],
    ['lundi dernier', 'lundi = Mo'],
    ['mercredi', 'mercredi = We'],
    ['à 10h30', '10h30 = 10:30'],
    ['à 17 heures', '17 heures = 17:00'],
    ['le 24/02/2022', '24/02/2022 = 2022-2-24'],
    ['la planète Mars', ''],
  ],
  es: [
    ['el 3 de mayo de 2024', '3 de mayo de 2024 = 2024-5-3'],
    ['el 3 de mayo', '3 de mayo = ?-5-3'],
    ['en febrero de 2022', 'febrero de 2022 = 2022-2-?'],
    ['en agosto', 'agosto = ?-8-?'],
    ['desde 2019', '2019 = 2019-?-?'],
    ['el lunes', 'lunes = Mo'],
    ['el lunes pasado', 'lunes = Mo'],
    ['el próximo sábado', 'sábado = Sa'],
    ['a las 10:30', '10:30 = 10:30'],
    ['a las 17 horas', '17 horas = 17:00'],
    ['24/02/2022', '24/02/2022 = 2022-2-24'],
  ],
  it: [
    ['il 3 maggio 2024', '3 maggio 2024 = 2024-5-3'],
    ['il 1º maggio', '1º maggio = ?-5-1'],
    ['a febbraio 2022', 'febbraio 2022 = 2022-2-?'],
    ['ad agosto', 'agosto = ?-8-?'],
    ['nel 2019', '2019 = 2019-?-?'],
    ['lunedì scorso', 'lunedì = Mo'],
    ['martedì', 'martedì = Tu'],
    ['alle 10:30', '10:30 = 10:30'],
    ['24/02/2022', '24/02/2022 = 2022-2-24'],
    ['il 3 giugno', '3 giugno = ?-6-3'],
  ],
  pt: [
    ['a 3 de maio de 2024', '3 de maio de 2024 = 2024-5-3'],
    ['em 3 de maio', '3 de maio = ?-5-3'],
    ['em fevereiro de 2022', 'fevereiro de 2022 = 2022-2-?'],
    ['em agosto', 'agosto = ?-8-?'],
    ['desde 2019', '2019 = 2019-?-?'],
    ['na segunda-feira', 'segunda-feira = Mo'],
    ['na última terça-feira', 'terça-feira = Tu'],
    ['no sábado', 'sábado = Sa'],
    ['às 10h30', '10h30 = 10:30'],
    ['às 17 horas', '17 horas = 17:00'],
    ['24/02/2022', '24/02/2022 = 2022-2-24'],
  ],
  nl: [
    ['op 3 mei 2024', '3 mei 2024 = 2024-5-3'],
    ['op 3 mei', '3 mei = ?-5-3'],
    ['in februari 2022', 'februari 2022 = 2022-2-?'],
    ['in augustus', 'augustus = ?-8-?'],
    ['sinds 2019', '2019 = 2019-?-?'],
    ['afgelopen maandag', 'maandag = Mo'],
    ['op dinsdag', 'dinsdag = Tu'],
    ['om 10.30 uur', '10.30 uur = 10:30'],
    ['om 20 uur', '20 uur = 20:00'],
    ['24/02/2022', '24/02/2022 = 2022-2-24'],
    ['op 1 maart', '1 maart = ?-3-1'],
  ],
  pl: [
    ['3 maja 2024 r.', '3 maja 2024 r = 2024-5-3'],
    ['3 maja', '3 maja = ?-5-3'],
    ['w lutym', 'lutym = ?-2-?'],
    ['24 lutego 2022 roku', '24 lutego 2022 roku = 2022-2-24'],
    ['w 2019 roku', '2019 roku = 2019-?-?'],
    ['w ubiegły wtorek', 'wtorek = Tu'],
    ['w środę', 'środę = We'],
    ['w sobotę', 'sobotę = Sa'],
    ['o 10:30', '10:30 = 10:30'],
    ['24.02.2022', '24.02.2022 = 2022-2-24'],
    ['Maja wróciła', ''],
  ],
  uk: [
    ['3 травня 2024 року', '3 травня 2024 року = 2024-5-3'],
    ['3 травня', '3 травня = ?-5-3'],
    ['24 лютого 2022', '24 лютого 2022 = 2022-2-24'],
    ['у 2019 році', '2019 році = 2019-?-?'],
    ['у травні 2020', 'травні 2020 = 2020-5-?'],
    ['минулої суботи', 'суботи = Sa'],
    ['у середу', 'середу = We'],
    ['у вівторок', 'вівторок = Tu'],
    ['о 10:30', '10:30 = 10:30'],
    ['24.02.2022', '24.02.2022 = 2022-2-24'],
    ['з 2014', '2014 = 2014-?-?'],
  ],
  ru: [
    ['3 мая 2024 года', '3 мая 2024 года = 2024-5-3'],
    ['3 мая', '3 мая = ?-5-3'],
    ['24 февраля 2022', '24 февраля 2022 = 2022-2-24'],
    ['в 2019 году', '2019 году = 2019-?-?'],
    ['в мае 2020', 'мае 2020 = 2020-5-?'],
    ['в прошлую субботу', 'субботу = Sa'],
    ['в среду', 'среду = We'],
    ['во вторник', 'вторник = Tu'],
    ['в 10:30', '10:30 = 10:30'],
    ['24.02.2022', '24.02.2022 = 2022-2-24'],
    ['с 2014', '2014 = 2014-?-?'],
  ],
}

describe.each(Object.entries(CASES))('dates, %s', (language, cases) => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shown(text, language)).toBe(wanted)
  })
})

describe('dates', () => {
  it('are ranges in order inside any text', () => {
    const word = fc.constantFrom(
      '3',
      '.',
      ' ',
      'May',
      '2022',
      'of',
      'Monday',
      '10',
      ':30',
      'a.m.',
      'de',
      'mai',
      '24.02.2022',
    )
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(...Object.keys(CASES), 'fi'), (parts, language) => {
        const whole = parts.join('')
        let last = 0
        for (const { start, end } of findDates(whole, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(whole.length)
      }),
    )
  })

  it.each(['of ', '3 de ', 'May ', '10:'])('take a heap of %j in one pass', (unit) => {
    const heap = unit.repeat(30_000)
    for (const language of ['en', 'es'])
      expect(findDates(heap, language).every(({ end }) => end <= heap.length)).toBe(true)
  })
})

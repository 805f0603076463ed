import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../lib/text/numbers.ts'

/** "2.4 billion euros = money 2400000000 EUR": the words found, what they say; several divided by " | ". */
function shown(text: string, language: string): string {
  return findNumbers(text, language)
    .map(({ start, end, kind, value, to, unit }) => {
      const amount = `${Number(value.toFixed(4))}${to === null ? '' : `~${to}`}`
      return `${text.slice(start, end)} = ${[kind, amount, unit].filter((part) => part !== null).join(' ')}`
    })
    .join(' | ')
}

const CASES: Record<string, [text: string, wanted: string][]> = {
  en: [
    ['It cost €2.4 billion.', '€2.4 billion = money 2400000000 EUR'],
    ['He paid $ 12,000 in cash', '$ 12,000 = money 12000 USD'],
    ['a $1.5bn loan', '$1.5bn = money 1500000000 USD'],
    ['some 35 per cent of them', '35 per cent = percent 35 %'],
    ['rose 0.5% and 3 percent', '0.5% = percent 0.5 % | 3 percent = percent 3 %'],
    ['12,000 people came', '12,000 = count 12000'],
    ['half a million birds', 'half a million = count 500000'],
    ['two-thirds of 300 houses', 'two-thirds = count 0.6667 | 300 = count 300'],
    ['the 21st ship', '21st = ordinal 21'],
    ['10 to 15 miles off', '10 to 15 miles = measure 10~15 mi'],
    ['a 208ft ship', '208ft = measure 208 ft'],
    ['10–15 km off', '10–15 km = measure 10~15 km'],
    ['They won 3-1.', '3-1 = score 3~1'],
    ['In 2019 it was three ships, one a tug.', 'three = count 3'],
    ['at 10:30 a.m. on May 3, 2024', ''],
  ],
  de: [
    ['Es kostet 3,5 Mio. Euro.', '3,5 Mio. Euro = money 3500000 EUR'],
    ['2,4 Milliarden Euro', '2,4 Milliarden Euro = money 2400000000 EUR'],
    ['12.000 Menschen', '12.000 = count 12000'],
    ['rund 35 Prozent', '35 Prozent = percent 35 %'],
    ['um 0,5 % höher', '0,5 % = percent 0.5 %'],
    ['eine halbe Million Vögel', 'halbe Million = count 500000'],
    ['zwei Drittel der Vögel', 'zwei Drittel = count 0.6667'],
    ['10 bis 15 Kilometer', '10 bis 15 Kilometer = measure 10~15 km'],
    ['Sie siegten 2:0.', '2:0 = score 2~0'],
    ['Mit 120 km/h', '120 km/h = measure 120 km/h'],
    ['99 €', '99 € = money 99 EUR'],
    ['Am 3. Mai 2024 um 20 Uhr', ''],
  ],
  fr: [
    ['1 200 habitants', '1 200 = count 1200'],
    ['2,4 milliards d’euros', '2,4 milliards d’euros = money 2400000000 EUR'],
    ['35 pour cent', '35 pour cent = percent 35 %'],
    ['0,5 % de plus', '0,5 % = percent 0.5 %'],
    ['de 10 à 15 kilomètres', '10 à 15 kilomètres = measure 10~15 km'],
    ['12 euros', '12 euros = money 12 EUR'],
    ['un demi million d’oiseaux', 'demi million = count 500000'],
    ['deux tiers des voix', 'deux tiers = count 0.6667'],
    ['la 21e fois', '21e = ordinal 21'],
    ['il gagne 3-1', '3-1 = score 3~1'],
    ['1 200 000 tonnes', '1 200 000 tonnes = measure 1200000 t'],
    ['le 3 mai 2024 à 10h30', ''],
  ],
  es: [
    ['2,4 millones de euros', '2,4 millones de euros = money 2400000 EUR'],
    ['12.000 personas', '12.000 = count 12000'],
    ['el 35 por ciento', '35 por ciento = percent 35 %'],
    ['un 0,5 %', '0,5 % = percent 0.5 %'],
    ['10 a 15 kilómetros', '10 a 15 kilómetros = measure 10~15 km'],
    ['medio millón de aves', 'medio millón = count 500000'],
    ['300 dólares', '300 dólares = money 300 USD'],
    ['1.200 mil aves', '1.200 mil = count 1200000'],
    ['$500 al mes', '$500 = money 500 USD'],
    ['ganó 2-0', '2-0 = score 2~0'],
    ['25 toneladas', '25 toneladas = measure 25 t'],
    ['el 3 de mayo de 2024', ''],
  ],
  it: [
    ['2,4 miliardi di euro', '2,4 miliardi di euro = money 2400000000 EUR'],
    ['12.000 persone', '12.000 = count 12000'],
    ['il 35 per cento', '35 per cento = percent 35 %'],
    ['lo 0,5%', '0,5% = percent 0.5 %'],
    ['10-15 chilometri', '10-15 chilometri = measure 10~15 km'],
    ['mezzo milione di uccelli', 'mezzo milione = count 500000'],
    ['300 dollari', '300 dollari = money 300 USD'],
    ['due milioni', 'due milioni = count 2000000'],
    ['€ 500', '€ 500 = money 500 EUR'],
    ['vince 2-0', '2-0 = score 2~0'],
    ['25 tonnellate', '25 tonnellate = measure 25 t'],
    ['il 3 maggio 2024', ''],
  ],
  pt: [
    ['2,4 milhões de euros', '2,4 milhões de euros = money 2400000 EUR'],
    ['12.000 pessoas', '12.000 = count 12000'],
    ['35 por cento', '35 por cento = percent 35 %'],
    ['0,5%', '0,5% = percent 0.5 %'],
    ['10 a 15 quilómetros', '10 a 15 quilómetros = measure 10~15 km'],
    ['meio milhão de aves', 'meio milhão = count 500000'],
    ['300 reais', '300 reais = money 300 BRL'],
    ['duas mil aves', 'duas mil = count 2000'],
    ['€500', '€500 = money 500 EUR'],
    ['venceu por 2-0', '2-0 = score 2~0'],
    ['25 toneladas', '25 toneladas = measure 25 t'],
    ['a 3 de maio de 2024', ''],
  ],
  nl: [
    ['2,4 miljard euro', '2,4 miljard euro = money 2400000000 EUR'],
    ['12.000 mensen', '12.000 = count 12000'],
    ['35 procent', '35 procent = percent 35 %'],
    ['0,5%', '0,5% = percent 0.5 %'],
    ['10 tot 15 kilometer', '10 tot 15 kilometer = measure 10~15 km'],
    ['een half miljoen vogels', 'half miljoen = count 500000'],
    ['300 dollar', '300 dollar = money 300 USD'],
    ['twee derde van hen', 'twee derde = count 0.6667'],
    ['de 21e keer', '21e = ordinal 21'],
    ['het werd 2-0', '2-0 = score 2~0'],
    ['25 ton', '25 ton = measure 25 t'],
    ['op 3 mei 2024', ''],
  ],
  pl: [
    ['2,4 mld zł', '2,4 mld zł = money 2400000000 PLN'],
    ['12 000 osób', '12 000 = count 12000'],
    ['35 procent', '35 procent = percent 35 %'],
    ['0,5 proc.', '0,5 proc = percent 0.5 %'],
    ['10–15 kilometrów', '10–15 kilometrów = measure 10~15 km'],
    ['pół miliona ptaków', 'pół miliona = count 500000'],
    ['300 dolarów', '300 dolarów = money 300 USD'],
    ['dwa miliony', 'dwa miliony = count 2000000'],
    ['5 tys. osób', '5 tys = count 5000'],
    ['wygrali 2:0', '2:0 = score 2~0'],
    ['25 ton', '25 ton = measure 25 t'],
    ['3 maja 2024 r.', ''],
  ],
  uk: [
    ['2,4 млрд грн', '2,4 млрд грн = money 2400000000 UAH'],
    ['12 000 людей', '12 000 = count 12000'],
    ['35 відсотків', '35 відсотків = percent 35 %'],
    ['0,5%', '0,5% = percent 0.5 %'],
    ['10–15 кілометрів', '10–15 кілометрів = measure 10~15 km'],
    ['пів мільйона птахів', 'пів мільйона = count 500000'],
    ['300 доларів', '300 доларів = money 300 USD'],
    ['два мільйони', 'два мільйони = count 2000000'],
    ['5 тис. осіб', '5 тис = count 5000'],
    ['перемогли 2:0', '2:0 = score 2~0'],
    ['25 тонн', '25 тонн = measure 25 t'],
    ['3 травня 2024 року', ''],
  ],
  ru: [
    ['2,4 млрд руб.', '2,4 млрд руб = money 2400000000 RUB'],
    ['12 000 человек', '12 000 = count 12000'],
    ['35 процентов', '35 процентов = percent 35 %'],
    ['0,5%', '0,5% = percent 0.5 %'],
    ['10–15 километров', '10–15 километров = measure 10~15 km'],
    ['два миллиона', 'два миллиона = count 2000000'],
    ['300 долларов', '300 долларов = money 300 USD'],
    ['500 ₽', '500 ₽ = money 500 RUB'],
    ['5 тыс. человек', '5 тыс = count 5000'],
    ['победили 2:0', '2:0 = score 2~0'],
    ['25 тонн', '25 тонн = measure 25 t'],
    ['3 мая 2024 года', ''],
  ],
}

describe.each(Object.entries(CASES))('numbers, %s', (language, cases) => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shown(text, language)).toBe(wanted)
  })
})

describe('numbers', () => {
  it('are ranges in order inside any text', () => {
    const text = fc.array(
      fc.constantFrom(
        '3',
        ',5',
        ' ',
        '%',
        '€',
        'million',
        '-',
        ':',
        '000',
        'half',
        'a',
        '.',
        '2019',
        'to',
        'ſ',
        '٣',
      ),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...Object.keys(CASES), 'fi'), (parts, language) => {
        const whole = parts.join('')
        let last = 0
        for (const { start, end, value } of findNumbers(whole, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(Number.isNaN(value)).toBe(false)
          last = end
        }
        expect(last).toBeLessThanOrEqual(whole.length)
      }),
    )
  })

  it.each(['1 000 ', '1-', 'half a ', '3 to ', '1:'])('takes a heap of %j in one pass', (unit) => {
    const heap = unit.repeat(20_000)
    for (const language of ['en', 'fr'])
      expect(findNumbers(heap, language).every(({ end }) => end <= heap.length)).toBe(true)
  })
})

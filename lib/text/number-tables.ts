import { wordSet } from './language.ts'

/** What a language says around numbers. Our own lists. */
export interface NumberWords {
  /** Between whole and part. */
  decimal: '.' | ','
  percent: ReadonlySet<string>
  /** What the number before is to be multiplied by: "million". */
  scales: ReadonlyMap<string, number>
  /** ISO 4217 codes by name. */
  currencies: ReadonlyMap<string, string>
  /** Units of measure, by name. */
  units: ReadonlyMap<string, string>
  /** Numbers in words, with those that are parts of one: "half", "two-thirds". */
  words: ReadonlyMap<string, number>
  /** Between the ends of a range: "10 to 15". */
  to: ReadonlySet<string>
  /** Between scale and unit, before what a half is of: "millions d'euros", "half a million". */
  link: ReadonlySet<string>
  /** What follows the digits of an ordinal. */
  ordinal: RegExp
}

function table<T>(list: string, read: (value: string) => T): ReadonlyMap<string, T> {
  return new Map(
    list
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((entry) => {
        const [value = '', names = ''] = entry.split('=')
        return names.split(',').map((name): [string, T] => [name, read(value)])
      }),
  )
}

const METRIC = 'km=km m=m cm=cm mm=mm kg=kg g=g t=t ha=ha °c=°C km/h=km/h mw=MW gw=GW kwh=kWh'

export function numberWords(
  list: Record<'percent' | 'scales' | 'currencies' | 'units' | 'words' | 'to' | 'link', string> & {
    decimal?: '.'
    ordinal: RegExp
  },
): NumberWords {
  const as = (value: string) => value
  return {
    decimal: list.decimal ?? ',',
    percent: wordSet(list.percent),
    scales: table(list.scales, Number),
    currencies: table(list.currencies, as),
    units: table(`${METRIC} ${list.units}`, as),
    words: table(list.words, (value) => Number(value.split('/')[0]) / Number(value.split('/')[1] ?? 1)),
    to: wordSet(list.to),
    link: wordSet(list.link),
    ordinal: list.ordinal,
  }
}

/** Codes of ISO 4217 that news writes. */
export const CODES = 'EUR|USD|GBP|CHF|JPY|CNY|AUD|CAD|PLN|UAH|RUB|BRL|INR'

/** Signs of currencies, before or after the number. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
])

export const ENGLISH_NUMBERS = numberWords({
  decimal: '.',
  percent: 'percent pct pc',
  scales: '1e2=hundred 1e3=thousand,k 1e6=million,m,mn 1e9=billion,bn,b 1e12=trillion,tn',
  currencies:
    'USD=dollar,dollars,bucks EUR=euro,euros GBP=pound,pounds,quid JPY=yen CHF=francs RUB=rubles,roubles UAH=hryvnia,hryvnias INR=rupees CNY=yuan MXN=pesos SEK=kronor NOK=kroner PLN=zloty,zlotys KRW=won TRY=lira ILS=shekels ZAR=rand XXX=crowns USc=cents GBp=pence',
  units:
    'mi=miles,mile ft=feet,foot,ft in=inches yd=yards ac=acres,acre lb=lb,lbs oz=ounces km=kilometres,kilometers,kilometre,kilometer m=metres,meters,metre,meter cm=centimetres,centimeters mm=millimetres,millimeters kg=kilograms,kilos t=tonnes,tons,tonne,ton ha=hectares l=litres,liters gal=gallons bbl=barrels mph=mph kph=kph W=watts kW=kilowatts MW=megawatts GW=gigawatts °C=degrees °F=fahrenheit GB=gigabytes,gb TB=terabytes,tb mg=mg kcal=calories bp=bps',
  words:
    '1=one 2=two 3=three 4=four 5=five 6=six 7=seven 8=eight 9=nine 10=ten 11=eleven 12=twelve,dozen 13=thirteen 14=fourteen 15=fifteen 16=sixteen 17=seventeen 18=eighteen 19=nineteen 20=twenty 30=thirty 40=forty 50=fifty 60=sixty 70=seventy 80=eighty 90=ninety 1/2=half,one-half 1/3=third,one-third,thirds 2/3=two-thirds 1/5=fifth,one-fifth 1/4=quarter,one-quarter 3/4=three-quarters',
  to: 'to',
  link: 'a an of',
  ordinal: /^(?:st|nd|rd|th)$/,
})

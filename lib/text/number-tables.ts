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

function numberWords(
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

/** Signs of currencies, before or after the number. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
])

export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = {
  en: numberWords({
    decimal: '.',
    percent: 'percent pct',
    scales: '1e3=thousand,k 1e6=million,m,mn 1e9=billion,bn,b 1e12=trillion,tn',
    currencies: 'USD=dollar,dollars EUR=euro,euros GBP=pound,pounds JPY=yen',
    units:
      'mi=miles,mile ft=feet,foot,ft lb=pounds-weight km=kilometres,kilometers m=metres,meters kg=kilograms,kilos t=tonnes,tons',
    words:
      '1=one 2=two 3=three 4=four 5=five 6=six 7=seven 8=eight 9=nine 10=ten 11=eleven 12=twelve,dozen 1/2=half,one-half 1/3=third,one-third 2/3=two-thirds 1/4=quarter,one-quarter 3/4=three-quarters',
    to: 'to',
    link: 'a an of',
    ordinal: /^(?:st|nd|rd|th)$/,
  }),
  de: numberWords({
    percent: 'prozent',
    scales: '1e3=tausend,tsd 1e6=million,millionen,mio 1e9=milliarde,milliarden,mrd 1e12=billion,billionen',
    currencies: 'EUR=euro USD=dollar GBP=pfund CHF=franken',
    units: 'km=kilometer,kilometern m=meter,metern kg=kilogramm,kilo t=tonnen ha=hektar °C=grad',
    words:
      '2=zwei 3=drei 4=vier 5=fünf 6=sechs 7=sieben 8=acht 9=neun 10=zehn 11=elf 12=zwölf,dutzend 1/2=halbe,halben,hälfte 1/3=drittel 2/3=zweidrittel 1/4=viertel 3/4=dreiviertel',
    to: 'bis',
    link: '',
    ordinal: /^$/,
  }),
  fr: numberWords({
    percent: '',
    scales: '1e3=mille,milliers 1e6=million,millions 1e9=milliard,milliards',
    currencies: 'EUR=euro,euros USD=dollar,dollars GBP=livres CHF=francs',
    units: 'km=kilomètres m=mètres kg=kilos,kilogrammes t=tonnes ha=hectares °C=degrés',
    words:
      '2=deux 3=trois 4=quatre 5=cinq 6=six 7=sept 8=huit 9=neuf 10=dix 12=douze,douzaine 1/2=demi,moitié 1/3=tiers 1/4=quart',
    to: 'à',
    link: 'd de',
    ordinal: /^(?:er|re|ère|e|ème)$/,
  }),
  es: numberWords({
    percent: '',
    scales: '1e3=mil,miles 1e6=millón,millones',
    currencies: 'EUR=euro,euros USD=dólar,dólares GBP=libras MXN=pesos',
    units: 'km=kilómetros m=metros kg=kilos t=toneladas ha=hectáreas °C=grados',
    words:
      '2=dos 3=tres 4=cuatro 5=cinco 6=seis 7=siete 8=ocho 9=nueve 10=diez 12=doce,docena 1/2=medio,media,mitad 1/3=tercio 1/4=cuarto',
    to: 'a',
    link: 'de',
    ordinal: /^[ºª]$/,
  }),
  it: numberWords({
    percent: '',
    scales: '1e3=mila,mille 1e6=milione,milioni 1e9=miliardo,miliardi',
    currencies: 'EUR=euro USD=dollaro,dollari GBP=sterline',
    units: 'km=chilometri m=metri kg=chili t=tonnellate ha=ettari °C=gradi',
    words:
      '2=due 3=tre 4=quattro 5=cinque 6=sei 7=sette 8=otto 9=nove 10=dieci 12=dodici,dozzina 1/2=mezzo,mezza,metà 1/3=terzo 1/4=quarto',
    to: 'a',
    link: 'di d',
    ordinal: /^[ºª°]$/,
  }),
  pt: numberWords({
    percent: '',
    scales: '1e3=mil 1e6=milhão,milhões 1e9=bilhão,bilhões',
    currencies: 'EUR=euro,euros USD=dólar,dólares BRL=real,reais',
    units: 'km=quilómetros,quilômetros m=metros kg=quilos t=toneladas ha=hectares °C=graus',
    words:
      '2=dois,duas 3=três 4=quatro 5=cinco 6=seis 7=sete 8=oito 9=nove 10=dez 12=doze,dúzia 1/2=meio,meia,metade 1/3=terço 1/4=quarto',
    to: 'a',
    link: 'de',
    ordinal: /^[ºª]$/,
  }),
  nl: numberWords({
    percent: 'procent',
    scales: '1e3=duizend 1e6=miljoen,mln 1e9=miljard,mld',
    currencies: 'EUR=euro USD=dollar GBP=pond',
    units: 'km=kilometer m=meter kg=kilo t=ton ha=hectare °C=graden',
    words:
      '2=twee 3=drie 4=vier 5=vijf 6=zes 7=zeven 8=acht 9=negen 10=tien 12=twaalf,dozijn 1/2=half,halve,helft 1/3=derde 1/4=kwart',
    to: 'tot',
    link: '',
    ordinal: /^(?:e|ste|de)$/,
  }),
  pl: numberWords({
    percent: 'procent procenta procentów proc',
    scales:
      '1e3=tysiąc,tysiące,tysięcy,tys 1e6=milion,miliona,miliony,milionów,mln 1e9=miliard,miliardy,miliardów,mld',
    currencies: 'PLN=zł,złoty,złotych,złote EUR=euro USD=dolarów,dolary',
    units: 'km=kilometrów,kilometry m=metrów,metry kg=kilogramów t=ton,tony ha=hektarów °C=stopni',
    words:
      '2=dwa,dwie,dwóch 3=trzy,trzech 4=cztery 5=pięć 6=sześć 7=siedem 8=osiem 9=dziewięć 10=dziesięć 1/2=pół,połowa,połowę',
    to: 'do',
    link: '',
    ordinal: /^$/,
  }),
  uk: numberWords({
    percent: 'відсоток відсотки відсотків відсотка',
    scales:
      '1e3=тисяча,тисячі,тисяч,тис 1e6=мільйон,мільйона,мільйони,мільйонів,млн 1e9=мільярд,мільярди,мільярдів,млрд',
    currencies: 'UAH=гривень,гривні,грн EUR=євро USD=доларів,долари,дол',
    units: 'km=кілометрів,км m=метрів,м kg=кілограмів,кг t=тонн,т ha=гектарів,га °C=градусів',
    words: "2=два,дві 3=три 4=чотири 5=п'ять 6=шість 7=сім 8=вісім 9=дев'ять 10=десять 1/2=пів,половина",
    to: 'до',
    link: '',
    ordinal: /^$/,
  }),
  ru: numberWords({
    percent: 'процент процента процентов',
    scales:
      '1e3=тысяча,тысячи,тысяч,тыс 1e6=миллион,миллиона,миллионов,млн 1e9=миллиард,миллиарда,миллиардов,млрд',
    currencies: 'RUB=рублей,рубля,руб EUR=евро USD=долларов,доллара,долл',
    units: 'km=километров,км m=метров,м kg=килограммов,кг t=тонн,т ha=гектаров,га °C=градусов',
    words: '2=два,две 3=три 4=четыре 5=пять 6=шесть 7=семь 8=восемь 9=девять 10=десять 1/2=пол,половина',
    to: 'до',
    link: '',
    ordinal: /^$/,
  }),
}

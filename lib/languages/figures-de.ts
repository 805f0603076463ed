import { countedWords } from '../text/counted-words.ts'
import { dateWords, days } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
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
  dates: dateWords({
    beforeYear: 'seit jahr jahre bis anfang ende mitte ab von vor nach',
    link: '',
    last: 'letzten letzter letzte vergangenen vergangener vorigen',
    next: 'nächsten nächster nächste kommenden kommender',
    clock: 'uhr',
    days: days('gestern', 'heute', 'morgen'),
    months: 'jän feb mär apr mai jun jul aug sept okt nov dez',
    capital: true,
  }),
  counted: countedWords({}),
})

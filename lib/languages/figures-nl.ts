import { countedWords } from '../text/counted-words.ts'
import { dateWords, days } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
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
  dates: dateWords({
    beforeYear: 'in sinds tot vanaf jaar eind begin',
    link: '',
    last: 'afgelopen vorige',
    next: 'komende volgende',
    clock: 'uur',
    days: days('gisteren', 'vandaag vanavond', 'morgen'),
  }),
  counted: countedWords({}),
})

import { countedWords } from '../text/counted-words.ts'
import { dateWords, days } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
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
  dates: dateWords({
    beforeYear: 'nel dal al entro fine inizio del',
    link: '',
    last: 'scorso scorsa',
    next: 'prossimo prossima',
    clock: 'ore',
    days: days('ieri', 'oggi stasera', 'domani'),
  }),
  counted: countedWords({}),
})

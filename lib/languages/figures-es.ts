import { countedWords } from '../text/counted-words.ts'
import { dateWords, days } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
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
  dates: dateWords({
    beforeYear: 'en desde hasta antes año',
    link: 'de del',
    last: 'pasado pasada',
    next: 'próximo próxima',
    clock: 'horas h',
    days: days('ayer', 'hoy', 'mañana'),
  }),
  counted: countedWords({}),
})

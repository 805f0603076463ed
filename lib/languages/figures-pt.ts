import { countedWords } from '../text/counted-words.ts'
import { dateWords, days } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
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
  dates: dateWords({
    beforeYear: 'em desde até ano',
    link: 'de',
    last: 'passado passada última último',
    next: 'próximo próxima',
    clock: 'horas h',
    days: days('ontem', 'hoje', 'amanhã'),
  }),
  counted: countedWords({}),
})

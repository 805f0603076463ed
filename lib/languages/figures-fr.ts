import { countedWords } from '../text/counted-words.ts'
import { dateWords, days } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
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
  dates: dateWords({
    beforeYear: 'en depuis dès avant après fin début jusqu’en',
    link: '',
    last: 'dernier dernière',
    next: 'prochain prochaine',
    clock: 'heures heure h',
    days: days('hier', "aujourd'hui", 'demain'),
  }),
  counted: countedWords({}),
})

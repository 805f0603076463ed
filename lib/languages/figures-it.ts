import { countedWords } from '../text/counted-words.ts'
import { dateWords } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
    percent: '',
    scales: '1e3=mila,mille 1e6=milione,milioni 1e9=miliardo,miliardi',
    currencies: 'EUR=euro USD=dollaro,dollari GBP=sterline',
    units: 'km=chilometri m=metri kg=chili t=tonnellate ha=ettari °C=gradi',
    words:
      '2=due 3=tre 4=quattro 5=cinque 6=sei 7=sette 8=otto 9=nove 10=dieci 11=undici 12=dodici,dozzina 13=tredici 14=quattordici 15=quindici 20=venti 30=trenta 40=quaranta 50=cinquanta 60=sessanta 70=settanta 80=ottanta 90=novanta 100=cento 1/2=mezzo,mezza,metà 1/3=terzo 1/4=quarto',
    to: 'a',
    link: 'di d',
    ordinal: /^[ºª°]$/,
  }),
  dates: dateWords({
    beforeYear: 'nel dal al entro fine inizio del',
    link: '',
    clock: 'ore',
  }),
  counted: countedWords({
    hedges: `più di, meno di, circa, quasi, oltre, almeno, al massimo, fino a, appena, soltanto, solo, un totale di,
      attorno a, intorno a, non meno di, ben, poco più di, altri, altre, più del, oltre il, circa il, quasi il`,
    between: 'tra fra',
    and: 'e',
    many: 'decina decine dozzina dozzine ventina trentina quarantina cinquantina centinaio centinaia migliaio migliaia milioni miliardi',
    of: 'di d del dello della dell dei degli delle',
    per: 'al all alla per',
    determiners: 'delle dei degli alle i gli le la il lo questi queste',
    behind:
      /(?:an[ie]|es[ie]|al[ie]|el[ie]|il[ie]|iv[ie]|os[ie]|ici|iche|[aiu]t[ie]|in[ie]|ari|arie|enti|anti)$/,
    adjective:
      /^(?:nuovi|nuove|grandi|piccoli|piccole|giovani|altri|altre|ex|vecchi|vecchie|primi|prime|ultimi|ultime|principali|diversi|diverse|mila)$/,
    noun: /(?:[ie]|tà|ù)$/,
    notNoun:
      /^\p{Lu}|(?:are|ere|ire|bbe|ò|asse|esse)$|^(?:volte|anche|dove|invece|mentre|oltre|poi|quindi|oggi|ieri|che)$/u,
    durations:
      'secondo secondi minuto minuti ora ore giorno giorni notte notti settimana settimane mese mesi anno anni decenni secoli',
    whenAfter: 'fa dopo prima',
    whenBefore: 'ultimi ultime prossimi prossime primi prime ogni dopo di alle',
    portions: 'membri',
    vague: 'mezzo mezza quarto volte cose punti ragioni parti tipi modi lati',
    labels:
      'articolo numero n pagina capitolo sezione tappa gruppo livello fase stagione episodio volume boeing airbus formula sala camera linea zona versione',
    contest:
      /(?:vinc|vint|vittori|battut|sconfitt|pers[oae]|pareggi|risultat|\bgol\b|\bret[ei]\b|partita|\bset\b|rimont|finisc|voti\b)/i,
  }),
})

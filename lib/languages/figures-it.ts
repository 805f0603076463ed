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
    hedges: `
      al massimo, almeno, altre, altri, appena, attorno a, ben, circa, circa il, fino a, intorno a, meno di,
      non meno di, oltre, oltre il, più del, più di, poco più di, quasi, quasi il, solo, soltanto, un totale di`,
    between: 'tra fra',
    and: 'e',
    many: 'centinaia centinaio cinquantina decina decine dozzina dozzine migliaia migliaio miliardi milioni quarantina trentina ventina',
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
      'anni anno decenni giorni giorno mese mesi minuti minuto notte notti ora ore secoli secondi secondo settimana settimane',
    whenAfter: 'fa dopo prima',
    whenBefore: 'alle di dopo ogni prime primi prossime prossimi ultime ultimi',
    portions: 'membri',
    vague: 'cose lati mezza mezzo modi parti punti quarto ragioni tipi volte',
    labels:
      'airbus articolo boeing camera capitolo episodio fase formula gruppo linea livello n numero pagina sala sezione stagione tappa versione volume zona',
    contest:
      /(?:vinc|vint|vittori|battut|sconfitt|pers[oae]|pareggi|risultat|\bgol\b|\bret[ei]\b|partita|\bset\b|rimont|finisc|voti\b)/i,
  }),
})

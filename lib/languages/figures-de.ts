import { countedWords } from '../text/counted-words.ts'
import { dateWords } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
    percent: 'prozent prozentpunkt prozentpunkte prozentpunkten',
    scales: '1e3=tausend,tsd 1e6=million,millionen,mio 1e9=milliarde,milliarden,mrd 1e12=billion,billionen',
    currencies: 'EUR=euro USD=dollar,us-dollar GBP=pfund CHF=franken',
    units: 'km=kilometer,kilometern m=meter,metern kg=kilogramm,kilo t=tonnen ha=hektar °C=grad',
    words:
      '2=zwei 3=drei 4=vier 5=fünf 6=sechs 7=sieben 8=acht 9=neun 10=zehn 11=elf 12=zwölf,dutzend 20=zwanzig 30=dreißig 40=vierzig 50=fünfzig 60=sechzig 70=siebzig 80=achtzig 90=neunzig 100=hundert 1/2=halbe,halben,hälfte 1/3=drittel 2/3=zweidrittel 1/4=viertel 3/4=dreiviertel',
    to: 'bis',
    link: '',
    ordinal: /^$/,
  }),
  dates: dateWords({
    beforeYear: 'seit jahr jahre bis anfang ende mitte ab von vor nach',
    link: '',
    clock: 'uhr',
    months: 'jän feb mär apr mai jun jul aug sept okt nov dez',
    capital: true,
  }),
  counted: countedWords({
    hedges: `
      an die, beinahe, bis zu, ca, circa, einige, etwa, exakt, fast, genau, gerade einmal, gut, höchstens, insgesamt,
      knapp, lediglich, maximal, mehr als, mehrere, mindestens, minus, nahezu, nicht mehr als, nicht weniger als, nur,
      rund, schätzungsweise, um die, ungefähr, weitere, weniger als, wenigstens, zirka, über`,
    between: 'zwischen',
    and: 'und',
    many: 'dutzende hunderte tausende zehntausende hunderttausende millionen milliarden',
    of: 'der des von aller',
    per: 'pro je',
    determiners: 'alle aller das dem den der die diese diesen dieser ihrer seiner',
    adjective: /^\p{Ll}+(?:e|en|er|es|em)$/u,
    noun: /^\p{Lu}[\p{L}-]+$/u,
    durations: `
      jahr jahre jahren jahrhunderte jahrhunderten jahrzehnte jahrzehnten minute minuten monat monate monaten nacht
      nächte nächten sekunde sekunden stunde stunden tag tage tagen woche wochen`,
    whenAfter: 'alt alte alten alter her jünger nach später vorher zuvor älter',
    whenBefore: 'alle ersten kommenden letzten nächsten seit um vergangenen von vor',
    portions: '',
    vague: 'arten dinge fälle fällen gründe gründen mal male malen punkte punkten seiten teile teilen uhr',
    labels: `
      art 
      artikel paragraf paragraph kapitel nummer nr seite platz rang boeing airbus formel gruppe klasse saison block
      stufe phase zimmer raum bus linie zone gleis halle typ version staffel folge teil kanal ziffer absatz abs §
      bundesstraße landstraße autobahn top`,
    contest:
      /(?:gew[io]nn|gewann|sieg|besieg|schlug|verl[oi]r|verloren|niederlage|unentschieden|führ(?:ung|te)|treffer|\btore?\b|endstand|halbzeit|partie|\bspiel|\bsatz\b|remis|ausgleich|heim|auswärts|abstimm)/i,
  }),
})

import { countedWords } from '../text/counted-words.ts'
import { dateWords } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
    percent: 'procent',
    scales: '1e3=duizend 1e6=miljoen,mln 1e9=miljard,mld',
    currencies: 'EUR=euro USD=dollar GBP=pond',
    units: 'km=kilometer m=meter kg=kilo t=ton ha=hectare °C=graden',
    words:
      '2=twee 3=drie 4=vier 5=vijf 6=zes 7=zeven 8=acht 9=negen 10=tien 11=elf 12=twaalf,dozijn 20=twintig 30=dertig 40=veertig 50=vijftig 60=zestig 70=zeventig 80=tachtig 90=negentig 100=honderd 1/2=half,halve,helft 1/3=derde 1/4=kwart',
    to: 'tot',
    link: '',
    ordinal: /^(?:e|ste|de)$/,
  }),
  dates: dateWords({
    beforeYear: 'in sinds tot vanaf jaar eind begin',
    link: '',
    clock: 'uur',
  }),
  counted: countedWords({
    hedges: `
      bijna, bijna de, circa, een kleine, hoogstens, hooguit, in totaal, krap, maar liefst, maximaal, meer dan,
      minder dan, minimaal, minstens, nagenoeg, nog eens, nog geen, om en nabij, ongeveer, rond de, ruim, slechts,
      ten minste, tenminste, tot wel, zeker, zo'n`,
    between: 'tussen',
    and: 'en',
    many: 'tientallen honderden duizenden tienduizenden honderdduizenden miljoenen miljarden',
    of: 'van',
    per: 'per',
    determiners: 'de het alle zijn haar hun deze die',
    adjective: /^\p{L}+e$/u,
    noun: /^\p{L}[\p{L}-]*(?:en|s|ën|lui|volk|man|doden|eren)$/u,
    notNoun:
      /^(?:werden|waren|hebben|zullen|kunnen|moeten|gaan|staan|komen|zeggen|vinden|willen|krijgen|als|tegen|binnen|samen|tussen|sinds|reeds|alsmede|tevens|eens|keer|dus|altijd|steeds|slechts)$/,
    durations:
      'dag dagen eeuwen jaar jaren maand maanden minuten minuut nacht nachten seconde seconden uren uur week weken',
    whenAfter: 'geleden later oud oude eerder lang',
    whenBefore: 'afgelopen eerste elke iedere komende laatste na om over volgende',
    vague: 'dingen punten redenen delen soorten kanten gevallen',
    labels:
      'aflevering airbus artikel boeing deel etappe fase formule groep hoofdstuk kamer lijn niveau nr nummer pagina perron plaats seizoen snelweg versie zaal zone',
    contest:
      /(?:w[oi]n(?:nen)?\b|gewonnen|versl(?:oeg|agen)|overwinning|zege|verl(?:oor|oren)|nederlaag|gelijk|doelpunt|wedstrijd|stand\b|voorsprong|\bsets?\b|achterstand|\brust\b|duel)/i,
  }),
})

import { countedWords } from '../text/counted-words.ts'
import { dateWords } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
    percent: '',
    scales: '1e2=cent,cents 1e3=mille,milliers 1e6=million,millions 1e9=milliard,milliards',
    currencies: 'EUR=euro,euros USD=dollar,dollars CHF=francs',
    units: 'km=kilomètres m=mètres kg=kilos,kilogrammes t=tonnes ha=hectares °C=degrés',
    words:
      '2=deux 3=trois 4=quatre 5=cinq 6=six 7=sept 8=huit 9=neuf 10=dix 11=onze 12=douze,douzaine 13=treize 14=quatorze 15=quinze 16=seize 20=vingt 30=trente 40=quarante 50=cinquante 60=soixante 1/2=demi,moitié 1/3=tiers 1/4=quart',
    to: 'à',
    link: 'd de',
    ordinal: /^(?:er|re|ère|e|ème)$/,
  }),
  dates: dateWords({
    beforeYear: 'en depuis dès avant après fin début jusqu’en',
    link: '',
    clock: 'heures heure h',
  }),
  counted: countedWords({
    hedges: `
      au moins, au plus, au total, autour de, environ, jusqu à, moins d, moins de, pas moins de, plus d, plus de,
      plusieurs, presque, près d, près de, quelque, quelques, seulement, un total de, à peine, à peu près`,
    between: 'entre',
    and: 'et',
    many: `
      centaine centaines cinquantaine dizaine dizaines douzaine douzaines milliards millier milliers millions
      quarantaine soixantaine trentaine vingtaine`,
    of: 'de d des du',
    per: 'par',
    determiners: 'la l les des le ses leurs ces nos',
    behind: /^\p{Ll}.*[sx]$/u,
    adjective:
      /^(?:nouve(?:aux|lles)|grande?s|petite?s|jeunes|autres|ancien(?:ne)?s|(?:premi|derni)(?:er|ère)s|principa(?:ux|les)|différente?s)$/,
    noun: /[sxz]$/,
    notNoun: /^\p{Lu}|ez$|^(?:sans|mais|puis|alors|plus|moins|fois)$/u,
    durations:
      'an année années ans décennies heure heures jour jours minute minutes mois nuit nuits seconde secondes semaine semaines',
    whenAfter: 'plus auparavant après avant',
    whenBefore:
      'a après d de derniers dernières premiers premières prochaines prochains à âgé âgée âgées âgés',
    portions: 'membres kg tonnes',
    vague: 'demi fois',
    labels: 'airbus article boeing formule groupe ligne n niveau no page saison salle étape',
    contest:
      /(?:gagn|remport|batt[ue]|victoire|défaite|perdu|\bnul|score|\bbuts?\b|match|\bsets?\b|men(?:é|ait|aient)|voix)/i,
  }),
})

import { countedWords } from '../text/counted-words.ts'
import { dateWords } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
    percent: '',
    scales: '1e3=mil,miles 1e6=millón,millones',
    currencies: 'EUR=euro,euros USD=dólar,dólares GBP=libras MXN=pesos',
    units: 'km=kilómetros m=metros kg=kilos t=toneladas ha=hectáreas °C=grados',
    words:
      '2=dos 3=tres 4=cuatro 5=cinco 6=seis 7=siete 8=ocho 9=nueve 10=diez 11=once 12=doce,docena 13=trece 14=catorce 15=quince 20=veinte 30=treinta 40=cuarenta 50=cincuenta 60=sesenta 70=setenta 80=ochenta 90=noventa 100=cien,ciento 200=doscientos,doscientas 300=trescientos,trescientas 500=quinientos 1/2=medio,media,mitad 1/3=tercio 1/4=cuarto',
    to: 'a',
    link: 'de',
    ordinal: /^[ºª]$/,
  }),
  dates: dateWords({
    beforeYear: 'en desde hasta antes año',
    link: 'de del',
    clock: 'horas h',
  }),
  counted: countedWords({
    hedges: `
      al menos, alrededor de, alrededor del, apenas, aproximadamente, casi, cerca de, cerca del, como máximo,
      como mínimo, en torno a, hasta, menos de, menos del, más de, más del, no menos de, otras, otros, poco más de,
      por lo menos, solo, sólo, un total de, unas, unos`,
    between: 'entre',
    and: 'y',
    many: 'centenar centenares centenas cientos decena decenas docena docenas miles millones',
    of: 'de del',
    per: 'por al',
    determiners: 'los las la el sus esos esas estos estas',
    behind: /^\p{Ll}.*s$/u,
    adjective:
      /^(?:nuevos|nuevas|grandes|pequeños|pequeñas|jóvenes|otros|otras|antiguos|antiguas|buenos|buenas|primeros|primeras|últimos|últimas|principales|mil|diferentes|distintos|distintas)$/,
    noun: /s$/,
    notNoun: /^\p{Lu}|(?:amos|emos|imos|áis|éis)$|^(?:después|antes|atrás|veces|más|menos|es|mientras)$/u,
    durations:
      'año años décadas día días hora horas mes meses minuto minutos noche noches segundo segundos semana semanas siglos',
    whenAfter: 'antes después atrás',
    whenBefore: 'cada de hace las primeras primeros próximas próximos tras últimas últimos',
    portions: 'miembros',
    vague: 'cosas cuarto formas lados media medio partes puntos razones tipos veces',
    labels:
      'airbus artículo boeing capítulo episodio etapa fórmula grupo habitación línea nivel nº número página ruta sala sección temporada',
    contest:
      /(?:gan[óoa]|venc|derrot|victoria|perd|empat|marcador|\bgol|partido|\bsets?\b|remont|triunf|se impus|votos?\b)/i,
  }),
})

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
    hedges: `más de, menos de, cerca de, casi, unos, unas, alrededor de, al menos, por lo menos, hasta, como mínimo,
      como máximo, aproximadamente, en torno a, apenas, solo, sólo, un total de, otros, otras, no menos de, poco más de, cerca del, alrededor del, más del, menos del`,
    between: 'entre',
    and: 'y',
    many: 'decena decenas docena docenas centenar centenares centenas cientos miles millones',
    of: 'de del',
    per: 'por al',
    determiners: 'los las la el sus esos esas estos estas',
    behind: /^\p{Ll}.*s$/u,
    adjective:
      /^(?:nuevos|nuevas|grandes|pequeños|pequeñas|jóvenes|otros|otras|antiguos|antiguas|buenos|buenas|primeros|primeras|últimos|últimas|principales|mil|diferentes|distintos|distintas)$/,
    noun: /s$/,
    notNoun: /^\p{Lu}|(?:amos|emos|imos|áis|éis)$|^(?:después|antes|atrás|veces|más|menos|es|mientras)$/u,
    durations:
      'segundo segundos minuto minutos hora horas día días noche noches semana semanas mes meses año años décadas siglos',
    whenAfter: 'antes después atrás',
    whenBefore: 'hace últimos últimas próximos próximas primeros primeras cada tras de las',
    portions: 'miembros',
    vague: 'medio media cuarto veces cosas puntos razones partes tipos formas lados',
    labels:
      'artículo número nº página capítulo sección etapa grupo nivel temporada episodio boeing airbus fórmula ruta sala habitación línea',
    contest:
      /(?:gan[óoa]|venc|derrot|victoria|perd|empat|marcador|\bgol|partido|\bsets?\b|remont|triunf|se impus|votos?\b)/i,
  }),
})

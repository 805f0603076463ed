import { countedWords } from '../text/counted-words.ts'
import { dateWords } from '../text/date-tables.ts'
import type { FigureWords } from '../text/figures.ts'
import { numberWords } from '../text/number-tables.ts'

export const figures = (): FigureWords => ({
  numbers: numberWords({
    percent: '',
    scales: '1e3=mil 1e6=milhão,milhões 1e9=bilhão,bilhões',
    currencies: 'EUR=euro,euros PTE=escudos USD=dólar,dólares BRL=real,reais',
    units: 'km=quilómetros,quilômetros m=metros kg=quilos t=toneladas ha=hectares °C=graus',
    words:
      '2=dois,duas 3=três 4=quatro 5=cinco 6=seis 7=sete 8=oito 9=nove 10=dez 11=onze 12=doze,dúzia 13=treze 14=catorze 15=quinze 20=vinte 30=trinta 40=quarenta 50=cinquenta 60=sessenta 70=setenta 80=oitenta 90=noventa 100=cem,cento 200=duzentos,duzentas 300=trezentos,trezentas 500=quinhentos 900=novecentos 1/2=meio,meia,metade 1/3=terço 1/4=quarto',
    to: 'a',
    link: 'de',
    ordinal: /^[ºª]$/,
  }),
  dates: dateWords({
    beforeYear: 'em desde até ano',
    link: 'de',
    clock: 'horas h',
  }),
  counted: countedWords({
    hedges: `mais de, menos de, cerca de, quase, perto de, pelo menos, ao menos, no mínimo, no máximo, até, em torno de, aproximadamente,
      uns, umas, apenas, só, um total de, outros, outras, mais do que, por volta de, não menos de, pouco mais de`,
    between: 'entre',
    and: 'e vírgula',
    many: 'dezena dezenas dúzia dúzias centena centenas milhar milhares milhões bilhões',
    of: 'de do da dos das',
    per: 'por ao',
    determiners: 'os as a o seus suas destes destas dos das',
    behind: /^\p{Ll}.*s$/u,
    adjective:
      /^(?:novos|novas|grandes|pequenos|pequenas|jovens|outros|outras|antigos|antigas|bons|boas|primeiros|primeiras|últimos|últimas|principais|mil|diferentes)$/,
    noun: /s$/,
    notNoun: /^\p{Lu}|(?:amos|emos|imos)$|^(?:depois|antes|atrás|vezes|mais|menos|após|mas)$/u,
    durations:
      'segundo segundos minuto minutos hora horas dia dias noite noites semana semanas mês meses ano anos décadas séculos',
    whenAfter: 'antes depois atrás',
    whenBefore: 'há últimos últimas próximos próximas primeiros primeiras cada após de às',
    portions: 'membros',
    vague: 'meio meia quarto vezes coisas pontos razões partes tipos formas lados',
    labels:
      'artigo número nº página capítulo secção seção etapa grupo nível fase temporada episódio volume boeing airbus fórmula rota sala quarto linha zona versão',
    contest:
      /(?:ganh|venc|derrot|vitória|perd|empat|resultado|\bgolo?s?\b|jogo|partida|\bsets?\b|triunf|goleou|placar|votos?\b)/i,
  }),
})

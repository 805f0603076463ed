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
    hedges: `
      ao menos, apenas, aproximadamente, até, cerca de, em torno de, mais de, mais do que, menos de, no máximo,
      no mínimo, não menos de, outras, outros, pelo menos, perto de, por volta de, pouco mais de, quase, só,
      um total de, umas, uns`,
    between: 'entre',
    and: 'e vírgula',
    many: 'bilhões centena centenas dezena dezenas dúzia dúzias milhar milhares milhões',
    of: 'de do da dos das',
    per: 'por ao',
    determiners: 'os as a o seus suas destes destas dos das',
    behind: /^\p{Ll}.*s$/u,
    adjective:
      /^(?:novos|novas|grandes|pequenos|pequenas|jovens|outros|outras|antigos|antigas|bons|boas|primeiros|primeiras|últimos|últimas|principais|mil|diferentes)$/,
    noun: /s$/,
    notNoun: /^\p{Lu}|(?:amos|emos|imos)$|^(?:depois|antes|atrás|vezes|mais|menos|após|mas)$/u,
    durations:
      'ano anos dia dias décadas hora horas meses minuto minutos mês noite noites segundo segundos semana semanas séculos',
    whenAfter: 'antes depois atrás',
    whenBefore: 'após cada de há primeiras primeiros próximas próximos às últimas últimos',
    portions: 'membros',
    vague: 'coisas formas lados meia meio partes pontos quarto razões tipos vezes',
    labels:
      'airbus artigo boeing capítulo episódio etapa fase fórmula grupo linha nº nível número página quarto rota sala secção seção temporada versão volume zona',
    contest:
      /(?:ganh|venc|derrot|vitória|perd|empat|resultado|\bgolo?s?\b|jogo|partida|\bsets?\b|triunf|goleou|placar|votos?\b)/i,
  }),
})

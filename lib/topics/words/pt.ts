import type { TopicWords } from '../filler.ts'

export const TOPICS_PT: TopicWords = {
  events: `
    guerra guerras ataque ataques atentado atentados eleição eleições greve greves incêndio incêndios acidente terremoto
    sismo enchente enchentes inundação inundações cheia cheias tempestade furacão seca crise cimeira cúpula conferência
    congresso julgamento votação referendo protesto protestos manifestação manifestações festival festa torneio final jogo
    partida corrida campeonato explosão assassinato assassínio prisão demissão visita cerimónia cerimônia inauguração
    lançamento fusão pandemia epidemia trégua ofensiva invasão revolta golpe reunião debate negociações exposição resgate
    massacre batalha feira apagão desabamento casamento funeral confronto confrontos intifada`,
  filler: `
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho
    julho agosto setembro outubro novembro dezembro dia dias semana semanas mês meses ano anos século séculos hora horas
    minuto minutos segundo segundos manhã manhãs tarde tardes noite noites meia-noite madrugada ontem amanhã hoje tempo vez
    vezes momento momentos início fim final metade parte partes lado caso exemplo razão razões coisa coisas maneira forma
    tipo número total metro metros quilômetro quilômetros quilómetro quilómetros euro euros real reais dólar dólares grau
    graus milhão milhões mil milhares cento centenas dezena dezenas dois duas três quatro cinco seis sete oito nove dez
    onze doze treze catorze quinze dezesseis dezassete dezoito dezanove vinte trinta quarenta cinquenta cem primeiro
    primeira primeiros última último últimos últimas novo nova novos novas grande grandes pequeno pequena sozinho alguém
    ninguém nada gente pessoas pessoa porta-voz foto fotos autor`,
  determiners: `
    o a os as um uma uns umas do da dos das de ao à aos às no na nos nas num numa pelo pela pelos pelas seu sua seus suas
    este esta estes estas esse essa esses essas aquele aquela nosso nossa meu minha cada alguns algumas vários várias dois
    duas três quatro cinco seis sete oito nove dez em por sem com`,
  verb: /^\p{Ll}{3,}[aei]r(?:se|l[ao]s?)?$/u,
  placeBefore: 'em para desde',
  placeHeads:
    'faixa sul norte lago cidade ilha aeroporto rua praça monte praia vila vale porto baía bairro avenida serra rio região',
  same: `
    união europeia, ue; nações unidas, onu; organização das nações unidas, onu; estados unidos, eua, estados unidos da américa;
    reino unido, grã-bretanha; organização mundial da saúde, oms; fundo monetário internacional, fmi;
    banco central europeu, bce; kiev, kyiv, quieve`,
}

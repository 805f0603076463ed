import type { TopicWords } from '../filler.ts'

export const TOPICS_PT: TopicWords = {
  events: `
    acidente apagão assassinato assassínio ataque ataques atentado atentados batalha campeonato casamento cerimónia
    cerimônia cheia cheias cimeira conferência confronto confrontos congresso corrida crise cúpula debate demissão
    desabamento eleição eleições enchente enchentes epidemia explosão exposição feira festa festival final funeral
    furacão fusão golpe greve greves guerra guerras inauguração incêndio incêndios intifada inundação inundações
    invasão jogo julgamento lançamento manifestação manifestações massacre negociações ofensiva pandemia partida prisão
    protesto protestos referendo resgate reunião revolta seca sismo tempestade terremoto torneio trégua visita votação`,
  filler: `
    abril agosto alguém amanhã ano anos autor caso catorze cem centenas cento cinco cinquenta coisa coisas dez dezanove
    dezassete dezembro dezena dezenas dezesseis dezoito dia dias dois domingo doze duas dólar dólares euro euros
    exemplo fevereiro fim final forma foto fotos gente grande grandes grau graus hoje hora horas início janeiro julho
    junho lado madrugada maio maneira manhã manhãs março meia-noite meses metade metro metros mil milhares milhão
    milhões minuto minutos momento momentos mês nada ninguém noite noites nova novas nove novembro novo novos número
    oito ontem onze outubro parte partes pequena pequeno pessoa pessoas porta-voz primeira primeiro primeiros quarenta
    quarta-feira quatro quilómetro quilómetros quilômetro quilômetros quinta-feira quinze razão razões reais real
    segunda-feira segundo segundos seis semana semanas sete setembro sexta-feira sozinho sábado século séculos tarde
    tardes tempo terça-feira tipo total treze trinta três vez vezes vinte última últimas último últimos`,
  determiners: `
    a algumas alguns ao aos aquela aquele as cada cinco com da das de dez do dois dos duas em essa essas esse esses
    esta estas este estes meu minha na nas no nos nossa nosso nove num numa o oito os pela pelas pelo pelos por quatro
    seis sem sete seu seus sua suas três um uma umas uns várias vários à às`,
  verb: /^\p{Ll}{3,}[aei]r(?:se|l[ao]s?)?$/u,
  placeBefore: 'em para desde',
  placeHeads:
    'aeroporto avenida bairro baía cidade faixa ilha lago monte norte porto praia praça região rio rua serra sul vale vila',
  same: `
    união europeia, ue; nações unidas, onu; organização das nações unidas, onu; estados unidos, eua, estados unidos da américa;
    reino unido, grã-bretanha; organização mundial da saúde, oms; fundo monetário internacional, fmi;
    banco central europeu, bce; kiev, kyiv, quieve`,
}

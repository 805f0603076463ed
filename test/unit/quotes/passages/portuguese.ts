import type { Passage } from './passage.ts'

export const PORTUGUESE: readonly Passage[] = [
  [
    '“A água entrou em todas as casas”, disse Marlene Figueira, prefeita de Ribeirão Claro.',
    'A água entrou|Marlene Figueira|prefeita de Ribeirão Claro',
  ],
  [
    '“Vamos reconstruir tudo”, afirmou o prefeito Celso Damasceno.',
    'Vamos reconstruir tudo|Celso Damasceno|prefeito',
  ],
  [
    'O secretário de Transportes, João Nepomuceno, afirmou que a ponte “será reaberta em março”.',
    'será reaberta em|João Nepomuceno|secretário de Transportes',
  ],
  [
    'O secretário de Transportes, João Nepomuceno, visitou a obra. “Falta pouco”, garantiu.',
    'Falta pouco|João Nepomuceno|secretário de Transportes',
  ],
  ['Segundo João Nepomuceno, a ponte é “mais segura do que antes”.', 'mais segura do|João Nepomuceno'],
  [
    'De acordo com a engenheira Tânia Bessa, o viaduto “não oferece risco”.',
    'não oferece risco|Tânia Bessa|engenheira',
  ],
  ['Para Tânia Bessa, o viaduto é “um erro de projeto”.', 'um erro de|Tânia Bessa'],
  ['Na avaliação de Tânia Bessa, o viaduto é “um erro de projeto”.', 'um erro de|Tânia Bessa'],
  [
    '«Não há dinheiro para tudo», admitiu o ministro das Finanças, Rui Cardigos.',
    'Não há dinheiro|Rui Cardigos|ministro das Finanças',
  ],
  [
    'O ministro das Finanças, Rui Cardigos, sublinhou que o país “não pode gastar o que não tem”.',
    'não pode gastar|Rui Cardigos|ministro das Finanças',
  ],
  ['— Não saio daqui — disse Dona Zefa. — Nasci nesta casa.', 'Não saio daqui|Zefa'],
  [
    '— Quem está aí? — perguntou o guarda.\n— Sou eu — respondeu Benedita Rocha.',
    'Quem está aí|guarda||a',
    'Sou eu|Benedita Rocha',
  ],
  [
    '"A gente não foi avisado de nada", reclama o comerciante Edson Paixão, 52.',
    'A gente não|Edson Paixão|comerciante',
  ],
  [
    'Edson Paixão perdeu a loja. “Começo do zero”, conta ele. “Não tenho escolha.”',
    'Começo do zero|Edson Paixão',
  ],
  [
    '“Ouvi um estrondo e corri”, relatou uma moradora que não quis se identificar.',
    'Ouvi um estrondo|moradora||a',
  ],
  [
    'Fontes ligadas à investigação falam em “queima de arquivo”.',
    'queima de arquivo|Fontes ligadas à investigação||a',
  ],
  ['O relatório aponta “falhas graves na manutenção”.', 'falhas graves na|relatório||d'],
  [
    'A Polícia Federal informou que o suspeito “permaneceu em silêncio”.',
    'permaneceu em silêncio|Polícia Federal||o',
  ],
  [
    'Em nota, a empresa Vale Verde disse que “lamenta profundamente o ocorrido”.',
    'lamenta profundamente o|Vale Verde||o',
  ],
  ['“Lamentamos profundamente o ocorrido”, diz a nota.', 'Lamentamos profundamente o|nota||d'],
  ['Os moradores protestam: “Queremos água limpa”.', 'Queremos água limpa|moradores||a'],
  [
    '“É uma vitória de todos”, escreveu no Twitter a deputada Lídia Sampaio.',
    'É uma vitória|Lídia Sampaio|deputada',
  ],
  [
    '“Fizemos um grande jogo”, avaliou o técnico Vanderlei Pontes. “Mas falta muito”, completou.',
    'Fizemos um grande|Vanderlei Pontes|técnico',
    'Mas falta muito|Vanderlei Pontes',
  ],
  [
    'O técnico do Guarani do Norte, Vanderlei Pontes, elogiou o time: “Fizemos um grande jogo”.',
    'Fizemos um grande|Vanderlei Pontes|técnico do Guarani do Norte',
  ],
  [
    'Vanderlei Pontes elogiou o time, dizendo que os jogadores “entregaram a alma”.',
    'entregaram a alma|Vanderlei Pontes',
  ],
  [
    '“A mata está secando”, explica a bióloga Iara dos Anjos, da Universidade do Planalto.',
    'A mata está|Iara dos Anjos|bióloga',
  ],
  [
    'A bióloga Iara dos Anjos estuda a mata há anos. “Ela está secando”, alerta a pesquisadora.',
    'Ela está secando|Iara dos Anjos|bióloga',
  ],
  [
    '«A mata está a secar», explica ao nosso jornal Inês Vilaverde, investigadora da Universidade de Montelavar.',
    'A mata está|Inês Vilaverde|investigadora da Universidade de Montelavar',
  ],
  [
    '“Meu pai dizia: ‘Terra não se vende’”, lembra Sebastião da Luz, lavrador.',
    'Meu pai dizia|Sebastião da Luz|lavrador',
  ],
  [
    'Sebastião da Luz, que planta café há quarenta anos, diz que a chuva “mudou de endereço”.',
    'mudou de endereço|Sebastião da Luz',
  ],
  ['“A chuva”, diz Sebastião da Luz, “mudou de endereço”.', 'A chuva|Sebastião da Luz'],
  [
    '“A chuva mudou de endereço.\n“Antes vinha em setembro.\n“Agora ninguém sabe”, diz Sebastião da Luz.',
    'A chuva mudou|Sebastião da Luz',
  ],
  [
    'A exposição “Mar de dentro” abre na terça. “É o trabalho da minha vida”, confessa a artista Nair Couto.',
    'É o trabalho|Nair Couto|artista',
  ],
  ['Nair Couto mora em Olinda. Ela define a obra como “um mapa de afetos”.', 'um mapa de|Nair Couto'],
  ['O Sr. Couto não foi ouvido. “Só falo em juízo”, limitou-se a dizer o Sr. Couto.', 'Só falo em|Couto'],
  ['A chamada “lei do silêncio” e o “puxadinho” da prefeitura seguem no papel.'],
  [
    '“Não vou renunciar”, declarou o presidente do clube, Hélio Brandão, em entrevista coletiva. Ele acrescentou: “Fui eleito pelos sócios”.',
    'Não vou renunciar|Hélio Brandão|presidente do clube',
    'Fui eleito pelos|Hélio Brandão',
  ],
  [
    'O presidente da Câmara de Vilarinho, Hélio Brandão, considera a decisão “precipitada e injusta”.',
    'precipitada e injusta|Hélio Brandão|presidente da Câmara de Vilarinho',
  ],
  [
    'O autarca considera a decisão «precipitada e injusta». Hélio Brandão governa desde 2017.',
    'precipitada e injusta|Hélio Brandão',
  ],
  [
    '«Fomos apanhados de surpresa», referiu à Lusa fonte dos bombeiros.',
    'Fomos apanhados de|fonte dos bombeiros||a',
  ],
  ['Fonte da PSP adiantou que o condutor «fugiu a pé».', 'fugiu a pé|Fonte da PSP||a'],
  ['O sindicato já reagiu: «É uma afronta aos professores».', 'É uma afronta|sindicato||o'],
  [
    'O advogado da família, Otávio Queiroz de Melo, disse estar “perplexo com a decisão”.',
    'perplexo com a|Otávio Queiroz de Melo|advogado da família',
  ],
  [
    '“Vamos recorrer”, disse Queiroz. Otávio Queiroz de Melo, advogado da família, falou na porta do fórum.',
    'Vamos recorrer|Otávio Queiroz de Melo|advogado da família',
  ],
  [
    'A delegada Simone Arruda não descarta nenhuma hipótese. “Tudo será apurado”, frisou a policial.',
    'Tudo será apurado|Simone Arruda|delegada',
  ],
  [
    '“Tudo será apurado”, frisou a delegada responsável pelo caso, Simone Arruda.',
    'Tudo será apurado|Simone Arruda|delegada responsável pelo caso',
  ],
  ['Questionada, Simone Arruda respondeu que “tudo será apurado”.', 'tudo será apurado|Simone Arruda'],
  [
    '“Eu tinha medo do escuro”, ri a cantora Jussara Leão, ao lembrar da infância no sertão.',
    'Eu tinha medo|Jussara Leão|cantora',
  ],
  [
    'Jussara Leão canta desde os oito anos. “No rádio da minha avó só tocava samba. Foi ali que tudo começou.”',
    'No rádio da|Jussara Leão',
  ],
  ['“Ninguém solta a mão de ninguém”, gritavam os estudantes.', 'Ninguém solta a|estudantes||a'],
  [
    '“Foi um milagre”, resumiu, emocionado, o bombeiro Wesley Tavares.',
    'Foi um milagre|Wesley Tavares|bombeiro',
  ],
  ['Na opinião de Wesley Tavares, foi “um milagre de Natal”.', 'um milagre|Wesley Tavares'],
  [
    'Wesley Tavares e Simone Arruda estiveram no local. “Foi um milagre”, disse ele.',
    'Foi um milagre|Wesley Tavares',
  ],
  [
    'O juiz Fausto Meira escreveu na sentença que o réu agiu com “frieza incomum e calculada”.',
    'frieza incomum|Fausto Meira|juiz',
  ],
  ['A sentença afirma que o réu agiu com “frieza incomum e calculada”.', 'frieza incomum|sentença||d'],
  [
    'O governador de Serra Azul, Márcio Teles, chamou o protesto de “coisa de desocupado”.',
    'coisa de desocupado|Márcio Teles|governador de Serra Azul',
  ],
  ['Márcio Teles (PXB) chamou o protesto de “coisa de desocupado”.', 'coisa de desocupado|Márcio Teles'],
  ['Teles também criticou a imprensa. “Inventam tudo”, disparou Márcio Teles.', 'Inventam tudo|Márcio Teles'],
  [
    '“Estamos prontos para negociar”, assegurou a porta-voz do Ministério da Saúde, Catarina Vaz Pinto.',
    'Estamos prontos para|Catarina Vaz Pinto|porta-voz do Ministério da Saúde',
  ],
  [
    'Catarina Vaz Pinto recusou-se a adiantar números, limitando-se a dizer que «a situação está controlada».',
    'a situação está|Catarina Vaz Pinto',
  ],
  [
    'Conforme explicou Catarina Vaz Pinto, “a situação está controlada”.',
    'a situação está|Catarina Vaz Pinto',
  ],
  [
    '“A situação está controlada”, segundo a ministra da Saúde, Catarina Vaz Pinto.',
    'A situação está|Catarina Vaz Pinto|ministra da Saúde',
  ],
  [
    'A Prefeitura de Serra Azul respondeu que “a obra está dentro do prazo”.',
    'a obra está|Prefeitura de Serra Azul||o',
  ],
  [
    'O padre Inácio Loureiro abriu a igreja aos desabrigados. “Aqui cabe todo mundo”, diz o religioso.',
    'Aqui cabe todo|Inácio Loureiro|padre',
  ],
  [
    '“O rio nunca subiu tanto”, conta Raimundo Nonato Brito, barqueiro em Porto das Flores.',
    'O rio nunca|Raimundo Nonato Brito|barqueiro em Porto das Flores',
  ],
  [
    'A ministra do Meio Ambiente, Cleide Antunes, disse nesta terça que o país “não vai recuar das metas”.',
    'não vai recuar|Cleide Antunes|ministra do Meio Ambiente',
  ],
  [
    '“Não vamos recuar”, reiterou Antunes, em entrevista à rádio. Cleide Antunes assumiu em janeiro.',
    'Não vamos recuar|Cleide Antunes',
  ],
  [
    'Para o economista Plínio Sarmento, da consultoria Norte, o corte de juros “veio tarde demais”.',
    'veio tarde demais|Plínio Sarmento|economista',
  ],
  [
    '«É lamentável», considerou, em declarações aos jornalistas, o presidente do sindicato, Aníbal Freixo.',
    'É lamentável|Aníbal Freixo|presidente do sindicato',
  ],
  [
    'Aníbal Freixo não poupou críticas ao Governo. «Prometeram tudo e não cumpriram nada», atirou o sindicalista.',
    'Prometeram tudo e|Aníbal Freixo',
  ],
  [
    '“Achei que ia morrer”, desabafa a estudante Kamilly Ribeiro, 19, que estava no ônibus.',
    'Achei que ia|Kamilly Ribeiro|estudante',
  ],
  [
    'Procurada, a concessionária Via Sol informou, por meio de nota, que “equipes trabalham no local”.',
    'equipes trabalham no|Via Sol||o',
  ],
  [
    'Segundo o boletim de ocorrência, o motorista “apresentava sinais de embriaguez”.',
    'apresentava sinais de|boletim de ocorrência||d',
  ],
  ['— Eu volto quando a chuva passar — prometeu Seu Adauto, já na porta.', 'Eu volto quando|Adauto'],
  [
    'O atacante Juninho Falcão lamentou o empate: “Merecíamos mais”. Segundo ele, “faltou caprichar no último passe”.',
    'Merecíamos mais|Juninho Falcão|atacante',
    'faltou caprichar no|Juninho Falcão',
  ],
  [
    '“Queremos justiça”, diziam os cartazes dos manifestantes.',
    'Queremos justiça|cartazes dos manifestantes||d',
  ],
  [
    'A investigadora Graça Moreira Vaz, do Instituto do Mar, explica que as algas «são um aviso da natureza».',
    'são um aviso|Graça Moreira Vaz|investigadora',
  ],
  [
    '«O primeiro-ministro tem de se explicar», defendeu a líder do partido, Mafalda Seixas, no final do debate.',
    'O primeiro-ministro tem|Mafalda Seixas|líder do partido',
  ],
  [
    'Seixas foi mais longe e acusou o Executivo de «esconder os números da pobreza». Mafalda Seixas lidera o partido desde 2020.',
    'esconder os números|Mafalda Seixas',
  ],
  [
    'O delegado Evandro Pacheco, titular da 3ª DP, afirmou que as imagens “são claras e vão ajudar muito”.',
    'são claras e|Evandro Pacheco',
  ],
  [
    '“A escola é a minha segunda casa”, diz, sorrindo, a merendeira Dalva Conceição, de 61 anos.',
    'A escola é|Dalva Conceição|merendeira',
  ],
  [
    'O festival “Sons do Cerrado” chega à décima edição. “É um sonho antigo”, resume o curador do evento, Tadeu Brandt.',
    'É um sonho|Tadeu Brandt|curador do evento',
  ],
  [
    'Tadeu Brandt nasceu em Blumenau. “Meu avô tocava acordeão. Eu só continuo a festa.”',
    'Meu avô tocava|Tadeu Brandt',
  ],
  [
    'Um dos policiais ouvidos pela reportagem admitiu que houve “excesso de força na abordagem”.',
    'excesso de força|policiais||a',
  ],
]

/** Portuguese words of saying, of Brazil and Portugal. Our own lists, from common knowledge of news prose. */
export const PT = {
  regular: `afirmar declarar explicar acrescentar salientar sublinhar contar recordar lembrar alertar lamentar perguntar anunciar
    denunciar criticar apontar destacar confessar relatar exclamar comentar ressaltar frisar observar considerar chamar
    confirmar avaliar completar opinar brincar reclamar desabafar informar indicar assegurar adiantar avançar assinalar
    notar disparar ironizar rebater retrucar replicar argumentar alegar justificar detalhar pontuar pontuar enfatizar
    reforçar reiterar revelar narrar gritar sussurrar murmurar desejar comemorar celebrar elogiar agradecer desculpar
    negar rejeitar rechaçar refutar questionar acusar classificar qualificar rotular tuitar tweetar postar publicar
    atirar lançar vaticinar prognosticar estimar calcular imaginar sonhar pensar acreditar achar julgar esclarecer
    ponderar analisar resmungar protestar jurar proclamar garantir insistir recomendar aconselhar ordenar implorar
    suplicar exigir orientar avisar noticiar comunicar noticiar mencionar citar registrar registar testemunhar constatar
    provocar cutucar alfinetar sintetizar finalizar arrematar emendar rematar precisar detalhar desvalorizar congratular
    queixar orgulhar emocionar arriscar apelar rezar asseverar pormenorizar rir
    ameaçar antecipar confidenciar cobrar exaltar festejar ensinar tranquilizar gabar vangloriar diagnosticar enumerar
    explicitar contabilizar contestar solicitar sentenciar prometer rememorar historiar relativizar minimizar suspirar
    responder reconhecer escrever prometer defender descrever entender dizer ler conceder temer
    resumir admitir concluir referir/refer discutir decidir definir sugerir/suger advertir/advert inquirir assumir permitir
    repetir/repet divertir transmitir aplaudir`,
  irregular: `disse diz disseram dizem dizia diziam pediu pede pedem pediram sustentou sustenta mantém manteve propôs propõe expôs opôs
    leu lê contrapôs contrapõe conclui concluem ri riu sorri sorriu viu vê prevê previu dizer saber desmente desmentiu
    contradisse consta fala falam falou falava falavam traz trouxe faz fez compara comparou`,
  perfect: 'dito escrito descrito proposto previsto visto',
  gerund: 'dizendo pedindo sustentando referindo sugerindo advertindo falando',
  auxiliaries: 'tem têm tinha tinham havia haviam terá teria ter',
  between: `tem têm tinha tinham havia se lhe lhes me nos também depois ainda já então sempre hoje ontem assim a limitou limita limitado fez
    faz não logo apenas só simplesmente porém entretanto igualmente recentemente posteriormente quis fazer`,
  boundaries: 'que porque quando se como mas e ou embora enquanto onde quem pois nem',
  determiners: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele seu sua seus suas nosso nossa dois duas três
    vários várias alguns algumas outro outra outros outras cada nenhum nenhuma muitos`,
  prepositions: `de do da dos das dum duma em no na nos nas num numa para por pelo pela pelos pelas com sem sobre sob entre contra segundo
    desde durante ante até após ao à aos às perante junto conforme`,
  cuts: `à ao aos às em no na nos nas durante segunda terça quarta quinta sexta sábado domingo ontem hoje para por sobre com que antes
    depois nesta neste nessa desta após perante quando enquanto pelo pela num numa junto`,
  pronouns: { ele: 'm', ela: 'f', eles: 'they', elas: 'they' } as const,
  tonic: {} as const,
  definite: { o: 'm', a: 'f', este: 'm', esta: 'f', esse: 'm', essa: 'f' } as const,
  according: [
    'segundo',
    'de acordo com',
    'conforme',
    'nas palavras de',
    'na opinião de',
    'na avaliação de',
    'na visão de',
    'aos olhos de',
    'para',
    'no entender de',
    'no dizer de',
    'na análise de',
  ],
  accordingAfter: '',
  relatives: 'que quem',
  documents: `relatório comunicado carta estudo mensagem artigo documento texto tuíte pesquisa lei decreto nota sentença despacho
    acórdão ofício inquérito jornal revista cartaz faixa denúncia publicação post decisão parecer laudo manifesto boletim
    sondagem estatuto edital editorial email`,
  groups: `polícia governo sindicato sindicatos associação associações moradores morador moradora especialistas autoridades empresa
    empresas testemunha testemunhas fontes fonte pesquisadores investigadores vizinho vizinha vizinhos prefeitura câmara
    ministério clube grupo federação oposição partido secretaria companhia família familiares pais mães organização
    organizadores alunos estudantes professores docentes médicos enfermeiros pescadores agricultores produtores
    comerciantes trabalhadores manifestantes torcedores adeptos clientes usuários utentes vítimas agentes bombeiros
    advogados juízes hospital universidade tribunal banco instituto agência ong autarquia município defesa acusação
    responsáveis dirigentes analistas populares residentes cidadãos jogadores colegas amigos parentes coletivo
    reitoria diocese concessionária operadora planalto itamaraty ambientalistas`,
}

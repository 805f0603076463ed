/** Portuguese words of saying, of Brazil and Portugal. Our own lists, from common knowledge of news prose. */
export const PT = {
  regular: `
    achar aconselhar acreditar acrescentar acusar adiantar admitir advertir/advert afirmar agradecer alegar alertar
    alfinetar ameaçar analisar antecipar anunciar apelar aplaudir apontar argumentar arrematar arriscar assegurar
    asseverar assinalar assumir atirar avaliar avançar avisar brincar calcular celebrar chamar citar classificar cobrar
    comemorar comentar completar comunicar conceder concluir confessar confidenciar confirmar congratular considerar
    constatar contabilizar contar contestar criticar cutucar decidir declarar defender definir denunciar desabafar
    descrever desculpar desejar destacar desvalorizar detalhar diagnosticar discutir disparar divertir dizer elogiar
    emendar emocionar enfatizar ensinar entender enumerar esclarecer escrever estimar exaltar exclamar exigir explicar
    explicitar festejar finalizar frisar gabar garantir gritar historiar imaginar implorar indicar informar inquirir
    insistir ironizar julgar jurar justificar lamentar lançar lembrar ler mencionar minimizar murmurar narrar negar
    notar noticiar observar opinar ordenar orgulhar orientar pensar perguntar permitir ponderar pontuar pormenorizar
    postar precisar proclamar prognosticar prometer protestar provocar publicar qualificar queixar questionar rebater
    rechaçar reclamar recomendar reconhecer recordar referir/refer reforçar refutar registar registrar reiterar
    rejeitar relatar relativizar rematar rememorar repetir/repet replicar resmungar responder ressaltar resumir
    retrucar revelar rezar rir rotular salientar sentenciar sintetizar solicitar sonhar sublinhar sugerir/suger
    suplicar suspirar sussurrar temer testemunhar tranquilizar transmitir tuitar tweetar vangloriar vaticinar`,
  irregular: `
    compara comparou concluem conclui consta contradisse contrapôs contrapõe desmente desmentiu disse disseram diz
    dizem dizer dizia diziam expôs fala falam falava falavam falou faz fez leu lê manteve mantém opôs pede pedem
    pediram pediu previu prevê propôs propõe ri riu saber sorri sorriu sustenta sustentou traz trouxe viu vê`,
  perfect: 'dito escrito descrito proposto previsto visto',
  gerund: 'dizendo pedindo sustentando referindo sugerindo advertindo falando',
  auxiliaries: 'tem têm tinha tinham havia haviam terá teria ter',
  between: `
    a ainda apenas assim depois entretanto então faz fazer fez havia hoje igualmente já lhe lhes limita limitado
    limitou logo me nos não ontem porém posteriormente quis recentemente se sempre simplesmente só também tem tinha
    tinham têm`,
  boundaries: 'como e embora enquanto mas nem onde ou pois porque quando que quem se',
  determiners: `
    a algumas alguns aquele as cada dois duas essa essas esse esses esta estas este estes muitos nenhum nenhuma nossa
    nosso o os outra outras outro outros seu seus sua suas três um uma umas uns várias vários`,
  prepositions: `
    ante ao aos após até com conforme contra da das de desde do dos dum duma durante em entre junto na nas no nos num
    numa para pela pelas pelo pelos perante por segundo sem sob sobre à às`,
  cuts: `
    antes ao aos após com depois desta domingo durante em enquanto hoje junto na nas nessa nesta neste no nos num numa
    ontem para pela pelo perante por quando quarta que quinta segunda sexta sobre sábado terça à às`,
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
  documents: `
    acórdão artigo boletim carta cartaz comunicado decisão decreto denúncia despacho documento edital editorial email
    estatuto estudo faixa inquérito jornal laudo lei manifesto mensagem nota ofício parecer pesquisa post publicação
    relatório revista sentença sondagem texto tuíte`,
  groups: `
    acusação adeptos advogados agentes agricultores agência alunos ambientalistas amigos analistas associação
    associações autarquia autoridades banco bombeiros cidadãos clientes clube colegas coletivo comerciantes companhia
    concessionária câmara defesa diocese dirigentes docentes empresa empresas enfermeiros especialistas estudantes
    familiares família federação fonte fontes governo grupo hospital instituto investigadores itamaraty jogadores
    juízes manifestantes ministério morador moradora moradores município mães médicos ong operadora oposição
    organizadores organização pais parentes partido pescadores pesquisadores planalto polícia populares prefeitura
    produtores professores reitoria residentes responsáveis secretaria sindicato sindicatos testemunha testemunhas
    torcedores trabalhadores tribunal universidade usuários utentes vizinha vizinho vizinhos vítimas`,
}

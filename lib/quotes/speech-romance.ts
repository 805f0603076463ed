/** French, Spanish, Italian and Portuguese words of saying. Our own lists, from common knowledge of news prose. */
export const FR = {
  says: `proteste protesté souffle soufflé murmure dit disait disent affirme affirmait affirment affirmé déclare déclarait déclaré explique expliquait expliquent
    expliqué ajoute ajoutait ajouté assure assurait assuré estime estimait estiment estimé indique indiquait indiqué
    précise précisait précisé raconte racontait raconté souligne soulignait souligné confie confiait confié répond
    répondait répondu rappelle rappelait rappelé regrette regrettait regretté insiste insistait insisté lance lançait lancé
    poursuit poursuivait poursuivi conclut concluait conclu annonce annonçait annoncé dénonce dénonçait dénoncé promet
    promettait promis demande demandait demandé écrit écrivait avertit averti critique critiqué commente commenté résume
    résumé note noté observe observé constate constaté plaide plaidé martèle martelé glisse glissé soupire sourit
    plaisante admet admis reconnaît reconnu avoue avoué juge jugé prévient prévenu reprend repris réagit réagi tweete
    tweeté témoigne témoigné décrit appelle qualifie qualifié s'exclame exclame exclamé interroge interrogé détaille
    détaillé confirme confirmé rapporte rapporté salue salué déplore déploré souvient`,
  participles: 'expliquant ajoutant affirmant déclarant précisant disant soulignant assurant',
  between: `a ont avait avaient est s' se nous lui leur m' alors ensuite aussi encore toujours déjà ainsi enfin également
    même y en`,
  boundaries: 'que qui parce quand lorsque si comme mais et ou car puisque tandis où dont alors après avant',
  determiners: `le la les un une des ce cet cette ces son sa ses leur leurs notre nos mon ma deux trois plusieurs certains
    quelques l d`,
  prepositions: `de du des d à au aux en dans pour par sur avec chez sans sous entre vers contre selon depuis pendant lors
    devant`,
  cuts: `à au aux dans lors sur devant mardi mercredi jeudi vendredi samedi dimanche lundi hier en pour avant après qui que
    ce dont auprès par avec depuis`,
  pronouns: { il: 'm', elle: 'f', ils: 'they', elles: 'they', on: 'they' } as const,
  according: ['selon', "d'après", 'd après', 'pour', 'aux yeux de', 'au dire de', 'selon les mots de'],
  accordingAfter: '',
  relatives: 'qui',
  documents:
    'rapport communiqué lettre étude message article document texte tweet courriel sondage loi décret plainte',
  groups: `police gouvernement porte-parole maire ministre président présidente directeur directrice avocat avocate
    responsable responsables syndicat association habitants experts chercheurs élus autorités préfecture parquet
    entreprise mairie témoin témoins professeur médecin agriculteur voisin voisine chef patron patronne député députée
    sénateur spécialiste source sources riverain riverains facteur boulanger institutrice propriétaire`,
}
export const ES = {
  says: `protestó protesta protestan asiente sonríe bromean susurra dijo dice dijeron dicen decía afirmó afirma afirmaron declaró declara explicó explica explicaron añadió añade
    agregó agrega aseguró asegura señaló señala indicó indica sostuvo sostiene comentó comenta contó cuenta recordó
    recuerda subrayó subraya insistió insiste advirtió advierte lamentó lamenta reconoció reconoce respondió responde
    preguntó pregunta pidió pide anunció anuncia denunció denuncia criticó critica manifestó manifiesta expresó expresa
    escribió escribe precisó precisa concluyó concluye apuntó apunta defendió defiende destacó destaca admitió admite
    confesó confiesa relató relata prometió promete exclamó exclama matizó matiza zanjó zanja resumió resume aclaró
    aclara opinó opina bromeó bromea replicó replica reiteró reitera celebró celebra calificó califica describió describe
    llamó llama sentenció tuiteó confirmó confirma dicho`,
  participles: 'diciendo afirmando añadiendo explicando asegurando señalando agregando',
  between:
    'ha han había habían se le les lo también luego después ya aún además entonces así siempre todavía hoy ayer',
  boundaries: 'que porque cuando si como pero y o aunque mientras donde quien pues sino',
  determiners: `el la los las un una unos unas este esta estos estas ese esa su sus mi nuestro nuestra dos tres varios
    varias algunos algunas otro otra`,
  prepositions: 'de del a al en para por con sin sobre entre hacia contra según desde durante ante tras bajo',
  cuts: `a al en durante este esta el lunes martes miércoles jueves viernes sábado domingo ayer hoy ante tras para por
    sobre con que quien antes después desde`,
  pronouns: { él: 'm', ella: 'f', ellos: 'they', ellas: 'they' } as const,
  according: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de', 'en opinión de', 'para'],
  accordingAfter: '',
  relatives: 'que quien',
  documents:
    'informe comunicado carta estudio mensaje artículo documento texto tuit correo encuesta ley decreto nota denuncia',
  groups: `policía gobierno portavoz alcalde alcaldesa ministro ministra presidente presidenta director directora abogado
    abogada responsable sindicato asociación vecinos vecina vecino expertos autoridades fiscalía empresa testigo testigos
    profesor profesora médico agricultor jefe jefa diputado diputada fuentes fuente investigadores dueño dueña`,
}
export const IT = {
  says: `protesta dichiarano spiegano disse dice dicono detto affermò afferma affermato dichiarò dichiara dichiarato spiegò spiega spiegato
    aggiunse aggiunge aggiunto assicura assicurato sottolinea sottolineato racconta raccontato ricorda ricordato ribadisce
    ribadito osserva osservato commenta commentato conclude concluso annuncia annunciato denuncia denunciato avverte
    avvertito ammette ammesso risponde risposto chiede chiesto scrive scritto precisa precisato sostiene sostenuto
    insiste insistito critica criticato prosegue proseguito replica replicato confessa confessato definisce definito
    chiama chiamato promette promesso lamenta lamentato esclama esclamato conferma confermato riferisce riferito
    sospira sorride scherza rivela rivelato ritiene`,
  participles: 'dicendo affermando aggiungendo spiegando sottolineando ricordando',
  between: 'ha hanno aveva avevano si gli le è poi anche ancora già così sempre infine inoltre oggi ieri',
  boundaries: 'che perché quando se come ma e o mentre dove anche poiché',
  determiners: `il lo la i gli le un uno una questo questa questi queste quel quella suo sua suoi sue nostro nostra due tre
    alcuni alcune altri l dell all un`,
  prepositions: `di del della dei degli delle dello dell a al alla alle ai in nel nella per da dal dalla con su sul sulla tra fra
    secondo durante contro davanti`,
  cuts: `a al alla in nel nella durante lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi davanti per che
    prima dopo con sulla`,
  pronouns: { lui: 'm', lei: 'f', egli: 'm', ella: 'f', loro: 'they' } as const,
  according: ['secondo', 'a detta di', 'stando a', 'per', 'nelle parole di', 'a giudizio di'],
  accordingAfter: '',
  relatives: 'che',
  documents:
    'rapporto comunicato lettera studio messaggio articolo documento testo tweet sondaggio legge decreto nota',
  groups: `polizia governo portavoce sindaco sindaca ministro ministra presidente direttore direttrice avvocato avvocata
    responsabile sindacato associazione abitanti esperti autorità procura azienda testimone testimoni professore medico
    vicino vicina capo deputato fonti fonte ricercatori titolare`,
}
export const PT = {
  says: `disse diz disseram dizem afirmou afirma afirmaram declarou declara explicou explica acrescentou acrescenta
    garantiu garante salientou salienta sublinhou sublinha contou conta recordou recorda lembrou lembra insistiu insiste
    alertou alerta lamentou lamenta reconheceu reconhece respondeu responde perguntou pergunta pediu pede anunciou anuncia
    denunciou denuncia criticou critica escreveu escreve concluiu conclui apontou aponta defendeu defende destacou destaca
    admitiu admite confessou confessa relatou relata prometeu promete exclamou comentou comenta ressaltou ressalta
    frisou frisa observou observa considerou considera chamou chama descreveu descreve confirmou confirma referiu refere
    resumiu resume avaliou avalia completou completa opinou brincou`,
  participles: 'dizendo afirmando acrescentando explicando lembrando destacando',
  between: 'tem têm tinha se lhe também depois ainda já então sempre hoje ontem assim',
  boundaries: 'que porque quando se como mas e ou embora enquanto onde quem pois',
  determiners: `o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas nosso nossa dois duas três vários
    várias alguns algumas outro outra`,
  prepositions: `de do da dos das em no na nos nas para por pelo pela com sem sobre entre contra segundo desde durante ante
    ao à`,
  cuts: `a ao à em no na durante segunda terça quarta quinta sexta sábado domingo ontem hoje para por sobre com que
    antes depois nesta neste`,
  pronouns: { ele: 'm', ela: 'f', eles: 'they', elas: 'they' } as const,
  according: ['segundo', 'de acordo com', 'conforme', 'nas palavras de', 'na opinião de', 'para'],
  accordingAfter: '',
  relatives: 'que quem',
  documents:
    'relatório comunicado carta estudo mensagem artigo documento texto tuíte pesquisa lei decreto nota',
  groups: `polícia governo porta-voz prefeito prefeita ministro ministra presidente diretor diretora advogado advogada
    responsável sindicato associação moradores especialistas autoridades empresa testemunha testemunhas professor
    professora médico chefe deputado deputada fontes fonte pesquisadores dono dona vizinho vizinha`,
}

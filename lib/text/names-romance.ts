/**
 * French, Spanish, Italian and Portuguese words that tell what a name is, lower case. Our own lists, from common
 * knowledge of how news introduces people and bodies. Agent nouns with a usual ending are told by it: see
 * `roles-romance.ts`.
 */

export const COURTESY_M_ROMANCE =
  'dom don fray frei m mm monsieur senhor seu señor sieur sig sigg signor signori sr sres srs'
export const COURTESY_F_ROMANCE =
  'd.ª doctora dona dott.ssa dottoressa doña dra drª dña irmã madame mlle mlles mme mmes prof.ssa profa profª senhora señora sig.na sig.ra signora signorina sra sras srta suor sœur'
export const COURTESY_ROMANCE =
  'arch arq avv cav dott excma excmo exmo geom ing lic maître me mgr mons on onorevole'

export const TITLES_ROMANCE = `
  abbé alcalde alcaldesa almirante arcebispo arcivescovo arzobispo assessora assessore bispo brigadiere capitaine
  capitano capitán capitão cardeal cardenal cardinale chef colonnello comandante commandant concejal concejala
  consejera consejero coronel cura delegada delegado deputada deputado deputata deputato directeur directrice docteur
  dottor dottore doutor doutora député députée fra fratel frère generale giudice gobernador gobernadora governador
  governadora général hermana hermano ispettore juez jueza juge juiz juíza maire maresciallo ministra ministre ministro
  monseigneur monseñor obispo padre portavoz porte-parole prefeita prefeito presidenta presidente primer profesor
  profesora professeur professeure professora professore professoressa président présidente père sargento senador
  senadora senatore senatrice sergent sindaco sénateur sœur tenente teniente vereador vereadora vescovo évêque`

/** Persons by trade, office or bond whose endings tell nothing. */
export const ROLE_NOUNS_ROMANCE = `
  abogada abogado abuela abuelo adepte adjoint adjointe adjudant adolescent adolescente advogada advogado agente
  albañil alpino alumna alumno aluna aluno ama amica amico amiga amigo amo anziana anziano aposentada aposentado
  architecte architetta architetto arquitecta arquitecto arquiteta arquiteto artigiana artigiano artisan artisane
  assessora assistante atleta ator atriz attaquant autarca avocat avocate avvocata avvocato avó avô bagnino bambino
  bidello boulanger boulangère bénévole cabo cacique cadre campesina campesino candidat candidata candidato capataz
  capitano capo capogruppo catedrática catedrático caçula chefa chefe cheffe chica chico châtelain cidadã cidadão
  científica científico cinéaste citoyen citoyenne cittadina cittadino ciudadana ciudadano cocinero cognato colega
  collega collègue comisaria comisario commerçant commerçante commissaire commissaria commissario compagna compagne
  compagno compagnon concittadino conjoint consultante contadina contadino copain copine correspondant cousine craque
  ct cugina cugino cunhada cuoca cuoco cónsul cônjuge delantero diacono dipendente diplomate diputada diputado
  dirigeant dirigeante dirigente docente dona donna dono dramaturge dueña dueño défenseur edil empleada empleado
  employé employée encargada encargado encarregado enfant enfermero enseignant enseignante ermite esperta esperto
  esposa esposo exalcalde exalcaldesa exconcejal exministra exministro exploitant exploitante expresidenta expresidente
  fabricant femme figlia figlio filha filho fille fils filósofa filósofo fiscal fisico fornaio fratello frère física
  físico gardien garçon gendarme generale gerente giovane giudice guarda guardia guida gérant gérante habitant
  habitante hermana hermano hija hijo hombre homem homme impiegato ingegnere inquilino irmã irmão jefa jefe jeune jovem
  joven jubilada jubilado juez jueza juiz juíza legale lehendakari letrada letrado licenciado líder madre maestra
  maestro magistrada magistrado magistrato maman maraîcher mari marido marin marito maître maîtresse mecânico medico
  menina menino mestre milieu militant militante moglie moça moço mujer mulher mãe mère médecin médica médico músico
  namorada namorado natif native neta neto neveu nieta nieto nipote nièce nonna nonno notaire novia novio négociant
  oncle operaia operaio ospite otage padre pai pajé papa pape parlamentare parroco passant passante patron patronne
  paysan paysanne peintre pensionata pensionato philosophe pilote piloto poeta policial politico política político
  porta-voz portavoce portero portiere postino poète prefetto preside prete prima primaria primario primeira-ministra
  primeiro-ministro primo princesa principe procureure préfet préfète príncipe père químico ragazza ragazzo rapariga
  rapaz regina reina reine religiosa religioso représentant représentante repórter retraité retraitée rey roi sacerdote
  sage-femme salarié salariée scienziata scienziato secrétaire senhor senhora sertanejo signora signore sindaca sobrina
  sobrinha sobrinho sobrino socia socio sogra soldado soldat soprano sorella sovrintendente stagiaire suegra suocera
  superstite surveillant suspect síndica síndico sócia sócio sœur tante tecnico tenore testimone tia tio titolare
  titulaire titular técnica técnico témoin tía tío vecina vecino vedova vescovo veuf veuve vicepremier vicepresidente
  vicesindaca vicesindaco vicina vicino victime vigneron vigneronne villageois villageoise viuda viudo vizinha vizinho
  viúva viúvo voisin voisine volontaire zia zio árbitra árbitro écrivain écrivaine édile élu élue élève épouse époux
  étudiant étudiante`

/** First words of a body's name, and nouns for bodies. */
export const ORG_WORDS_ROMANCE = `
  academia académie accademia agence agencia agenzia agência alianza aliança alleanza ambasciata ambassade asamblea
  aseguradora asl asociación assembleia assemblée associazione associação audiencia autarquia ayuntamiento azienda
  banca banco banque caja camera cancillería carabinieri chambre coldiretti colegio collectif comando comisaría
  comisión comissão comitato comité comitê compagnie companhia compañía comune concessionária confcommercio
  confederación confederação confindustria confédération congreso congresso conseil consejería consejo conselho
  consiglio constructora corte cour curia cámara câmara defensoria defensoría delegacia delegación diocesi diputación
  dirección direction direção ejército embaixada embajada empresa ente entreprise escola escuela farnesina federación
  federazione federação ferrovie fiscalía fondation fondazione fundación fundação fédération gendarmerie generalitat
  giunta gobierno gouvernement governo groupe grupo gruppo guardia hôpital institut instituto istituto itamaraty junta
  juzgado lega ligue magistratura mairie matignon ministerio ministero ministère ministério montadora mouvement
  movimento observatoire operadora opéra organismo organización organizzazione ospedale osservatorio parlamento
  parlement parquet parti partido partito planalto plataforma policía polícia prefeitura prefettura presidencia procura
  procuradoria promotoria provincia préfecture questura quirinale rassemblement rectorado rectorat regione reitoria
  repubblica república rédaction république secretaria secretaría segreteria seguradora senado sindacato sindicato
  sociedad sociedade società société soprintendenza sovrintendenza subdelegación supremo syndicat sénat tribunal unione
  universidad universidade università université viminale xunta école élysée`

export const KNOWN_ORGS_ROMANCE = `
  adif aena ansa ccoo cfdt cgil cgt cisl cna cnrs csic edf efe enel eni fiocruz funai gnr ibama ibge inpe inps insee
  inserm istat lusa onu otan petrobras pp psdb psg psoe psp pt rai ratp renfe snc sncf stf ue ugt uil vox`

/** Words that open a sentence and are no name. */
export const OPENERS_ROMANCE = `
  además amanhã arrivé arrivée asimismo aujourd'hui auprès ayer cependant conforme consultada consultado contacté
  contactée demain domani désormais enfim entretanto eppure face finalmente fonte fontes fonti fuente grâce hier hoje
  hoy ieri infine inoltre intanto interpellata interpellato interrogé interrogée intervistata intervistato invité
  invitée joint jointe malgré mañana mientras nacida nacido nascida nascido nata nato né néanmoins née oggi ontem
  ouvida ouvido perguntada perguntado pourtant preguntada preguntado procurada procurado quant questionada questionado
  quizá quizás secondo segundo según selon source sources tampoco toutefois venu venue âgé âgée`

export const PLACES_ROMANCE = `
  alemanha, alemania, algérie, allemagne, autriche, belgique, bordeaux, brasil, brasília, bruxelles, chine, espagne,
  espanha, españa, estados unidos, francia, frança, germania, grecia, grèce, inde, inghilterra, inglaterra, italia,
  italie, japon, lille, lisboa, londres, lyon, maroc, milano, mosca, moscou, moscú, méxico, nantes, napoli, nice, perú,
  pologne, polonia, regno unito, reino unido, roma, royaume-uni, rusia, russie, rússia, sevilla, spagna, stati uniti,
  suecia, suisse, suiza, svizzera, torino, toulouse, tunisie, turquie, ucraina, ucrania, ucrânia, valencia, varsovie,
  états-unis`

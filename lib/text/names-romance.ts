/**
 * French, Spanish, Italian and Portuguese words that tell what a name is, lower case. Our own lists, from common
 * knowledge of how news introduces people and bodies. Agent nouns with a usual ending are told by it: see
 * `roles-romance.ts`.
 */

export const COURTESY_M_ROMANCE = 'mm dom senhor sres srs sigg signori seu fray frei sieur'
export const COURTESY_F_ROMANCE =
  'mmes mlles srta sras dona dña d.ª dra drª sig.ra sig.na dott.ssa prof.ssa profa profª doctora dottoressa suor irmã sœur'
export const COURTESY_ROMANCE = 'me dott on onorevole avv ing arq arch geom mons mgr lic excmo excma exmo cav'

export const TITLES_ROMANCE = `
  docteur doctor dottor dottore doutor doutora professeur profesor profesora professore professoressa professora père abbé
  padre cura frère sœur hermano hermana fra fratel monseigneur monseñor monsignor cardinal cardenal cardinale cardeal évêque
  obispo vescovo bispo arzobispo arcivescovo arcebispo prince
  capitaine capitán capitano capitão coronel colonel colonnello comandante commandant général generale general
  almirante sargento sergent maresciallo brigadiere tenente teniente lieutenant inspector ispettore juez jueza juge giudice
  juiz juíza governador governadora gobernador gobernadora senador senadora senatore senatrice ministra concejal concejala
  consejero consejera assessore assessora vereadora delegado delegada chef`

/** Persons by trade, office or bond whose endings tell nothing. */
export const ROLE_NOUNS_ROMANCE = `
  adjoint adjointe adjudant agent agente artisan artisane artiste avocat avocate cadre candidat candidate cavalier chanteur
  châtelain cheffe chercheuse chirurgien citoyen citoyenne commissaire comédien comédienne compagne compagnon conjoint copain
  copine cousine cuisinier dessinateur diplomate dramaturge écrivain écrivaine édile élu élue élève employé employée époux épouse
  ermite étudiant étudiante femme fille fils fondatrice frère garçon gendarme gérant gérante grand-mère grand-père homme
  journaliste mari médecin maman maître maîtresse maraîcher marin mère militant militante natif native neveu nièce notaire
  oncle otage ouvrier papa parent passant passante patron patronne paysan paysanne père peintre philosophe pilote pompier
  poète préfet préfète président-directeur proviseur père retraité retraitée romancier sage-femme salarié salariée secrétaire
  sœur soldat stagiaire sous-préfet suspect syndicaliste tante témoin titulaire transporteur trésorier vétérinaire veuf veuve
  victime vigneron vigneronne villageois villageoise voisin voisine volontaire assistant assistante dirigeant dirigeante
  porte-parole portavoz portavoce porta-voz habitant habitante participant fabricant commerçant commerçante négociant exploitant exploitante enseignant enseignante
  représentant représentante correspondant consultant consultante surveillant adolescent adolescente jeune enfant bénévole
  cinéaste géologue architecte collègue maire ministre apiculteur architecte procureur procureure rectrice recteur adepte boulanger boulangère
  abogado abogada agricultor albañil alcaldesa alumno alumna ama amigo amiga amo árbitro árbitra arquitecto arquitecta
  biólogo bióloga bombero bombera cabo campesino campesina candidato candidata capataz catedrático catedrática ciudadano ciudadana
  colaborador comisario comisaria compañero compañera cónsul científico científica cocinero chica chico chef director diputado
  diputada doctora dueño dueña edil embajador empleado empleada encargado encargada enfermero escritor esposo esposa
  exalcalde exalcaldesa exministro exministra expresidente expresidenta exconcejal filósofo filósofa físico física fiscal fotógrafo
  fotógrafa funcionario fundador fundadora ganadero guarda guardia hermano hermana hija hijo hombre ingeniero jefe jefa joven
  jubilado jubilada juez jueza jugador licenciado líder mariscador maestro maestra marido mujer médico médica madre meteorólogo
  ministro músico músico novio novia obrero padre panadero panadera pastor periodista piloto político política poeta portavoz
  primo prima profesor psicólogo psicóloga químico rector rectora sacerdote secretario secretaria sobrino sobrina socio socia
  soldado superviviente suegra técnico técnica tendero tía tío titular tuitero vecino vecina veterinario viuda viudo vocero
  vocera voluntario voluntaria mandatario mandataria lehendakari magistrado magistrada letrado letrada nieto nieta abuelo
  abuela
  pape papa rey reina roi reine regina príncipe princesa principe
  abitante albergatore allevatrice alpino amico amica amministratore anziano anziana architetta architetto artigiano artigiana
  assessora assessore atleta attivista avvocato avvocata avvocatessa bagnino bambino barista bidello calciatore cantautore
  capitano capo capogruppo cardiologo cittadino cittadina cognato collega comandante commissario commissaria compagno compagna
  concittadino consigliere consigliera coordinatore contadino contadina cugino cugina cuoco cuoca deputato deputata diacono
  dipendente direttore direttrice dirigente docente donna esperto esperta figlio figlia farmacista fisico fornaio fratello
  funzionario generale genitore giardiniere giovane giudice governatore guida imprenditore impiegato infermiere infermiera
  ingegnere inquilino insegnante leader legale madre maestro maestra magistrato marito medico moglie muratore nipote nonno
  nonna ministro operaio operaia ospite padre parroco parlamentare pastore pensionato pensionata pescatore pescatrice poeta
  politico postino prefetto presentatore premier presidente preside primario primaria procuratore procuratrice prete proprietario
  proprietaria questore ragazzo ragazza regista relatore ricercatore rettore rettrice rifugista sacerdote scienziato scienziata
  scrittore segretario segretaria sindaco sindaca sindacalista signora signore socio soprano sorella sottosegretario
  sottosegretaria sovrintendente stilista suocera superstite tecnico tenore titolare testimone vedova vescovo vicino vicina
  vicesindaco vicesindaca vicepresidente vicepremier volontario volontaria zia zio viticoltore agente gestore ct attore
  advogado advogada agricultor aluna aluno amiga amigo apresentador aposentado aposentada arquiteto arquiteta árbitro atleta ator
  atriz autarca avó avô biólogo bióloga bombeiro caçula chefe chefa cidadão cidadã cientista colega comerciante companheiro
  companheira cônjuge coordenador cozinheira craque cunhada dentista deputada deputado desembargador desembargadora diretor
  diretora dona dono economista eleitor embaixador empresário empresária encarregado engenheiro engenheira esposa escritor
  especialista ex-ministro ex-prefeito ex-presidente fadista filha filho físico fotógrafo fundador funcionário guarda historiador
  irmã irmão jogador jornalista jovem juiz juíza lavrador lavradora lavadeira líder mãe marido médico médica mestre mecânico moço
  moça morador moradora motorista mulher músico namorada namorado neta neto pai padeiro pedreiro pescador pescadora pesquisador
  pesquisadora piloto poeta policial político porta-voz prefeito prefeita primeiro-ministro primeira-ministra primo prima produtor professor promotor
  promotora procurador procuradora psicólogo psicóloga químico rapariga rapaz relator religioso religiosa reitor reitora repórter sacerdote
  secretário secretária síndico síndica sobrinha sobrinho sócio sócia soldado sogra técnico técnica tia tio titular torcedor treinador
  treinadora varredor vereador vereadora veterinário vice-prefeito vice-presidente viúva viúvo vizinha vizinho voluntário
  voluntária zelador homem senhora senhor seringueiro sertanejo cacique pajé menino menina ministra dirigente gerente
  atacante zagueiro goleiro delantero portero attaccante portiere difensore attaquant gardien défenseur milieu centrocampista`

/** First words of a body's name, and nouns for bodies. */
export const ORG_WORDS_ROMANCE = `
  république república repubblica concessionária operadora seguradora montadora constructora aseguradora
  académie agence ambassade assemblée association banque bureau cabinet chambre collectif comité commission compagnie
  confédération conseil cour direction école élysée entreprise fédération fondation gendarmerie gouvernement groupe hôpital
  institut ligue mairie matignon mouvement observatoire office opéra organisation parlement parquet police préfecture
  rassemblement rectorat rédaction sénat société tribunal union
  academia agencia alianza asamblea asociación audiencia ayuntamiento banco cámara cancillería caja colegio comisaría comisión
  comité compañía confederación congreso consejería consejo corte defensoría delegación diputación dirección ejército
  embajada empresa escuela federación fiscalía fundación generalitat gobierno grupo guardia instituto junta juzgado
  organización organismo parlamento plataforma policía presidencia rectorado secretaría senado sociedad subdelegación
  tribunal xunta
  accademia agenzia alleanza ambasciata asl associazione azienda banca camera carabinieri comando comitato comune confcommercio
  confindustria consiglio coldiretti curia diocesi ente federazione ferrovie fondazione giunta governo gruppo istituto lega
  magistratura movimento orchestra organizzazione osservatorio ospedale parlamento prefettura procura provincia questura
  regione segreteria società soprintendenza sovrintendenza unione viminale farnesina quirinale
  academia agência aliança assembleia associação autarquia câmara comissão comitê companhia confederação congresso conselho
  defensoria delegacia diocese direção embaixada empresa escola federação fundação governo hospital itamaraty planalto polícia
  prefeitura procuradoria promotoria reitoria secretaria sociedade supremo`

export const KNOWN_ORGS_ROMANCE = `
  lusa efe ansa onu otan ue psg cgt cfdt snc sncf edf ratp inserm cnrs insee psoe pp vox ugt ccoo cisl cgil uil inps istat pt
  psdb ibge stf fiocruz petrobras renfe adif aena csic psp gnr cna enel eni rai inpe funai ibama`

/** Words that open a sentence and are no name. */
export const OPENERS_ROMANCE = `
  interrogé interrogée contacté contactée jointe joint invité invitée venu venue né née arrivé arrivée âgé âgée face malgré
  grâce auprès quant cependant pourtant toutefois néanmoins hier demain aujourd'hui désormais
  según segundo selon secondo conforme preguntado preguntada consultado consultada tampoco quizá quizás además entretanto
  ayer mañana hoy asimismo finalmente mientras nacido nacida
  intervistato intervistata interpellato interpellata ieri oggi domani intanto inoltre infine eppure nato nata
  questionado questionada procurado procurada perguntado perguntada ouvido ouvida ontem hoje amanhã entretanto
  finalmente enfim nascido nascida fonte fontes fonti fuente source sources`

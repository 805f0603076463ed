/**
 * French, Spanish, Italian and Portuguese words that tell what a name is, lower case. Our own lists, from common
 * knowledge of how news introduces people and bodies. Agent nouns with a usual ending are told by it: see
 * `roles-romance.ts`.
 */

export const COURTESY_M_ROMANCE =
  'monsieur m señor sr don signor sig mm dom senhor sres srs sigg signori seu fray frei sieur'
export const COURTESY_F_ROMANCE =
  'madame mme mlle señora sra doña signora signorina senhora mmes mlles srta sras dona dña d.ª dra drª sig.ra sig.na dott.ssa prof.ssa profa profª doctora dottoressa suor irmã sœur'
export const COURTESY_ROMANCE =
  'maître me dott on onorevole avv ing arq arch geom mons mgr lic excmo excma exmo cav'

export const TITLES_ROMANCE = `
  président présidente ministre maire député députée sénateur directeur directrice porte-parole presidente
  presidenta ministro ministra alcalde alcaldesa portavoz primer sindaco deputato deputata prefeito prefeita
  deputado deputada professeure docteur vereador dottor dottore doutor doutora professeur profesor profesora
  professore professoressa professora père abbé padre cura frère sœur hermano hermana fra fratel monseigneur
  monseñor cardenal cardinale cardeal évêque obispo vescovo bispo arzobispo arcivescovo arcebispo capitaine capitán
  capitano capitão coronel colonnello comandante commandant général generale almirante sargento sergent maresciallo
  brigadiere tenente teniente ispettore juez jueza juge giudice juiz juíza governador governadora gobernador
  gobernadora senador senadora senatore senatrice concejal concejala consejero consejera assessore assessora
  vereadora delegado delegada chef`

/** Persons by trade, office or bond whose endings tell nothing. */
export const ROLE_NOUNS_ROMANCE = `
  adjoint adjointe adjudant agente artisan artisane avocat avocate cadre candidat châtelain cheffe citoyen citoyenne
  commissaire compagne compagnon conjoint copain copine cousine diplomate dramaturge écrivain écrivaine édile élu
  élue élève employé employée époux épouse ermite étudiant étudiante femme fille fils frère garçon gendarme gérant
  gérante homme mari médecin maman maître maîtresse maraîcher marin mère militant militante natif native neveu nièce
  notaire oncle otage papa passant passante patron patronne paysan paysanne père peintre philosophe pilote poète
  préfet préfète retraité retraitée sage-femme salarié salariée secrétaire sœur soldat stagiaire suspect tante
  témoin titulaire veuf veuve victime vigneron vigneronne villageois villageoise voisin voisine volontaire
  assistante dirigeant dirigeante portavoce porta-voz habitant habitante fabricant commerçant commerçante négociant
  exploitant exploitante enseignant enseignante représentant représentante correspondant consultante surveillant
  adolescent adolescente jeune enfant bénévole cinéaste architecte collègue procureure adepte boulanger boulangère
  abogado abogada albañil alumno alumna ama amigo amiga amo árbitro árbitra arquitecto arquitecta cabo campesino
  campesina candidato candidata capataz catedrático catedrática ciudadano ciudadana comisario comisaria cónsul
  científico científica cocinero chica chico diputado diputada dueño dueña edil empleado empleada encargado
  encargada enfermero esposo esposa exalcalde exalcaldesa exministro exministra expresidente expresidenta exconcejal
  filósofo filósofa físico física fiscal guarda guardia hermano hermana hija hijo hombre jefe jefa joven jubilado
  jubilada juez jueza licenciado líder maestro maestra marido mujer médico médica madre músico novio novia padre
  piloto político política poeta primo prima químico sacerdote sobrino sobrina socio socia soldado suegra técnico
  técnica tía tío titular vecino vecina viuda viudo lehendakari magistrado magistrada letrado letrada nieto nieta
  abuelo abuela pape rey reina roi reine regina príncipe princesa principe alpino amico amica anziano anziana
  architetta architetto artigiano artigiana assessora atleta avvocato avvocata bagnino bambino bidello capitano capo
  capogruppo cittadino cittadina cognato collega commissario commissaria compagno compagna concittadino contadino
  contadina cugino cugina cuoco cuoca diacono dipendente dirigente docente donna esperto esperta figlio figlia
  fisico fornaio fratello generale giovane giudice guida impiegato ingegnere inquilino legale magistrato marito
  medico moglie nipote nonno nonna operaio operaia ospite parroco parlamentare pensionato pensionata politico
  postino prefetto preside primario primaria prete ragazzo ragazza scienziato scienziata sindaca signora signore
  soprano sorella sovrintendente suocera superstite tecnico tenore titolare testimone vedova vescovo vicino vicina
  vicesindaco vicesindaca vicepresidente vicepremier zia zio ct advogado advogada aluna aluno aposentado aposentada
  arquiteto arquiteta ator atriz autarca avó avô caçula chefe chefa cidadão cidadã colega cônjuge craque cunhada
  dona dono encarregado filha filho irmã irmão jovem juiz juíza mãe mestre mecânico moço moça mulher namorada
  namorado neta neto pai policial primeiro-ministro primeira-ministra rapariga rapaz religioso religiosa repórter
  síndico síndica sobrinha sobrinho sócio sócia sogra tia tio viúva viúvo vizinha vizinho homem senhora senhor
  sertanejo cacique pajé menino menina gerente delantero portero portiere attaquant gardien défenseur milieu`

/** First words of a body's name, and nouns for bodies. */
export const ORG_WORDS_ROMANCE = `
  parti ministère université syndicat conseil comité partido ministerio universidad sindicato partito ministero università
  sindacato ministério universidade
  république república repubblica concessionária operadora seguradora montadora constructora aseguradora académie
  agence ambassade assemblée banque chambre collectif compagnie confédération cour direction école élysée entreprise
  fédération fondation gendarmerie gouvernement groupe hôpital institut ligue mairie matignon mouvement observatoire
  opéra parlement parquet préfecture rassemblement rectorat rédaction sénat société tribunal academia agencia
  alianza asamblea asociación audiencia ayuntamiento banco cámara cancillería caja colegio comisaría comisión
  compañía confederación congreso consejería consejo corte defensoría delegación diputación dirección ejército
  embajada empresa escuela federación fiscalía fundación generalitat gobierno grupo guardia instituto junta juzgado
  organización organismo parlamento plataforma policía presidencia rectorado secretaría senado sociedad
  subdelegación xunta accademia agenzia alleanza ambasciata asl associazione azienda banca camera carabinieri
  comando comitato comune confcommercio confindustria consiglio coldiretti curia diocesi ente federazione ferrovie
  fondazione giunta governo gruppo istituto lega magistratura movimento organizzazione osservatorio ospedale
  prefettura procura provincia questura regione segreteria società soprintendenza sovrintendenza unione viminale
  farnesina quirinale agência aliança assembleia associação autarquia câmara comissão comitê companhia confederação
  congresso conselho defensoria delegacia direção embaixada escola federação fundação itamaraty planalto polícia
  prefeitura procuradoria promotoria reitoria secretaria sociedade supremo`

export const KNOWN_ORGS_ROMANCE = `
  lusa efe ansa onu otan ue psg cgt cfdt snc sncf edf ratp inserm cnrs insee psoe pp vox ugt ccoo cisl cgil uil inps istat pt
  psdb ibge stf fiocruz petrobras renfe adif aena csic psp gnr cna enel eni rai inpe funai ibama`

/** Words that open a sentence and are no name. */
export const OPENERS_ROMANCE = `
  interrogé interrogée contacté contactée jointe joint invité invitée venu venue né née arrivé arrivée âgé âgée face
  malgré grâce auprès quant cependant pourtant toutefois néanmoins hier demain aujourd'hui désormais según segundo
  selon secondo conforme preguntado preguntada consultado consultada tampoco quizá quizás además entretanto ayer
  mañana hoy asimismo finalmente mientras nacido nacida intervistato intervistata interpellato interpellata ieri
  oggi domani intanto inoltre infine eppure nato nata questionado questionada procurado procurada perguntado
  perguntada ouvido ouvida ontem hoje amanhã enfim nascido nascida fonte fontes fonti fuente source sources`

export const PLACES_ROMANCE = `
  allemagne, autriche, belgique, espagne, états-unis, grèce, italie, pologne, royaume-uni, russie, suisse, turquie,
  chine, inde, japon, maroc, algérie, tunisie, moscou, londres, bruxelles, varsovie, lyon, toulouse, bordeaux, lille,
  nantes, nice, alemania, españa, estados unidos, francia, grecia, italia, méxico, perú, polonia, rusia, suecia, suiza,
  ucrania, moscú, sevilla, valencia, germania, inghilterra, regno unito, spagna, stati uniti, svizzera, ucraina, milano,
  roma, napoli, torino, mosca, alemanha, brasil, brasília, espanha, frança, inglaterra, lisboa, reino unido, rússia,
  ucrânia`

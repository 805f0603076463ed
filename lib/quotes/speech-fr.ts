/** French words of saying. Our own lists, from common knowledge of news prose. */
export const FR = {
  regular: `affirmer déclarer expliquer ajouter assurer estimer indiquer préciser raconter souligner confier rappeler/rappell
    regretter insister lancer annoncer dénoncer demander critiquer commenter résumer noter observer constater
    plaider marteler/martèl glisser souffler murmurer soupirer plaisanter avouer juger témoigner appeler/appell qualifier
    exclamer interroger détailler confirmer rapporter saluer déplorer protester tweeter tonner trancher lâcher évoquer
    désoler féliciter indigner alarmer inquiéter/inquièt agacer amuser étonner emporter insurger enthousiasmer
    argumenter avancer renchérir nuancer ironiser analyser rétorquer répliquer riposter relater énumérer/énumèr
    révéler/révèl suggérer/suggèr répéter/répèt marmonner crier hurler conseiller pointer marquer signaler mentionner
    relativiser concéder/concèd accuser fustiger vanter rassurer tempérer/tempèr lamenter réclamer exiger implorer
    clamer proclamer raisonner supposer considérer/considèr penser imaginer proposer signer décréter/décrèt
    certifier jurer refuser contester admonester apostropher informer remarquer justifier théoriser philosopher
    railler moquer taquiner objecter opposer écarter railler rigoler rêver espérer/espèr redouter craindre
    attaquer enfoncer rager fulminer pester balayer/balai synthétiser développer illustrer formuler exposer exhorter
    remercier implorer inviter dévoiler clarifier réitérer/réitèr valider vitupérer commencer continuer terminer embrayer
    menacer pronostiquer anticiper calculer diagnostiquer acquiescer opiner excuser expliciter compléter/complèt préférer/préfèr
    chuchoter bougonner grommeler/grommell grogner exaspérer/exaspèr questionner enchaîner scander deviner douter sermonner
    souhaiter apprécier mentionner ricaner gronder vociférer/vocifèr plaider prophétiser renseigner documenter
    avertir réagir rebondir définir applaudir enorgueillir réjouir rugir finir`,
  irregular: `dit disent disait disaient dirent écrit écrivent écrivait écrivaient répond répondent répondait répondaient
    répondit poursuit poursuivent poursuivait conclut concluent concluait promet promettent promettait prévient
    préviennent prévenait reprend reprennent reprenait reconnaît reconnaissent reconnaissait décrit décrivent décrivait
    admet admettent admettait souvient souviennent souvenait sourit souriait défend défendent défendait rit riait croit
    croient croyait veut soutient soutiennent soutenait maintient maintiennent fait-il plaint surprend défendit
    convient convenait tient rend prétend prétendent entend résout savoir valoir remarquer observer part renchérit
    revient prédit prédisait inscrit lit lisait réjouit soumet émet prévoit prévoient stipule lire`,
  perfect: `dit dite dits dites écrit écrite répondu poursuivi conclu promis prévenu repris reconnu décrit admis souvenu souri défendu
    soutenu maintenu plaint rétorqué convenu cru prétendu craint prédit ri surenchéri su`,
  gerund: 'disant écrivant répondant concluant promettant rappelant soutenant reconnaissant décrivant',
  auxiliaries: 'a ont avait avaient ayant aura est sont était',
  between: `a ont ai avait avaient s se nous lui leur leurs m t me vous alors ensuite aussi encore toujours déjà ainsi enfin également
    même y en peut pouvait on est sont était d'abord simplement seulement pourtant néanmoins notamment ne pas fait faisait faire tenu à
    tient voulu veut contenté contente souhaité récemment quant cependant en outre`,
  boundaries:
    'que qu qui parce quand lorsque si comme mais et ou car puisque tandis où dont alors après avant ni donc',
  determiners: `le la les un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes votre vos deux trois plusieurs certains
    certaines quelques l chaque aucun aucune`,
  prepositions: `de du des d à au aux en dans pour par sur avec chez sans sous entre vers contre selon depuis pendant lors
    devant après avant dès durant malgré parmi face via auprès`,
  cuts: `à au aux dans lors sur devant mardi mercredi jeudi vendredi samedi dimanche lundi hier en pour avant après qui que
    qu ce dont auprès par avec depuis sous via alors aujourd'hui face`,
  pronouns: { il: 'm', elle: 'f', ils: 'they', elles: 'they', on: 'they' } as const,
  tonic: { lui: 'm', elle: 'f', eux: 'they', elles: 'they' } as const,
  definite: { le: 'm', la: 'f', l: 'any', ce: 'm', cet: 'm', cette: 'f' } as const,
  according: [
    'selon',
    "d'après",
    'd après',
    'pour',
    'aux yeux de',
    'au dire de',
    'aux dires de',
    'selon les mots de',
    'dans les mots de',
    'de l avis de',
    "de l'avis de",
    'à en croire',
    'dixit',
  ],
  accordingAfter: '',
  relatives: 'qui',
  documents: `rapport communiqué lettre étude message article document texte tweet courriel sondage loi décret plainte note
    arrêt arrêté jugement courrier enquête quotidien journal hebdomadaire magazine site affiche tribune pétition motion
    pancarte panneau ordonnance mail post publication banderole acte circulaire charte mémo`,
  groups: `police gouvernement gendarmerie syndicat syndicats association associations habitants habitant habitante experts chercheurs élus
    autorités préfecture parquet entreprise mairie société direction collectif rectorat ministère club groupe ligue
    fédération commune ville région département justice famille familles opposition majorité hôpital compagnie
    témoin témoins professeur source sources riverain riveraine riverains voisins parents pêcheurs salariés enseignants
    agriculteurs commerçants manifestants supporters étudiants élèves clients joueurs avocats médecins pompiers
    gendarmes policiers enquêteurs organisateurs défenseurs opposants responsables victimes proches collègues élysée
    matignon quai parti cabinet chambre agence banque institut organisation ong patronat opérateur constructeur établissement`,
}

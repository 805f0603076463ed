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
  irregular: `
    admet admettait admettent concluait concluent conclut convenait convient croient croit croyait dirent disaient
    disait disent dit décrit décrivait décrivent défend défendait défendent défendit entend fait-il inscrit lire lisait
    lit maintiennent maintient observer part plaint poursuit poursuivait poursuivent promet promettait promettent
    prédisait prédit prétend prétendent prévenait préviennent prévient prévoient prévoit reconnaissait reconnaissent
    reconnaît remarquer renchérit rend reprenait reprend reprennent revient riait rit réjouit répond répondaient
    répondait répondent répondit résout savoir soumet souriait sourit soutenait soutiennent soutient souvenait
    souviennent souvient stipule surprend tient valoir veut écrit écrivaient écrivait écrivent émet`,
  perfect: `
    admis conclu convenu craint cru dit dite dites dits décrit défendu maintenu plaint poursuivi promis prédit prétendu
    prévenu reconnu repris ri répondu rétorqué souri soutenu souvenu su surenchéri écrit écrite`,
  gerund: 'disant écrivant répondant concluant promettant rappelant soutenant reconnaissant décrivant',
  auxiliaries: 'a ont avait avaient ayant aura est sont était',
  between: `
    a ai ainsi alors aussi avaient avait cependant contente contenté d'abord déjà en encore enfin ensuite est faire
    faisait fait leur leurs lui m me même ne notamment nous néanmoins on ont outre pas peut pourtant pouvait quant
    récemment s se seulement simplement sont souhaité t tenu tient toujours veut voulu vous y à également était`,
  boundaries:
    'alors après avant car comme donc dont et lorsque mais ni ou où parce puisque qu quand que qui si tandis',
  determiners: `
    aucun aucune ce certaines certains ces cet cette chaque des deux l la le les leur leurs ma mes mon nos notre
    plusieurs quelques sa ses son trois un une vos votre`,
  prepositions: `
    après au auprès aux avant avec chez contre d dans de depuis des devant du durant dès en entre face lors malgré par
    parmi pendant pour sans selon sous sur vers via à`,
  cuts: `
    alors après au aujourd'hui auprès aux avant avec ce dans depuis devant dimanche dont en face hier jeudi lors lundi
    mardi mercredi par pour qu que qui samedi sous sur vendredi via à`,
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
  documents: `
    acte affiche arrêt arrêté article banderole charte circulaire communiqué courriel courrier document décret enquête
    hebdomadaire journal jugement lettre loi magazine mail message motion mémo note ordonnance pancarte panneau plainte
    post publication pétition quotidien rapport site sondage texte tribune tweet étude`,
  groups: `
    agence agriculteurs association associations autorités avocats banque cabinet chambre chercheurs clients club
    collectif collègues commerçants commune compagnie constructeur direction défenseurs département enquêteurs
    enseignants entreprise experts famille familles fédération gendarmerie gendarmes gouvernement groupe habitant
    habitante habitants hôpital institut joueurs justice ligue mairie majorité manifestants matignon ministère médecins
    ong opposants opposition opérateur organisateurs organisation parents parquet parti patronat police policiers
    pompiers proches professeur préfecture pêcheurs quai rectorat responsables riverain riveraine riverains région
    salariés société source sources supporters syndicat syndicats témoin témoins victimes ville voisins élus élysée
    élèves établissement étudiants`,
}

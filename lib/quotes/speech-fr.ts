/** French words of saying. Our own lists, from common knowledge of news prose. */
export const FR = {
  regular: `
    accuser acquiescer admonester affirmer agacer ajouter alarmer amuser analyser annoncer anticiper apostropher
    appeler/appell applaudir apprécier argumenter assurer attaquer avancer avertir avouer balayer/balai bougonner
    calculer certifier chuchoter clamer clarifier commencer commenter compléter/complèt concéder/concèd confier
    confirmer conseiller considérer/considèr constater contester continuer craindre crier critiquer demander deviner
    diagnostiquer documenter douter déclarer décréter/décrèt définir dénoncer déplorer désoler détailler développer
    dévoiler embrayer emporter enchaîner enfoncer enorgueillir enthousiasmer espérer/espèr estimer exaspérer/exaspèr
    exclamer excuser exhorter exiger expliciter expliquer exposer finir formuler fulminer fustiger féliciter glisser
    grogner grommeler/grommell gronder hurler illustrer imaginer implorer indigner indiquer informer inquiéter/inquièt
    insister insurger interroger inviter ironiser juger jurer justifier lamenter lancer lâcher marmonner marquer
    marteler/martèl menacer mentionner moquer murmurer noter nuancer objecter observer opiner opposer penser pester
    philosopher plaider plaisanter pointer proclamer pronostiquer prophétiser proposer protester préciser
    préférer/préfèr qualifier questionner raconter rager railler raisonner rappeler/rappell rapporter rassurer rebondir
    redouter refuser regretter relater relativiser remarquer remercier renchérir renseigner ricaner rigoler riposter
    rugir réagir réclamer réitérer/réitèr réjouir répliquer répéter/répèt résumer rétorquer révéler/révèl rêver saluer
    scander sermonner signaler signer souffler souhaiter souligner soupirer suggérer/suggèr supposer synthétiser
    taquiner tempérer/tempèr terminer théoriser tonner trancher tweeter témoigner valider vanter vitupérer
    vociférer/vocifèr écarter énumérer/énumèr étonner évoquer`,
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

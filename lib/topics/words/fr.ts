import type { TopicWords } from '../filler.ts'

export const TOPICS_FR: TopicWords = {
  events: `
    accident arrestation assassinat attaque attaques attentat attentats audience bataille cessez-le-feu championnat
    conférence congrès convention course crash crise crue cérémonie débat démission enquête explosion exposition
    fermeture festival finale fusion fête grève grèves guerre guerres inauguration incendie incendies inondation
    inondations invasion lancement manifestation manifestations massacre match meurtre négociations obsèques offensive
    ouragan pandémie procès référendum réunion révolte sauvetage scrutin sommet sécheresse tempête tremblement visite
    vote élection élections épidémie évacuation`,
  filler: `
    a an année années ans août après-midi avril cas centaines chose choses cinq cours côté degré degrés demain dernier
    derniers dernière dernières dimanche dix dollar dollars douze début décembre euro euros exemple exemples fin fois
    février grand grande grandes grands heure heures hier huit ici janvier jeudi jour journée jours juillet juin
    kilomètre kilomètres lundi mai manière mardi mars matin matinée mercredi midi milieu mille milliard milliards
    million millions minuit minute minutes mois moment moments monde mètre mètres neuf nombre nouveau nouveaux nouvelle
    nouvelles novembre nuit occasion octobre onze partie parties personne personnes petit petite petites petits photo
    porte-parole premier premiers première premières public quatre raison raisons samedi semaine semaines sept
    septembre seul seule six soir soirée soit sorte suite temps total trente trois type vendredi vingt week-end weekend`,
  determiners: `
    au aucun aucune aux ce ces cet cette chaque cinq d de des deux dix du en huit l la le les leur leurs ma mes mon
    neuf nos notre par plusieurs quatre quelques sa sans sept ses six son trois un une vos votre`,
  verb: /^\p{Ll}{2,}(?:[^iv]er|[nvtds]ir|oir|ndre|uire)$/u,
  placeBefore: 'à en vers',
  placeHeads:
    'avenue aéroport baie département forêt lac mont place plage port quartier rue région vallée village ville île',
  same: `
    union européenne, ue; nations unies, onu; organisation des nations unies, onu; états-unis, etats-unis, usa, états-unis d'amérique,
    amérique; royaume-uni, grande-bretagne; organisation mondiale de la santé, oms; fonds monétaire international, fmi;
    banque centrale européenne, bce; kiev, kyiv; otan`,
}

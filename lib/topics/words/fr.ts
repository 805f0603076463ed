import type { TopicWords } from '../filler.ts'

export const TOPICS_FR: TopicWords = {
  events: `
    guerre guerres attaque attaques attentat attentats élection élections grève grèves incendie incendies accident tremblement inondation inondations crue tempête ouragan sécheresse crise sommet conférence congrès procès audience
    vote scrutin référendum manifestation manifestations festival fête finale match course championnat crash
    explosion meurtre assassinat arrestation démission visite cérémonie inauguration lancement fusion pandémie
    épidémie cessez-le-feu offensive invasion révolte réunion débat négociations exposition
    évacuation fermeture sauvetage massacre bataille enquête obsèques convention`,
  filler: `
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre jour jours journée semaine semaines mois an ans année années heure heures minute
    minutes matin matinée midi après-midi soir soirée nuit minuit week-end weekend hier demain
    temps fois moment moments début fin milieu partie parties côté cas exemple exemples raison raisons chose
    choses manière sorte type nombre total mètre mètres kilomètre kilomètres euro euros dollar dollars degré degrés million millions
    milliard milliards centaines vingt trente mille trois quatre cinq six sept huit neuf dix onze douze
    premier première premiers premières dernier
    dernière derniers dernières nouveau nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits
    petites seul seule monde personnes personne suite cours photo porte-parole soit occasion public a ici`,
  determiners: `
    le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque
    quelques plusieurs deux trois quatre cinq six sept huit neuf dix en par sans aucun aucune`,
  verb: /^\p{Ll}{2,}(?:[^iv]er|[nvtds]ir|oir|ndre|uire)$/u,
  placeBefore: 'à en vers',
  placeHeads:
    'lac ville île aéroport rue place mont plage forêt village vallée port baie quartier avenue département région',
  same: `
    union européenne, ue; nations unies, onu; organisation des nations unies, onu; états-unis, etats-unis, usa, états-unis d'amérique,
    amérique; royaume-uni, grande-bretagne; organisation mondiale de la santé, oms; fonds monétaire international, fmi;
    banque centrale européenne, bce; kiev, kyiv; otan`,
}

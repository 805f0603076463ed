import type { Passage } from './passage.ts'

export const FRENCH: readonly Passage[] = [
  [
    '« Nous avons perdu trois barques en une nuit », a déclaré Henriette Lauzier, la maire de Valbrune.',
    'Nous avons perdu|Henriette Lauzier|maire de Valbrune',
  ],
  [
    'La maire de Valbrune, Henriette Lauzier, promet une digue. « Elle sera là avant l’hiver », a-t-elle ajouté.',
    'Elle sera là|Henriette Lauzier|maire de Valbrune',
  ],
  [
    '« On ne dort plus depuis la tempête », soupire Soizic Madec, patronne du café du port.',
    'On ne dort plus|Soizic Madec|patronne du café du port',
  ],
  [
    'Selon Bertrand Kervadec, directeur du port, la jetée est « fendue sur toute sa longueur ».',
    'fendue sur toute|Bertrand Kervadec|directeur du port',
  ],
  [
    'D’après le préfet, Arnaud Delestre, « aucun blessé n’est à déplorer à cette heure ».',
    'aucun blessé|Arnaud Delestre|préfet',
  ],
  [
    'Le ministre de la Mer, Paul Andrieux, a estimé que la loi était « un premier pas vers la raison ».',
    'un premier pas|Paul Andrieux|ministre de la Mer',
  ],
  [
    'Interrogée lundi, Claire Floc’h a répondu : « Je ne signerai pas ce papier. »',
    'Je ne signerai|Claire Floc’h',
  ],
  [
    'Claire Floc’h, avocate des pêcheurs, a déposé une plainte. « Le dossier est vide », tranche Me Floc’h.',
    'Le dossier est|Claire Floc’h|avocate des pêcheurs',
  ],
  [
    '« C’est une honte », s’indigne un habitant du quartier des Salines.',
    'C’est une honte|habitant du quartier des Salines||a',
  ],
  [
    '« Je préfère ne pas donner mon nom, mais tout le monde savait », glisse une voisine sous couvert d’anonymat.',
    'Je préfère ne|voisine||a',
  ],
  [
    'Le rapport est sévère : il décrit « un entretien négligé depuis dix ans ».',
    'un entretien négligé|rapport||d',
  ],
  [
    '« Les faits sont établis », indique le parquet de Lorvane dans un communiqué.',
    'Les faits sont|parquet de Lorvane||o',
  ],
  [
    '« Le pont tiendra, assure Jean-Marc Tessier, ingénieur. Il en a vu d’autres. »',
    'Le pont tiendra|Jean-Marc Tessier|ingénieur',
  ],
  [
    '« Le pont tiendra », assure l’ingénieur Jean-Marc Tessier. « Il en a vu d’autres. »',
    'Le pont tiendra|Jean-Marc Tessier|ingénieur',
  ],
  [
    '« Et si l’on ouvrait le marché le dimanche ? » demande Nadia Belkacem, présidente de l’association des commerçants.',
    'Et si l’on|Nadia Belkacem|présidente de l’association des commerçants',
  ],
  [
    'M. Tessier est ingénieur. « Je n’ai rien caché à personne », a-t-il dit. « Pas même à ma femme », a plaisanté M. Tessier.',
    'Je n’ai rien|Tessier',
    'Pas même à|Tessier',
  ],
  [
    '– Vous partez quand ? a demandé Lucie Morvan.\n– Demain matin, a répondu Yannick Le Goff.',
    'Vous partez quand|Lucie Morvan',
    'Demain matin|Yannick Le Goff',
  ],
  [
    'Le docteur Samir Haddad dirige l’hôpital. « Nous manquons de lits », dit le Dr Haddad. « Et de bras. »',
    'Nous manquons de|Samir Haddad',
  ],
  ['« Nous ne céderons pas », ont prévenu les syndicats.', 'Nous ne céderons|syndicats||a'],
  [
    '« Nous ne céderons pas », a prévenu le syndicat des dockers.',
    'Nous ne céderons|syndicat des dockers||o',
  ],
  [
    '« Il pleuvait tellement qu’on ne voyait plus la route », se souvient Odette Vasseur, 81 ans.',
    'Il pleuvait tellement|Odette Vasseur',
  ],
  [
    'Maëlle Quéméner, qui tient la librairie depuis vingt ans, se dit « épuisée par les travaux ».',
    'épuisée par les|Maëlle Quéméner',
  ],
  [
    'Dans une lettre aux parents, la rectrice Hélène Dubourg écrit : « L’école rouvrira le 3 mars. »',
    'L’école rouvrira le|Hélène Dubourg|rectrice',
  ],
  [
    '« La commune n’a pas été consultée », a regretté sur X le député Thomas Arnoux.',
    'La commune n’a|Thomas Arnoux|député',
  ],
  ['« Merci à tous », a tweeté la chanteuse Ysé Lamontagne.', 'Merci à tous|Ysé Lamontagne|chanteuse'],
  [
    'Le sénateur Guy Roustan n’y croit pas. Pour lui, la réforme est « une usine à gaz de plus ».',
    'une usine à|Guy Roustan|sénateur',
  ],
  ['Pour Guy Roustan, la réforme est « une usine à gaz de plus ».', 'une usine à|Guy Roustan'],
  [
    '« La mer monte, c’est un fait », explique Anne-Sophie de Kergariou, climatologue à l’université de Brélès.',
    'La mer monte|Anne-Sophie de Kergariou|climatologue à l’université de Brélès',
  ],
  [
    'La climatologue a publié ses travaux, affirmant que « la plage aura disparu en 2050 ». Anne-Sophie de Kergariou vit à Brélès.',
    'la plage aura|Anne-Sophie de Kergariou',
  ],
  [
    'Le club a démenti, précisant que le joueur était « pleinement rétabli et heureux ».',
    'pleinement rétabli|club||o',
  ],
  [
    'Julien Costa a quitté le vestiaire sans un mot. Son entraîneur, Marc Lebrun, l’a défendu : « Il a tout donné ce soir. »',
    'Il a tout|Marc Lebrun|entraîneur',
  ],
  [
    '« On a joué avec la peur au ventre », reconnaît Julien Costa. L’attaquant ne cherche pas d’excuse : « On a été mauvais. »',
    'On a joué|Julien Costa',
    'On a été|Julien Costa',
  ],
  [
    'Interrogé par l’AFP, un responsable européen évoque « un accord à portée de main ».',
    'un accord à|responsable européen||a',
  ],
  [
    '« Tout est à refaire. »\nCécile Brunet, apicultrice à Montférand, montre ses ruches vides.',
    'Tout est à|Cécile Brunet|apicultrice à Montférand',
  ],
  [
    'Cécile Brunet montre ses ruches. « Il y en avait quarante, dit-elle. Il en reste six. »',
    'Il y en|Cécile Brunet',
  ],
  [
    '« Mon père disait : “ Ne vends jamais la terre. ” Je l’ai écouté », raconte Rémi Castaing.',
    'Mon père disait|Rémi Castaing',
  ],
  [
    '« Nous avons tout essayé, raconte Rémi Castaing.\n« Puis nous avons attendu la pluie.\n« Elle n’est pas venue. »',
    'Nous avons tout|Rémi Castaing',
  ],
  [
    'Le film « Les Oiseaux de sel » sort mercredi. « C’est mon plus personnel », confie la cinéaste Inès Barral.',
    'C’est mon plus|Inès Barral|cinéaste',
  ],
  [
    'Dans « Le Courrier de Brélès », le maire, Luc Pernet, dénonce « une décision prise dans le dos des élus ».',
    'une décision prise|Luc Pernet|maire',
  ],
  [
    'Luc Pernet, maire (sans étiquette) de Montférand, juge la mesure « brutale et inutile ».',
    'brutale et inutile|Luc Pernet',
  ],
  [
    '“Nous irons jusqu’au bout”, a lancé Sonia Marchetti, porte-parole du collectif.',
    'Nous irons jusqu|Sonia Marchetti|porte-parole du collectif',
  ],
  [
    '"Nous irons jusqu\'au bout", a lancé Sonia Marchetti, porte-parole du collectif.',
    'Nous irons jusqu|Sonia Marchetti|porte-parole du collectif',
  ],
  [
    'La porte-parole du gouvernement, Éva Thibault, a rappelé que l’État « ne peut pas tout payer ».',
    'ne peut pas|Éva Thibault|porte-parole du gouvernement',
  ],
  [
    'Le président de la région, Xavier Montagnac, a été clair. « L’argent est là », martèle-t-il.',
    'L’argent est là|Xavier Montagnac|président de la région',
  ],
  [
    'Éva Thibault et Xavier Montagnac se sont vus mardi. « L’argent est là », affirme cette dernière.',
    'L’argent est là|Éva Thibault',
  ],
  [
    '« C’était une belle soirée », sourit Fatou Ndiaye, en rangeant les chaises. « On recommencera. »',
    'C’était une belle|Fatou Ndiaye',
  ],
  ['« Il faut partir tôt », conseille-t-elle. Fatou Ndiaye connaît la route.', 'Il faut partir|Fatou Ndiaye'],
  [
    'Fatou Ndiaye, infirmière, connaît la route. « Il faut partir tôt. Après, c’est trop tard. »',
    'Il faut partir|Fatou Ndiaye|infirmière',
  ],
  [
    'Selon une source proche du dossier, le suspect « a reconnu une partie des faits ».',
    'a reconnu une|source proche du dossier||a',
  ],
  [
    'De son côté, la société Armorel affirme « respecter toutes ses obligations ».',
    'respecter toutes ses|Armorel||o',
  ],
  [
    '« Ce n’est pas à nous de payer », résume Damien O’Keefe, élu d’opposition.',
    'Ce n’est pas|Damien O’Keefe|élu d’opposition',
  ],
  [
    '« Ce vin a du caractère », commente d’un air gourmand le vigneron Étienne d’Aubrac.',
    'Ce vin a|Étienne d’Aubrac|vigneron',
  ],
  ['Étienne d’Aubrac parle d’« un millésime de soleil et de patience ».', 'un millésime de|Étienne d’Aubrac'],
  [
    'Aux yeux de l’historienne Paule Vernet, ce « moment de bascule » reste mal compris.',
    'moment de bascule|Paule Vernet|historienne',
  ],
  [
    '« Une bonne nouvelle », selon le premier adjoint, Karim Saïdi.',
    'Une bonne nouvelle|Karim Saïdi|premier adjoint',
  ],
  [
    'Karim Saïdi, premier adjoint au maire, se félicite : « C’est une bonne nouvelle pour la ville. »',
    'C’est une bonne|Karim Saïdi|premier adjoint au maire',
  ],
  [
    'Les enquêteurs restent prudents. « Rien n’est exclu », fait savoir la procureure, Delphine Roy.',
    'Rien n’est exclu|Delphine Roy|procureure',
  ],
  [
    '« J’ai couru », « j’ai crié », « personne n’est venu » : Louise Perrin répète les mêmes mots.',
    'J’ai couru|Louise Perrin',
    'j’ai crié|Louise Perrin',
    'personne n’est venu|Louise Perrin',
  ],
  ['« On verra bien », a conclu, philosophe, le vieux pêcheur.', 'On verra bien|vieux pêcheur||a'],
  ['La police évoque « un différend entre voisins ».', 'un différend entre|police||o'],
  [
    'Mme Vernet a été reçue à l’Élysée. « L’échange a été franc », a fait valoir l’historienne.',
    'L’échange a été|Vernet',
  ],
  [
    'Le texte prévoit que les communes « prennent en charge les frais d’entretien ».',
    'prennent en charge|texte||d',
  ],
  [
    'Cette année-là, le « bal des pompiers » avait attiré mille personnes, et la « grande tombola » rapporté peu.',
  ],
  [
    'Pierre Garnier a alors demandé à Louise Perrin de partir. « J’ai obéi », dit la jeune femme.',
    'J’ai obéi|Louise Perrin',
  ],
  [
    '« Les loups reviennent », avait averti en janvier Mathilde Oriol, éleveuse en Haute-Brenne. Elle ajoute : « Personne ne m’a crue. »',
    'Les loups reviennent|Mathilde Oriol|éleveuse en Haute-Brenne',
    'Personne ne m’a|Mathilde Oriol',
  ],
  [
    'Le chef étoilé Bruno Castel a fermé son restaurant. « Un crève-cœur », lâche ce natif de Lorvane.',
    'Un crève-cœur|Bruno Castel',
  ],
  ['Contactée, la mairie répond que « les travaux débuteront en juin ».', 'les travaux débuteront|mairie||o'],
  [
    '« Nous avons besoin de temps », nous explique Sébastien Loriot, chercheur au CNRS et auteur d’une étude sur les marées.',
    'Nous avons besoin|Sébastien Loriot',
  ],
  [
    'Le général Patrick Vauban, chef d’état-major, a dit redouter « une escalade sans retour ».',
    'une escalade|Patrick Vauban',
  ],
  [
    '« La saison est fichue », lâche Gwenola Prigent, ostréicultrice à Port-Manech.',
    'La saison est|Gwenola Prigent|ostréicultrice à Port-Manech',
  ],
  [
    'Pour la sociologue Mathilde Verdier, « le village s’est vidé de ses jeunes ».',
    'le village s’est|Mathilde Verdier|sociologue',
  ],
  [
    'Le procureur de la République de Vézins, Thierry Malaval, a annoncé lundi l’ouverture d’une enquête. « À ce stade, aucune piste n’est privilégiée », a-t-il précisé.',
    'À ce stade|Thierry Malaval|procureur de la République de Vézins',
  ],
  [
    '« On nous prend pour des imbéciles », s’emporte Kévin, 24 ans, chauffeur-livreur.',
    'On nous prend|Kévin',
  ],
  [
    '« Si rien ne change, nous irons au tribunal », menace l’association Rives vivantes dans un communiqué.',
    'Si rien ne|Rives vivantes||o',
  ],
  [
    '« J’ai grandi ici, raconte Nadine Coulon, 67 ans. Mon père réparait les filets. »',
    'J’ai grandi ici|Nadine Coulon',
  ],
  [
    'Éric Morel-Dupas reste serein. « Le budget est voté, rappelle le président du conseil départemental. On avance. »',
    'Le budget est|Éric Morel-Dupas',
  ],
  [
    'À en croire le directeur de l’usine, Fabrice Guérin, il n’y aurait « aucun risque pour la population ».',
    'aucun risque pour|Fabrice Guérin|directeur de l’usine',
  ],
  [
    '« C’est un soulagement immense », a réagi auprès de l’AFP Me Léa Santoni, avocate de la famille.',
    'C’est un soulagement|Léa Santoni|avocate de la famille',
  ],
  [
    'La ministre déléguée aux Transports, Inès Caradec, a promis sur France Bleu « un train toutes les heures ».',
    'un train toutes|Inès Caradec|ministre déléguée aux Transports',
  ],
  [
    'Un pompier volontaire, qui a souhaité rester anonyme, décrit « des flammes de dix mètres de haut ».',
    'des flammes de|pompier volontaire||a',
  ],
  [
    '« Il ne voulait déranger personne », se souvient sa sœur, Agnès Thébault.',
    'Il ne voulait|Agnès Thébault|sœur',
  ],
  [
    '« Nous saluons cette décision », ont indiqué les avocats du groupe.',
    'Nous saluons cette|avocats du groupe||a',
  ],
  [
    'Dans son rapport, la Cour des comptes pointe « une gestion hasardeuse des fonds ».',
    'une gestion hasardeuse|Cour des comptes||o',
  ],
  [
    'L’écrivain Basile Thomassin, né à Lorvane, y voit « une forme de pudeur bretonne ».',
    'une forme de|Basile Thomassin|écrivain',
  ],
  [
    '« On a bien défendu », analyse l’entraîneur lorvanais Samuel Rieux. « Mais il a manqué la finition. »',
    'On a bien|Samuel Rieux|entraîneur lorvanais',
  ],
  [
    'Samuel Rieux ne décolère pas. Le technicien dénonce « un arbitrage à deux vitesses ».',
    'un arbitrage à|Samuel Rieux',
  ],
  [
    '« Vous verrez », promet-elle en refermant la porte de l’atelier.\nMarceline Aubry, céramiste, vit seule depuis dix ans.',
    'Vous verrez|Marceline Aubry',
  ],
  [
    'Interrogé sur les retards, le groupe Solvère assure que « toutes les commandes seront honorées ».',
    'toutes les commandes|Solvère||o',
  ],
  [
    'Yann Kerjean, le patron de la brasserie, résume d’une phrase : « Ici, tout le monde se connaît. »',
    'Ici, tout le|Yann Kerjean|patron de la brasserie',
  ],
]

/**
 * Given names of Dutch news with the gender they tell, beside those of `given-names.ts`. Our own list, from common
 * knowledge; names given to both are left out.
 */
export const MALE_NAMES_NL = `
  aart abel adriaan ad aldert andries antoon arend arie arjan arjen arnoud bas bastiaan berend boudewijn bram carel
  casper cees christiaan coen cor cornelis daan derk diederik dries eddy eelco egbert emiel evert ferdinand floris
  folkert fons frans frederik freek frits gijs geert-jan ger gerben gerrit gert gert-jan giel guus harm harmen henk
  herman hessel hidde huub ivo jaap jacco jan-willem jan-peter janneke jasper jelle jeroen jochem job joep joop
  joost joris jos jurgen jurre kees klaas koen koos laurens leendert lennart lex lieuwe lodewijk loek luuk maarten
  marijn marnix martijn mathijs matthijs maurits melle menno michiel mick niels nico onno pier piet pim rembrandt
  remco rene rens reinier rico rik rinus robbert robin roel roelof ruben rutger ruud sander siebe siem siebren sjaak
  sjoerd stef stijn teun thijs thijmen tijmen tijs tjeerd ton toon twan valentijn wessel wiebe wilbert wim wouter
  wout xander youssef zeger achmed`
export const FEMALE_NAMES_NL = `
  aafke aagje aleida amira anke anne-marie annelies annemarie annemiek anneke annet anouk ariane aukje babette
  bianca bea brechtje carlijn carolien christel cora corrie dineke dieuwke doortje dorien eefje elke elly els
  elsbeth eline elske esmee evelien evelyne femke fenna fleur floor francien franka frederike frouke geertje
  geertruida gerda gerdien greet greetje grietje hanneke hannie hedy heleen hennie hetty hilde hillegonda ilse imke
  ineke ingeborg ietje janna jannie jantien jet jetta jikke jolanda jolien josien karlijn klaartje lenie leonie
  leontien lies liesbeth lieke lianne lisanne lotte loes maaike maartje machteld madelon manon margriet marga
  marieke marijke marije marian marit marjan marjolein marleen marlies marloes merel merle mieke miep mies minke
  mirjam mirte myrthe nelleke nienke noor noortje ria riet rianne roos saar saartje sanne saskia sietske sofie stien
  suzan sylvana tineke tjitske trees truus trudy tessa veerle wiepke wietske wil wilhelmina willeke wilma yfke
  zwaantje hanane fatma`

/**
 * Given names of Dutch news with the gender they tell, beside those of `given-names.ts`. Our own list, from common
 * knowledge; names given to both are left out.
 */
export const MALE_NAMES_NL = `
  aart abel achmed ad adriaan aldert andries antoon arend arie arjan arjen arnoud bas bastiaan berend boudewijn bram
  carel casper cees christiaan coen cor cornelis daan derk diederik dries eddy eelco egbert emiel evert ferdinand
  floris folkert fons frans frederik freek frits geert-jan ger gerben gerrit gert gert-jan giel gijs guus harm harmen
  henk herman hessel hidde huub ivo jaap jacco jan-peter jan-willem janneke jasper jelle jeroen job jochem joep joop
  joost joris jos jurgen jurre kees klaas koen koos laurens leendert lennart lex lieuwe lodewijk loek luuk maarten
  marijn marnix martijn mathijs matthijs maurits melle menno michiel mick nico niels onno pier piet pim reinier
  rembrandt remco rene rens rico rik rinus robbert robin roel roelof ruben rutger ruud sander siebe siebren siem sjaak
  sjoerd stef stijn teun thijmen thijs tijmen tijs tjeerd ton toon twan valentijn wessel wiebe wilbert wim wout wouter
  xander youssef zeger`
export const FEMALE_NAMES_NL = `
  aafke aagje aleida amira anke anne-marie anneke annelies annemarie annemiek annet anouk ariane aukje babette bea
  bianca brechtje carlijn carolien christel cora corrie dieuwke dineke doortje dorien eefje eline elke elly els elsbeth
  elske esmee evelien evelyne fatma femke fenna fleur floor francien franka frederike frouke geertje geertruida gerda
  gerdien greet greetje grietje hanane hanneke hannie hedy heleen hennie hetty hilde hillegonda ietje ilse imke ineke
  ingeborg janna jannie jantien jet jetta jikke jolanda jolien josien karlijn klaartje lenie leonie leontien lianne
  lieke lies liesbeth lisanne loes lotte maaike maartje machteld madelon manon marga margriet marian marieke marije
  marijke marit marjan marjolein marleen marlies marloes merel merle mieke miep mies minke mirjam mirte myrthe nelleke
  nienke noor noortje ria rianne riet roos saar saartje sanne saskia sietske sofie stien suzan sylvana tessa tineke
  tjitske trees trudy truus veerle wiepke wietske wil wilhelmina willeke wilma yfke zwaantje`

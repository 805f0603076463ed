/**
 * Given names of Dutch news with the gender they tell, beside those of `given-names.ts`. Our own list, from common
 * knowledge; names given to both are left out.
 */
export const MALE_NAMES_NL = `
  aart abel adriaan ad albert aldert alexander andries anton antoon arend arie arjan arjen arnoud arnold bas bart
  bastiaan ben berend bernard bert boudewijn bram carel casper cees christiaan coen cor cornelis daan danny dave derk
  diederik dirk dries eddy edwin eelco egbert emiel erik ernst evert ferdinand floris folkert fons frank frans frederik
  freek frits gijs geert geert-jan ger gerard gerben gerrit gert gert-jan giel guus hans harm harmen harry hendrik henk
  henri herman hessel hidde hugo huub ivo jaap jacco jacob jan jan-willem jan-peter janneke jasper jelle jeroen jesse
  jochem job joep johan johannes joop joost joris jos jurgen jurre kees klaas koen koos laurens leendert lennart lex
  lieuwe lodewijk loek lucas luuk maarten marcel marijn marnix martijn mathijs matthijs maurits max melle menno michiel
  mick niels nico olaf onno otto pascal paul peter philip pier piet pieter pim rembrandt remco rene rens reinier rico
  rik rinus rob robbert robin roel roelof ronald ruben rutger ruud sander siebe siem siebren simon sjaak sjoerd stef
  steven stijn sven teun theo thijs thijmen thomas tijmen tijs tim timo tjeerd tom ton toon twan valentijn victor
  vincent wessel wiebe wilbert willem wim wouter wout xander youssef yves zeger ahmed mohammed achmed`
export const FEMALE_NAMES_NL = `
  aafke aagje agnes aleida amber amira anja anke anne-marie annelies annemarie annemiek anneke annet anouk antje
  ariane astrid aukje babette bianca bea brechtje brigitte carlijn carla carolien charlotte christel cora corrie dineke
  dieuwke doortje dorien eefje elke elly els elsbeth eline elske emma esmee esther eva evelien evelyne femke fenna fleur
  floor francien franka frederike frouke geertje geertruida gerda gerdien greet greetje grietje hanneke hannie hedy
  heleen hennie hetty hilde hillegonda ilse imke ineke inge ingeborg irene iris ietje jacqueline janna jannie jantien
  jet jetta jikke jolanda jolien josien josephine judith juliette karlijn karin katja kirsten klaartje lenie leonie
  leontien lies liesbeth lieke lianne lisanne lotte loes lucia maaike maartje machteld madelon manon margot margriet
  marga marianne marieke marijke marije marian marit marjan marjolein marleen marlies marloes martine mathilde merel
  merle mieke miep mies minke mirjam mirte myrthe nelleke nelly nienke noor noortje petra ria riet rianne roos saar
  saartje sanne saskia sietske silvia simone sofie sophie stien suzan suzanne sylvana tineke tjitske trees truus
  trudy tessa tineke veerle vera wendy wiepke wietske wil wilhelmina willeke wilma yfke yvonne zwaantje hanane fatma`

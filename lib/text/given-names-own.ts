/**
 * Given names of Ukrainian, Russian, Polish and Dutch news with the gender they tell, beside those of `given-names.ts`.
 * Our own list, from common knowledge; names given to both are left out.
 */
export const MALE_NAMES_EAST = `
  адам александр алексей алексий альберт анатолий анатолій андрей андрій антон аркадий аркадій арсен арсений арсеній
  артем артём артур архип афанасий богдан борис вадим валентин валерий валерій валера василий василь виктор виталий
  владимир владислав владлен влад всеволод вячеслав віктор віталій володимир володя вʼячеслав в'ячеслав гавриил геннадий
  геннадій георгий георгій герман глеб гліб гнат григорий григорій данил данила данило даниил давид давид демьян дем'ян
  денис дмитрий дмитро евгений егор емельян ефим захар иван игнат игорь илларион илья иннокентий иосиф ібрагім ігор ілля
  ілліч іван ілья ільдар ильдар ильнур камиль карен кирилл кирило клим константин костянтин кузьма лаврентий лев
  леонид леонід лука любомир макар максим марат марк мартин матвей матвій микита микола михаил михайло мирон мирослав
  мстислав назар назарій нестор никита николай нікіта олег олександр олексій олесь омелян онисим орест осип остап павел
  павло петр петро пилип платон пётр прохор равиль рамзан рамиль ренат ринат рустам роберт родион роман ростислав руслан
  савва сава савелий самуил святослав семен семён сергей сергій спиридон станислав станіслав степан тарас тарасій
  тигран тимофей тимофій тимур тихон трофим фарид федор федір филипп фёдор харитон эдуард эльдар эмиль юлиан юліан юрий
  юрій юхим яким яков ян яромир ярема ярослав євген євгеній єгор єфрем вавилій зиновій ігнат джон джеймс джордж джо
  дональд майкл дэвид девід роберт річард ричард томас пол пітер питер билл білл марко карл ларс ганс эмманюэль
  еммануель жан олаф реджеп виталик владимер гурген ашот армен`
export const FEMALE_NAMES_EAST = `
  агата агнесса ада аделина алевтина александра алена алёна алеся алина алиса алла альбина альона аліна аліса алія
  анастасия анастасія ангелина ангеліна анжела анжелика анжеліка анна антонина антоніна аня арина аріна ася аэлита белла
  богдана валентина валерия валерія варвара василина василиса ванда вера вероника вероніка виктория вікторія віолетта
  виолетта віра виталина віталіна владислава влада галина ганна гульнара гуля дар'я дарина дария дарія дарья даша діана
  диана дина діна ева евгения евдокия екатерина елена елизавета еліна элина эльвира ельвіра эмилия ёлка євгенія єва
  єлизавета жанна зинаида зінаїда злата зоряна зоя інга инга инна інна ирина ірина ия іванна иванна кара карина каріна
  катерина катя кира кіра клавдия клавдія клара кристина крістіна ксения ксенія лада лариса леся лилия лілія лидия лідія
  лина ліна люба любов любовь людмила ляна майя мар'яна марьяна маргарита марина мария марія марта марфа маша мелания
  меланія милана мілана мирослава надежда надія наталия наталья наталія наталя настя нателла неля ника ніка нина ніна
  нонна оксана олександра олена олеся ольга орина павлина павліна поліна полина раиса раїса регина регіна римма роза
  роксолана руслана рут сабина сабіна сара светлана світлана серафима сніжана снежана соломія соня софия софья софія
  стелла стефанія сюзанна таисия таїсія тамара таня татьяна тамила тетяна уляна ульяна фаина фаїна фатима федора флора
  христина эвелина эльмира эмма юлия юлія юліана яна янина яніна ярина ярослава анжеліна камилла аида алия джулия мішель
  ангела урсула кая карін гіларі хиллари мелания`
export const MALE_NAMES_PL = `
  adam adrian aleksander albert alfred andrzej antoni arkadiusz artur bartosz bartłomiej błażej bogdan bogusław
  bolesław borys bronisław cezary czesław damian daniel dariusz dawid dionizy dominik edmund edward eryk eugeniusz
  fabian feliks ferdynand filip franciszek fryderyk gabriel gerard gracjan grzegorz gustaw henryk hieronim hubert ignacy
  igor ireneusz iwo jacek jakub jan janusz jarosław jerzy jędrzej józef julian juliusz kacper kajetan kamil karol
  kazimierz klemens konrad konstanty kornel krystian krzysztof ksawery leon leonard lech lesław leszek lucjan ludwik
  łukasz maciej maksymilian marceli marcin marek marian mariusz mateusz michał mieczysław mikołaj miłosz mirosław
  norbert olgierd oskar patryk paweł piotr przemysław radosław rafał remigiusz robert roman rudolf ryszard sebastian
  sławomir stanisław stefan sylwester szczepan szymon tadeusz teodor tobiasz tomasz tymoteusz tymon waldemar wacław
  wawrzyniec wiesław wiktor wincenty witold władysław włodzimierz wit wojciech zbigniew zdzisław zenon ziemowit
  zygmunt`
export const FEMALE_NAMES_PL = `
  adrianna agata agnieszka aldona aleksandra alicja alina amelia anastazja aneta aniela anita antonina barbara
  beata bernadetta bogumiła bogusława bożena bronisława cecylia celina czesława dagmara danuta daria dominika dorota
  edyta elwira elżbieta emilia eugenia ewa ewelina felicja franciszka gabriela genowefa grażyna halina hanna helena
  honorata iga ilona irena irmina iwona izabela izabella jadwiga janina joanna jolanta józefa julia julita justyna
  kaja kalina kamila karolina katarzyna kazimiera kinga klaudia kornelia krystyna laura lena leokadia lidia liliana lucyna
  ludwika magdalena maja malwina małgorzata maria mariola marianna marlena marta martyna maryla marzena matylda melania
  michalina milena mirosława monika natalia natasza nikola nina olga oliwia otylia patrycja paulina pola regina renata
  romana roksana róża sabina sandra stanisława stefania sylwia tamara tekla teresa urszula wanda weronika wiesława
  wiktoria wioletta władysława zdzisława zofia zuzanna żaneta żaklina`
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

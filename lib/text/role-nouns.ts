/**
 * Nouns for what a person is or does, in the form that stands before a name, by language. Our own lists, from common
 * knowledge of news prose. Feminine forms beside masculine ones.
 */
export const ROLE_NOUNS_BY_LANGUAGE: Readonly<Record<string, string>> = {
  nl: `aanklager aannemer aanvoerder aanvoerster acteur actrice activist activiste advocaat advocate adviseur agent
    ambassadeur ambtenaar analist analiste apotheker archeoloog architect arts artiest assistent astronaut auteur automobilist
    baas bakker basisarts bedrijfsleider beheerder bestuurder bestuurslid bestuursvoorzitter bewaker bewindsman bewindsvrouw
    bewoner bewoonster bezoeker bezoekster bioloog biologe bisschop boer boerin boswachter bondscoach bouwer brandweercommandant
    brandweerman broer buschauffeur buurman buurvrouw buurtbewoner burgemeester cabaretier cabaretière campinghouder ceo
    chauffeur chef chemicus chirurg choreograaf christendemocraat coach coalitiegenoot collega columnist commandant
    commissaris componist conservator consultant coördinator correspondent criminoloog curator cultuurwetenschapper danser
    danseres deelnemer deelneemster decaan deskundige dichter dierenarts dijkgraaf dirigent directeur directrice docent docente
    doelman doelvrouw dochter dokter dominee drukker duiker echtgenoot echtgenote ecoloog econoom eigenaar eigenares epidemioloog
    ervaringsdeskundige europarlementariër expert fietser filosoof fotograaf fotografe fractieleider fractievoorzitter gastvrouw
    gedeputeerde gedragswetenschapper geograaf geoloog getuige gids gitarist gouverneur griffier grootmoeder grootvader
    havenmeester historicus historica hoofdagent hoofdcommissaris hoofdinspecteur hoofdofficier hoofdredacteur hoogleraar
    huisarts imam industrieel ingenieur inspecteur inwoner inwoonster jager journalist journaliste jurist juriste juwelier
    kamerlid kandidaat kanselier kapitein kapper kapster kardinaal keeper kiezer klant klimaatwetenschapper klokkenluider
    klusser koning koningin kok korporaal korpschef kunstenaar kunstenares kunsthistoricus kweker landbouwer leerling leerkracht
    leider leidster leraar lerares lid lijsttrekker loodgieter luitenant machinist makelaar manager marktkoopman meester
    medewerker medewerkster meteoroloog minister ministerpresident minister-president moeder moslim museumdirecteur muzikant
    nabestaande natuurkundige neef neuroloog nicht notaris oma onderhandelaar onderzoeker onderzoekster officier ondernemer onderneemster
    onderwijzer onderwijzeres ontwerper ontwerpster oom oogarts oogetuige opa operator opperrabbijn oprichter oprichtster
    oud-minister oud-premier oud-wethouder oudburgemeester ouder pastoor patiënt partijgenoot partijleider penningmeester
    persvoorlichter piloot plaatsvervanger ploegleider politicoloog politicus politica politieagent politiechef politiewoordvoerder
    portier predikant premier presentator presentatrice president prins prinses priester procureur producent professor
    programmamaker projectleider psychiater psycholoog psychologe raadslid raadsman raadsvrouw rechter rector redacteur regisseur
    regisseuse reiziger rijder restaurateur restauranthouder ruiter schaatser schaatsster scheidsrechter schilder
    schipper schrijver schrijfster secretaris secretaris-generaal senator slachtoffer slager socioloog sociologe speler
    speelster specialist sportvrouw sporter spits staatssecretaris statenlid stedenbouwkundige student studente strateeg
    stuurman tandarts technicus teamleider teammanager topman topvrouw trainer trainster tuinder turner turnster uitbater
    uitbaatster uitvaartondernemer uitvinder vader vakbondsleider vakbondsman veehouder veroordeelde verdachte verdediger
    verkeersdeskundige verkoper verkoopster verpleegkundige vertegenwoordiger verslaggever verslaggeefster viceburgemeester
    vicepremier vicepresident viroloog virologe visser vluchteling voetballer voetbalster vogelaar voorlichter voorlichtster
    voorman voorvrouw voorzitter voorzitster vrijwilliger vrijwilligster vriend vriendin vrouw waarnemer wethouder weerman
    weervrouw weduwe weduwnaar wedstrijdleider wielrenner wielrenster winkelier wetenschapper winnaar winnares woordvoerder
    woordvoerster zakenman zakenvrouw zanger zangeres zegsman zegsvrouw zoon zus zuster zwemmer zwemster`,
  pl: `adwokat adwokatka agent agentka aktor aktorka aktywista aktywistka ambasador ambasadorka analityk analityczka antropolog
    aptekarz aptekarka archeolog archeolożka architekt architektka artysta artystka arcybiskup asystent asystentka autor autorka
    babcia badacz badaczka bioarcheolog biolog biolożka biskup biznesmen biznesmenka bloger blogerka bramkarz bramkarka brat
    brygadier burmistrz burmistrzyni były bratanek ciotka córka członek członkini dekan delegat delegatka demograf detektyw
    dietetyk dietetyczka doradca doradczyni dowódca dowódczyni doktor dostawca dramaturg dyplomata dyplomatka dyrektor
    dyrektorka dyrygent dyrygentka dziadek dziekan dziennikarz dziennikarka działacz działaczka działkowiec dzielnicowy
    egzaminator ekolog ekolożka ekonomista ekonomistka ekspert ekspertka elektryk emeryt emerytka europoseł europosłanka farmaceuta
    farmaceutka filozof filozofka fizyk fizyczka fotograf fotografka fotoreporter fryzjer fryzjerka funkcjonariusz funkcjonariuszka
    generał geograf geolog ginekolog górnik gospodarz gospodyni gracz gubernator hodowca hodowczyni historyk historyczka
    hydrolog informatyk inicjator inicjatorka inspektor inspektorka instruktor instruktorka inżynier inżynierka kandydat
    kandydatka kanclerz kapitan kapitanka kapłan kardiolog kardynał kasjerka kibic kierowca kierowczyni kierowniczka kierownik
    klient klientka klimatolog kolarz kolega koleżanka komendant komendantka komisarz kompozytor kompozytorka komentator konserwator
    konsul konsultant konsultantka koordynator koordynatorka kosmonauta ksiądz kucharz kucharka kupiec kurator kuratorka
    leśniczy leśnik lekarz lekarka lider liderka listonosz listonoszka lobbysta łowczy malarz malarka marszałek marszałkini matka
    mąż mecenas meteorolog mieszkaniec mieszkanka minister ministerka ministra mistrz mistrzyni muzyk muzyczka naczelnik
    naczelniczka napastnik nauczyciel nauczycielka naukowiec naukowczyni negocjator notariusz obrońca obrończyni obserwator ojciec
    okulista oficer operator opiekun opiekunka opozycjonista organizator organizatorka ordynator ordynatorka oskarżony oskarżona
    papież pasażer pasażerka pastor pełnomocnik pełnomocniczka pediatra pielęgniarka pielęgniarz piłkarz piłkarka piosenkarz
    piosenkarka pisarz pisarka podsekretarz poeta poetka policjant policjantka polityk polityczka politolog politolożka poseł
    posłanka położna pomocnik porucznik pośredniczka pracownik pracownica prawnik prawniczka premier premierka prezenter
    prezenterka prezydent prezydentka prezes prezeska proboszcz producent producentka profesor profesorka prokurator prokuratorka
    projektant projektantka prorektor prorektorka przedsiębiorca przedsiębiorczyni przedstawiciel przedstawicielka przewodniczący
    przewodnicząca przewodnik przewodniczka przyrodnik przyjaciel przyjaciółka psycholog psycholożka psychiatra publicysta
    publicystka pułkownik rabin radca radna radny ratownik ratowniczka redaktor redaktorka reporter reporterka reprezentant
    reprezentantka restaurator rektor rektorka reżyser reżyserka rolnik rolniczka rowerzysta rybak rysownik rzecznik rzeczniczka
    rzemieślnik sadownik samorządowiec sąsiad sąsiadka scenarzysta scenarzystka sekretarz sekretarka senator senatorka sędzia
    siatkarz siatkarka sierżant siostra skarbnik skarbniczka skoczek snycerz socjolog socjolożka sołtys sołtyska specjalista
    specjalistka sportowiec sportsmenka spółdzielca sprzedawca sprzedawczyni starosta starościna strażak strażaczka strażnik
    strażniczka strzelec student studentka syn synoptyk synoptyczka szef szefowa szkoleniowiec świadek taksówkarz tancerz tancerka
    technik terapeuta terapeutka tenisista tenisistka tłumacz tłumaczka trener trenerka turysta turystka twórca twórczyni uczeń
    uczennica uczestnik uczestniczka urbanista urbanistka urzędnik urzędniczka weteran weterynarz wiceburmistrz wicedyrektor
    wicedyrektorka wicemarszałek wiceminister wiceministra wiceministerka wicepremier wiceprezes wiceprezeska wiceprezydent
    wiceprezydentka wiceprzewodniczący wiceprzewodnicząca wicestarosta wicewojewoda widz wirusolog właściciel właścicielka
    wnuczka wnuk wojewoda wojewodzina wojewódzki wokalista wokalistka wolontariusz wolontariuszka wójt współautor współautorka
    współwłaściciel współwłaścicielka współzałożyciel wuj wychowawca wychowawczyni wydawca wykładowca wykładowczyni wykonawca
    zakonnik zakonnica założyciel założycielka zarządca zastępca zastępczyni zawodnik zawodniczka zdobywca zwycięzca zwyciężczyni
    znawca żołnierz żołnierka żona mama tata wdowa wdowiec selekcjoner selekcjonerka podkomisarz aspirant dzielnicowa kombatant kombatantka`,
  uk: `агроном агрономка адвокат адвокатка активіст активістка актор акторка аналітик аналітикиня архієпископ архітектор
    архітекторка аташе бабуся батько бібліотекар бібліотекарка бізнесмен біолог біологиня блогер блогерка боєць бойовиця брат
    бригадир бригадирка ветеран ветеранка ветеринар ветеринарка виборець викладач викладачка вихователь вихователька віцепрем'єр
    віцепрем'єрка віце-прем'єр віцепрезидент вірусолог власник власниця військовий військова військовослужбовець військовослужбовиця
    вболівальник водій водійка волонтер волонтерка воротар воротарка вчений вчена вчитель вчителька гвардієць генерал генпрокурор
    генсек генсекретар географ геолог глава голкіпер голова головнокомандувач гончар гравець гравчиня губернатор губернаторка
    дантист декан деканка депутат депутатка держсекретар держсекретарка дипломат дипломатка директор директорка дизайнер дизайнерка
    дід диригент диригентка доброволець дослідник дослідниця доцент доцентка дочка донька драматург дружина друг еколог екологиня
    економіст економістка експерт експертка експрезидент екс-міністр електрик енергетик енергетикиня журналіст журналістка завідувач
    завідувачка засновник засновниця заступник заступниця захисник захисниця знайомий знайома зоолог ігуменя ілюстратор імунолог
    інженер інженерка ініціатор ініціаторка інспектор інспекторка інструктор інструкторка історик історикиня кандидат кандидатка
    канцлер канцлерка капелан капітан капітанка кардинал кардіолог каскадер керівник керівниця керманич керуючий кінорежисер
    комендант комбат командир командирка командувач комісар композитор композиторка консул консультант координатор координаторка
    кореспондент кореспондентка король королева критик куратор кураторка кухар кухарка лейтенант лижниця лідер лідерка лікар лікарка
    літературознавець майор майстер майстриня маркетолог математик мати медик медсестра мер мерка мешканець мешканка митець мисткиня
    митрополит міністр міністерка модельєр монах муляр музикант музикантка музейниця народознавець науковець науковиця
    начальник начальниця настоятель нападник нардеп нардепка обранець оглядач оглядачка омбудсман омбудсманка онколог онук
    оператор операторка організатор організаторка отець офіцер офіцерка очевидець очевидиця очільник очільниця пасажир пасажирка
    патріарх пацієнт пацієнтка педагог педагогиня пенсіонер пенсіонерка перекладач перекладачка переможець переможниця перехожий
    письменник письменниця піаніст підозрюваний підполковник підприємець підприємиця пілот побратим поет поетеса поетка
    політик політикиня політолог політологиня поліцейський поліцейська полковник полонений помічник помічниця посадовець
    посадовиця посол послиня потерпілий потерпіла правозахисник правозахисниця правник правниця працівник працівниця представник
    представниця президент президентка прем'єр прем'єрка прем'єр-міністр прем'єр-міністерка пресаташе прессекретар прессекретарка
    пресофіцер пресофіцерка прес-секретар прес-секретарка продавець продавчиня продюсер продюсерка прокурор прокурорка професор
    професорка психолог психологиня режисер режисерка редактор редакторка ректор ректорка релігієзнавець ремісник рятувальник
    рятувальниця речник речниця рибалка сантехнік свідок селянин сенатор сенаторка сержант сержантка секретар секретарка
    сестра синоптик синоптикиня син слідчий слідча соліст солістка солдат солдатка соціолог соціологиня співак співачка співвласник
    співвласниця співзасновник співзасновниця співробітник співробітниця спікер спікерка спортсмен спортсменка староста стоматолог
    стрілець студент студентка судмедексперт суддя суддівка сусід сусідка тато терапевт терапевтка тракторист тренер тренерка
    турист туристка уповноважений уповноважена урядовець вдова вдовець мама бабця дідусь експосол екс-посол екс-прем'єр екс-президент екс-депутат екснардеп міністр-президент уродженець учасник учасниця учень учениця учитель учителька фармацевт
    фахівець фахівчиня фельдшер фельдшерка фермер фермерка філософ фінансист фотограф фотографка футболіст футболістка хірург
    хірургиня художник художниця чемпіон чемпіонка чиновник чиновниця член членкиня чоловік шахтар шеф шеф-кухар юрист юристка`,
  ru: `агроном адвокат активист активистка актёр актер актриса аналитик архиепископ архитектор атташе бабушка библиотекарь
    бизнесмен бизнесвумен биолог блогер боец брат бригадир ветеран ветеринар вирусолог владелец владелица внук внучка водитель
    военный военнослужащий военкор волонтёр волонтер воспитатель воспитательница вратарь врач врио выпускник выпускница
    вице-премьер вице-президент вице-спикер вице-губернатор военком гендиректор генерал генпрокурор генсек географ геолог глава
    главврач главком главнокомандующий голкипер губернатор дедушка декан депутат дизайнер дипломат директор директриса дирижёр
    дирижер доброволец дочь доцент драматург друг жена женщина житель жительница журналист журналистка зав завуч заведующий
    заведующая замглавы замдиректора замминистра замгубернатора заместитель защитник зампред зампредседателя знакомый знакомая
    избиратель издатель инженер инициатор инспектор инструктор искусствовед исследователь исследовательница историк кандидат
    канцлер капитан кардинал кардиолог кинолог кинорежиссёр кинорежиссер климатолог коллега комбат комендант комментатор
    командир командующий комиссар композитор консул консультант координатор корреспондент король королева космонавт краевед
    критик куратор курсант кухарка лейтенант лётчик лидер майор мастер мать математик медик медсестра менеджер метеоролог
    министр митрополит модельер музыкант муж мэр наблюдатель нападающий настоятель научрук начальник невролог нейрохирург
    обозреватель обозревательница обвиняемый обвиняемая омбудсмен онколог оператор организатор основатель основательница
    отец офицер очевидец очевидица пассажир пассажирка патриарх пациент пациентка певец певица педагог пенсионер пенсионерка
    переводчик переводчица пилот писатель писательница победитель победительница повар подозреваемый подполковник полковник
    полицейский политик политолог полузащитник помощник помощница посол постпред потерпевший потерпевшая поэт поэтесса
    правозащитник правозащитница предприниматель предпринимательница председатель представитель представительница президент
    премьер премьер-министр преподаватель преподавательница пресс-атташе пресс-секретарь продавец продавщица продюсер прокурор
    профессор психиатр психолог путешественник рабочий разработчик ректор режиссёр режиссер реставратор редактор руководитель
    руководительница рыбак сваха священник сенатор секретарь сержант сестра синоптик скульптор следователь слесарь собственник
    собственница советник советница создатель солдат солист солистка сооснователь сопредседатель сосед соседка сотрудник
    сотрудница социолог спасатель специалист спикер спортсмен спортсменка староста стоматолог строитель студент студентка
    судья супруг супруга сценарист сын танцор танцовщица таксист терапевт тракторист тренер турист туристка уполномоченный
    уполномоченная управляющий уроженец уролог участник участница учёный ученый ученик ученица учитель учительница фармацевт
    фельдшер фермер физик философ финансист фотограф футболист хирург хозяин хозяйка хоккеист хореограф художник художница
    худрук целитель чемпион чемпионка чиновник чиновница член шахтёр шахтер шеф шеф-повар эколог экономист экс-министр
    экс-президент экс-мэр эксперт электрик энергетик эпидемиолог юрист вдова вдовец мама папа дед бабушка экс-посол экс-депутат экс-глава экс-премьер`,
}

/** Adjectives that stand before such a noun and belong to the role, by how they begin. */
export const ROLE_ADJECTIVES =
  /^(?:голов|старш|молодш|колишн|перш|офіційн|народн|місцев|генеральн|виконавч|тимчасов|почесн|відом|спеціальн|постійн|главн|старш|младш|бывш|перв|официальн|народн|местн|генеральн|исполнительн|временн|почётн|почетн|известн|специальн|постоянн|чрезвычайн|główn|były|była|pierwsz|młodsz|starsz|naczeln|generaln|honorow|specjaln|lokaln|miejscow|ówczesn|nowo|prasow|voormalig|hoofd|algemeen|plaatsvervangend|demissionair|nieuw|lokaal|lokale|eerste|gepensioneerd|vice)\p{L}*$/u

/** Ranks and degrees that stand before names shortened, without their stop. */
export const RANKS = `
  mec ks płk ppłk gen kpt mł st bryg asp podkom nadkom kom insp podinsp sierż prok por ppor mjr prof dr hab mgr inż red bp
  abp kard adw dh o sędz chor szer plut drs ir mr ing bc jhr mw mevr dhr ds lic св ген кап акад проф доц канд арх
  полковник подполковник підполковник генерал генерал-майор генерал-лейтенант генерал-полковник майор капитан капітан
  лейтенант сержант адмирал адмірал отец отець владыка`

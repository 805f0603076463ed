/** Polish nouns for what a person is or does, as they stand before a name. Our own list, from common knowledge of news prose. */
export const ROLE_NOUNS_PL = `
    adwokat adwokatka agent agentka aktor aktorka aktywista aktywistka ambasador ambasadorka analityczka analityk
    antropolog aptekarka aptekarz archeolog archeolożka architekt architektka arcybiskup artysta artystka aspirant
    asystent asystentka autor autorka babcia badacz badaczka bioarcheolog biolog biolożka biskup biznesmen biznesmenka
    bloger blogerka bramkarka bramkarz brat bratanek brygadier burmistrz burmistrzyni były ciotka członek członkini
    córka dekan delegat delegatka demograf detektyw dietetyczka dietetyk doktor doradca doradczyni dostawca dowódca
    dowódczyni dramaturg dyplomata dyplomatka dyrektor dyrektorka dyrygent dyrygentka dziadek działacz działaczka
    działkowiec dziekan dzielnicowa dzielnicowy dziennikarka dziennikarz egzaminator ekolog ekolożka ekonomista
    ekonomistka ekspert ekspertka elektryk emeryt emerytka europoseł europosłanka farmaceuta farmaceutka filozof
    filozofka fizyczka fizyk fotograf fotografka fotoreporter fryzjer fryzjerka funkcjonariusz funkcjonariuszka generał
    geograf geolog ginekolog gospodarz gospodyni gracz gubernator górnik historyczka historyk hodowca hodowczyni
    hydrolog informatyk inicjator inicjatorka inspektor inspektorka instruktor instruktorka inżynier inżynierka
    kanclerz kandydat kandydatka kapitan kapitanka kapłan kardiolog kardynał kasjerka kibic kierowca kierowczyni
    kierowniczka kierownik klient klientka klimatolog kolarz kolega koleżanka kombatant kombatantka komendant
    komendantka komentator komisarz kompozytor kompozytorka konserwator konsul konsultant konsultantka koordynator
    koordynatorka kosmonauta ksiądz kucharka kucharz kupiec kurator kuratorka lekarka lekarz leśniczy leśnik lider
    liderka listonosz listonoszka lobbysta malarka malarz mama marszałek marszałkini matka mecenas meteorolog
    mieszkaniec mieszkanka minister ministerka ministra mistrz mistrzyni muzyczka muzyk mąż naczelniczka naczelnik
    napastnik nauczyciel nauczycielka naukowczyni naukowiec negocjator notariusz obrońca obrończyni obserwator oficer
    ojciec okulista operator opiekun opiekunka opozycjonista ordynator ordynatorka organizator organizatorka oskarżona
    oskarżony papież pasażer pasażerka pastor pediatra pełnomocniczka pełnomocnik pielęgniarka pielęgniarz piosenkarka
    piosenkarz pisarka pisarz piłkarka piłkarz podkomisarz podsekretarz poeta poetka policjant policjantka politolog
    politolożka polityczka polityk pomocnik porucznik poseł posłanka położna pośredniczka pracownica pracownik
    prawniczka prawnik premier premierka prezenter prezenterka prezes prezeska prezydent prezydentka proboszcz
    producent producentka profesor profesorka projektant projektantka prokurator prokuratorka prorektor prorektorka
    przedsiębiorca przedsiębiorczyni przedstawiciel przedstawicielka przewodniczka przewodnicząca przewodniczący
    przewodnik przyjaciel przyjaciółka przyrodnik psychiatra psycholog psycholożka publicysta publicystka pułkownik
    rabin radca radna radny ratowniczka ratownik redaktor redaktorka rektor rektorka reporter reporterka reprezentant
    reprezentantka restaurator reżyser reżyserka rolniczka rolnik rowerzysta rybak rysownik rzeczniczka rzecznik
    rzemieślnik sadownik samorządowiec scenarzysta scenarzystka sekretarka sekretarz selekcjoner selekcjonerka senator
    senatorka siatkarka siatkarz sierżant siostra skarbniczka skarbnik skoczek snycerz socjolog socjolożka sołtys
    sołtyska specjalista specjalistka sportowiec sportsmenka sprzedawca sprzedawczyni spółdzielca starosta starościna
    strażaczka strażak strażniczka strażnik strzelec student studentka syn synoptyczka synoptyk szef szefowa
    szkoleniowiec sąsiad sąsiadka sędzia taksówkarz tancerka tancerz tata technik tenisista tenisistka terapeuta
    terapeutka trener trenerka turysta turystka twórca twórczyni tłumacz tłumaczka uczennica uczestniczka uczestnik
    uczeń urbanista urbanistka urzędniczka urzędnik wdowa wdowiec weteran weterynarz wiceburmistrz wicedyrektor
    wicedyrektorka wicemarszałek wiceminister wiceministerka wiceministra wicepremier wiceprezes wiceprezeska
    wiceprezydent wiceprezydentka wiceprzewodnicząca wiceprzewodniczący wicestarosta wicewojewoda widz wirusolog
    wnuczka wnuk wojewoda wojewodzina wojewódzki wokalista wokalistka wolontariusz wolontariuszka współautor
    współautorka współwłaściciel współwłaścicielka współzałożyciel wuj wychowawca wychowawczyni wydawca wykonawca
    wykładowca wykładowczyni wójt właściciel właścicielka zakonnica zakonnik zarządca zastępca zastępczyni zawodniczka
    zawodnik założyciel założycielka zdobywca znawca zwycięzca zwyciężczyni łowczy świadek żona żołnierka żołnierz`

/** Polish nouns for what a person is or does, as they stand before a name. Our own list, from common knowledge of news prose. */
export const ROLE_NOUNS_PL = `adwokat adwokatka agent agentka aktor aktorka aktywista aktywistka ambasador ambasadorka analityk analityczka antropolog
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
    znawca żołnierz żołnierka żona mama tata wdowa wdowiec selekcjoner selekcjonerka podkomisarz aspirant dzielnicowa kombatant kombatantka`

/** Polish words of saying. Our own lists, from common knowledge of news prose. */
export const PL = {
  past: `
    alarmował apelował argumentował chwalił cytował deklarował diagnozował dodawał dodał domagał donosił doprecyzował
    dopytywał doradził dowodził dziękował gratulował groził informował ironizował komentował konkludował kontynuował
    kpił krytykował krzyczał krzyknął mruknął mówił nadmienił nalegał napisał narzekał nazwał nazywał obiecał obiecywał
    obwieścił oceniał ocenił odniósł odparł odpisał odpowiadał odpowiedział odrzekł ogłaszał ogłosił określał określił
    opisał opisywał opowiadał opowiedział ostrzegał ostrzegł oszacował oznajmiał oznajmił oświadczał oświadczył pisał
    pochwalił podawał podał podkreślał podkreślił podsumował podsumowywał podziękował pogratulował poinformował
    poprosił poradził potwierdzał potwierdził powiedział powtarzał powtórzył prognozował proponował prosił prostował
    przekazał przekazywał przekonał przekonywał przepraszał przeprosił przestrzegał przestrzegł przewidywał przypominał
    przypomniał przyznawał przyznał pytał radził reagował relacjonował rozkazał rozwiał rzekł rzucił skarżył
    skomentował skonkludował skrytykował skwitował sprecyzował sprostował spytał stwierdzał stwierdził sugerował
    szacował szepnął twierdził tłumaczył ubolewał ucinał uciął ujawniał ujawnił uważał uzupełniał uzupełnił uściślił
    westchnął wezwał wnioskował wołał wspominał wspomniał wtrącił wyjaśniał wyjaśnił wyliczał wymieniał wypalił wyraził
    wytłumaczył wyznawał wyznał wzywał zaalarmował zaapelował zacytował zadeklarował zadrwił zagroził zaklinał
    zakomunikował zakończył zapewniał zapewnił zapowiadał zapowiedział zaproponował zaprzeczał zaprzeczył zapytał
    zareagował zastrzegał zastrzegł zasugerował zatweetował zauważał zauważył zawnioskował zawołał zaznaczał zaznaczył
    zażartował zażądał zdradzał zdradził zganił zrelacjonował zripostował zwierzył żalił żartował żałował żądał`,
  present: `
    alarmuje apeluje argumentuje chwali cytuje deklaruje dodaje domaga donosi dopytuje dowodzi dywaguje dziękuje grozi
    informuje ironizuje komentuje konkluduje kontynuuje kończy kpi krytykuje krzyczy kwituje mówi nalega narzeka nazywa
    obiecuje ocenia odpiera odpowiada ogłasza określa opisuje opowiada ostrzega oznajmia oświadcza pisze podaje
    podkreśla podsumowuje potwierdza powtarza precyzuje prognozuje proponuje prosi prostuje przekazuje przekonuje
    przeprasza przestrzega przewiduje przypomina przyznaje pyta radzi reaguje recenzuje relacjonuje skarży stwierdza
    sugeruje szacuje sądzi twierdzi tłumaczy ubolewa ucina ujawnia uważa uzupełnia wnioskuje woła wskazuje wspomina
    wyjaśnia wylicza wymienia wyznaje wzdycha wzywa zapewnia zapowiada zaprzecza zastrzega zauważa zaznacza zdradza
    zwierza zwraca żali żartuje żałuje żąda`,
  says: `
    donieśli doniosła doniósł krzyknęła mruknęła odniosła odparła odrzekła ostrzegła przekonana przekonani przekonany
    przestrzegła rzekła szepnęła ucięli ucięła westchnęła zdania`,
  reports: `
    brzmi cieszy cieszył cieszyła cieszą denerwuje dziwi dziwił dziwiła głosi głosił głosiła kiwa macha martwi martwił
    martwiła oburza oburzał oburzała przyklasnął płacze uśmiecha uśmiechał uśmiechnął uśmiechnęła wskazał wskazała
    wzrusza zachwala zachwyca zwrócił zwróciła śmiał śmiała śmieje`,
  placed: `
    czytamy dodano dowiadujemy napisano ogłoszono podano podkreślono poinformowano przeczytaliśmy przekazano
    stwierdzono usłyszeliśmy wyjaśniono zapisano zaznaczono`,
  between: `
    bowiem dziennikarzom dzisiaj dziś im jednak jej jeszcze już krótko mi mu nam natomiast potem później reporterom się
    stanowczo szczerze także też tymczasem wczoraj wprost wtedy zaraz zresztą`,
  boundaries: 'ale bo choć gdy gdzie i jak jeśli kiedy która który którzy lub oraz ponieważ że',
  determiners: 'ci dwaj dwie ich jeden jedna jego jej kilku nasz nasza pewien pewna ta te ten to trzech',
  prepositions: 'bez dla do między na nad o od po pod podczas przed przez przy u w we według wobec z za ze',
  cuts: `
    był była było czwartek dla do dzisiaj dziś jest która który którzy na niedzielę o piątek po podczas poniedziałek
    przed sobotę są w wczoraj we wtorek środę że`,
  pronouns: { on: 'm', ona: 'f', oni: 'they', one: 'they' } as const,
  endings: [
    ['ła', 'f'],
    ['ł', 'm'],
    ['li', 'they'],
    ['ły', 'they'],
    ['ą', 'they'],
  ] as const,
  according: [
    'według',
    'zdaniem',
    'w ocenie',
    'w opinii',
    'jak wynika z',
    'usłyszeliśmy od',
    'zgodnie ze słowami',
    'zgodnie z',
    'wedle',
  ],
  relatives: 'który która którzy które',
  documents: `
    apel artykule artykuł badanie dokumencie dokument instrukcja komunikacie komunikat list liście napis notatka odezwa
    ogłoszenie opinia oświadczenie pismo piśmie post poście raporcie raport regulamin sondaż sprawozdanie tweet uchwała
    ustawa uzasadnienie uzasadnieniu wpis wpisie wyrok zawiadomienie`,
  bodies: `
    administracja agencja biuro biurze firma fundacja gmina gminie instytucie instytut izba klub klubie komenda
    komendzie komisja magistrat ministerstwie ministerstwo partia policja prokuratura prokuraturze ratusz ratuszu
    redakcja rząd spółka stowarzyszenie straż szpital szpitalu sąd sądzie służba uniwersytecie uniwersytet urząd
    urzędzie zarząd związek związku`,
  groups: `
    autorzy chłopiec czytelniczka czytelnik członkowie działacze dziewczyna eksperci funkcjonariusze funkcjonariuszy
    informator internauci internauta internautka kibice kierowcy kobieta kobiety lekarze mieszkańcy mieszkańców
    mężczyzna nauczyciele naukowcy organizatorzy osoba pacjenci podejrzany pogranicznicy policjanci poszkodowana
    poszkodowany posłowie pracownicy prokuratorzy przedsiębiorcy radni ratownicy rodzice rolnicy rozmówca rozmówczyni
    sprawca strażacy sąsiedzi uczniowie urzędnicy wolontariusze związkowcy śledczy świadkowie źródło`,
  naming:
    /^(?:wystaw|książ|film|spektakl|zespół|zespo|piosenk|spół|firm|stowarzysz|fundacj|projek|program|konkurs|akcj|kampani|tygodnik|dziennik|gazet|serial|album|powieś|hote|restauracj|klub|kin|szkoł|osiedl|tytuł|hasł|zwan|inicjatyw|grup|parti|portal|pseudonim|festiwal|artykuł|obraz|rubryk|operacj)\p{L}{0,5}$/u,
}

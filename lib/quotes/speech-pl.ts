/** Polish words of saying. Our own lists, from common knowledge of news prose. */
export const PL = {
  past: `powiedział mówił stwierdził stwierdzał dodał dodawał podkreślił podkreślał zaznaczył zaznaczał wyjaśnił wyjaśniał
    tłumaczył wytłumaczył poinformował informował oświadczył oświadczał napisał pisał odpowiedział odpowiadał odparł odrzekł
    rzekł zapytał pytał spytał zapewnił zapewniał ocenił oceniał przyznał przyznawał przypomniał przypominał ostrzegł ostrzegał
    apelował zaapelował relacjonował zrelacjonował opowiadał opowiedział wspominał wspomniał komentował skomentował krytykował
    skrytykował uważał twierdził zauważył zauważał nazwał nazywał określił określał zapowiedział zapowiadał ogłosił ogłaszał
    żartował zażartował podsumował podsumowywał przekazał przekazywał podał podawał donosił oznajmił oznajmiał zakomunikował
    zadeklarował deklarował zaproponował proponował sugerował zasugerował argumentował przekonywał powtórzył powtarzał uzupełnił
    uzupełniał doprecyzował sprecyzował uściślił skwitował zripostował odpisał zaprzeczył zaprzeczał potwierdził potwierdzał
    zdradził zdradzał wyznał wyznawał ujawnił ujawniał radził doradził poradził prosił poprosił wezwał wzywał zażądał żądał
    domagał krzyknął krzyczał zawołał wołał szepnął mruknął westchnął wtrącił kontynuował zakończył uciął ucinał ubolewał
    żałował skarżył żalił narzekał ironizował dopytywał wyliczał wymieniał opisywał opisał zatweetował wnioskował zawnioskował
    prognozował przewidywał szacował oszacował zastrzegł zastrzegał nadmienił alarmował zaalarmował przestrzegał przestrzegł
    zareagował reagował zwierzył obiecał obiecywał zaklinał kpił konkludował skonkludował diagnozował rozwiał wyraził obwieścił
    rozkazał pochwalił chwalił pogratulował gratulował podziękował dziękował przeprosił przepraszał przekonał odniósł zadrwił
    wypalił rzucił zacytował cytował dowodził nalegał sprostował prostował zganił zagroził groził`,
  present: `mówi stwierdza dodaje podkreśla zaznacza wyjaśnia tłumaczy informuje oświadcza pisze odpowiada odpiera pyta zapewnia
    ocenia przyznaje przypomina ostrzega apeluje relacjonuje opowiada wspomina komentuje krytykuje uważa sądzi twierdzi zauważa
    nazywa określa zapowiada ogłasza żartuje podsumowuje przekazuje podaje donosi oznajmia deklaruje proponuje sugeruje
    argumentuje przekonuje powtarza uzupełnia precyzuje kwituje zaprzecza potwierdza zdradza wyznaje ujawnia radzi prosi wzywa
    żąda domaga krzyczy woła wzdycha kontynuuje kończy ucina ubolewa żałuje skarży żali narzeka ironizuje dopytuje wylicza
    wymienia opisuje wnioskuje prognozuje przewiduje szacuje zastrzega alarmuje przestrzega reaguje zwierza obiecuje kpi
    konkluduje chwali dziękuje przeprasza cytuje dowodzi nalega prostuje grozi dywaguje recenzuje wskazuje zwraca`,
  says: `odparła ucięła ucięli rzekła doniósł doniosła donieśli odrzekła ostrzegła przestrzegła krzyknęła szepnęła mruknęła
    westchnęła odniosła przekonany przekonana przekonani zdania`,
  reports: `cieszy cieszył cieszyła cieszą śmieje śmiał śmiała uśmiecha uśmiechał uśmiechnął uśmiechnęła dziwi dziwił dziwiła
    oburza oburzał oburzała denerwuje martwi martwił martwiła przyklasnął zachwyca zachwala wskazał wskazała zwrócił zwróciła
    płacze macha kiwa wzrusza głosi głosił głosiła brzmi`,
  placed: `czytamy przeczytaliśmy napisano podano przekazano poinformowano stwierdzono zaznaczono podkreślono dodano wyjaśniono
    usłyszeliśmy zapisano ogłoszono dowiadujemy`,
  between: `się też także potem później jednak już jeszcze wtedy nam mu jej im mi wczoraj dziś dzisiaj krótko zaraz natomiast
    dziennikarzom reporterom bowiem zresztą stanowczo wprost szczerze tymczasem`,
  boundaries: 'że gdy kiedy ponieważ bo ale i oraz lub jeśli jak choć który która którzy gdzie',
  determiners: 'ten ta to ci te jego jej ich nasz nasza dwaj dwie trzech kilku jeden jedna pewien pewna',
  prepositions: 'z ze w we na do od dla o po przy przed przez pod nad za między według bez u wobec podczas',
  cuts: `w we na podczas po przed do dla o że który która którzy wczoraj dziś dzisiaj poniedziałek wtorek środę czwartek piątek sobotę
    niedzielę jest był była są było`,
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
  documents: `raport raporcie komunikat komunikacie list liście badanie artykuł artykule dokument dokumencie oświadczenie wpis wpisie
    ustawa sondaż pismo piśmie uzasadnienie uzasadnieniu notatka sprawozdanie napis post poście ogłoszenie tweet odezwa apel wyrok
    zawiadomienie opinia instrukcja regulamin uchwała`,
  bodies: `policja rząd prokuratura prokuraturze firma spółka ministerstwo ministerstwie urząd urzędzie ratusz ratuszu
    magistrat sąd sądzie gmina gminie szpital szpitalu straż komenda komendzie fundacja stowarzyszenie klub klubie
    zarząd biuro biurze agencja instytut instytucie uniwersytet uniwersytecie komisja służba izba związek związku
    partia redakcja administracja komenda`,
  groups: `mieszkańcy mieszkańców eksperci lekarze strażacy policjanci świadkowie sąsiedzi rodzice naukowcy autorzy związkowcy
    kibice urzędnicy radni posłowie rolnicy uczniowie funkcjonariusze funkcjonariuszy ratownicy nauczyciele pracownicy przedsiębiorcy działacze kierowcy pacjenci członkowie organizatorzy pogranicznicy śledczy prokuratorzy wolontariusze kobieta mężczyzna kobiety chłopiec dziewczyna rozmówca
    rozmówczyni źródło informator osoba internauta internautka internauci czytelnik czytelniczka poszkodowany
    poszkodowana podejrzany sprawca`,
  naming:
    /^(?:wystaw|książ|film|spektakl|zespół|zespo|piosenk|spół|firm|stowarzysz|fundacj|projek|program|konkurs|akcj|kampani|tygodnik|dziennik|gazet|serial|album|powieś|hote|restauracj|klub|kin|szkoł|osiedl|tytuł|hasł|zwan|inicjatyw|grup|parti|portal|pseudonim|festiwal|artykuł|obraz|rubryk|operacj)\p{L}{0,5}$/u,
}

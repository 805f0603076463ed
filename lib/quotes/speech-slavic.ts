/** Polish, Ukrainian and Russian words of saying. Our own lists, from common knowledge of news prose. */
export const PL = {
  says: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził stwierdziła dodał dodała dodaje podkreślił
    podkreśliła podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła
    poinformował poinformowała informuje oświadczył oświadczyła napisał napisała pisze odpowiedział odpowiedziała
    odpowiada zapytał zapytała pyta zapewnił zapewniła zapewnia ocenił oceniła ocenia przyznał przyznała przyznaje
    przypomniał przypomniała ostrzegł ostrzegła apeluje zaapelował relacjonuje opowiada opowiadał opowiadała wspomina
    komentuje skomentował skomentowała krytykuje uważa twierdzi zauważył zauważyła nazwał nazwała określił określiła
    zapowiedział zapowiedziała ogłosił ogłosiła żartuje podsumował podsumowała`,
  participles: 'dodając mówiąc podkreślając zaznaczając tłumacząc',
  between: 'się też także potem później jednak już jeszcze wtedy nam mu jej im wczoraj dziś',
  boundaries: 'że gdy kiedy ponieważ bo ale i oraz lub jeśli jak choć który która gdzie',
  determiners: 'ten ta to ci te jego jej ich nasz nasza dwaj dwie trzech kilku jeden jedna pewien pewna',
  prepositions: 'z ze w we na do od dla o po przy przed przez pod nad za między według bez u',
  cuts: 'w we na podczas po przed do dla o że który która wczoraj dziś poniedziałek wtorek środę',
  pronouns: { on: 'm', ona: 'f', oni: 'they', one: 'they' } as const,
  according: ['według', 'zdaniem', 'jak mówi', 'jak podkreśla', 'jak twierdzi'],
  accordingAfter: '',
  relatives: 'który która którzy',
  documents: 'raport komunikat list badanie artykuł dokument oświadczenie wpis ustawa sondaż',
  groups: `policja rząd rzecznik rzeczniczka burmistrz prezydent minister ministra premier dyrektor dyrektorka mieszkaniec
    mieszkanka mieszkańcy ekspert eksperci świadek prokuratura firma szef szefowa poseł posłanka profesor lekarz lekarka
    kierowca właściciel właścicielka nauczycielka nauczyciel sąsiad sąsiadka wójt`,
}
export const UK = {
  says: `сказав сказала сказали каже кажуть заявив заявила заявляє додав додала додає наголосив наголосила зазначив
    зазначила зазначає пояснив пояснила пояснює розповів розповіла розповідає повідомив повідомила повідомляє написав
    написала пише відповів відповіла запитав запитала підкреслив підкреслила попередив попередила визнав визнала
    запевнив запевнила нагадав нагадала стверджує стверджував вважає зауважив зауважила прокоментував назвав назвала
    пообіцяв пообіцяла закликав закликала оголосив оголосила говорить говорив говорила згадує згадав пожартував`,
  participles: 'кажучи додаючи додавши наголосивши пояснюючи',
  between: 'також потім ще вже тоді нам йому їй їм однак вчора сьогодні',
  boundaries: 'що коли бо але і й та або якщо як хоча який яка де',
  determiners: 'цей ця це ці той та те ті його її їхній наш наша двоє кілька один одна',
  prepositions: 'з із зі в у на до від для про по при перед через під над за між без серед біля',
  cuts: 'в у на під після перед до для про що який яка вчора сьогодні',
  pronouns: { він: 'm', вона: 'f', вони: 'they' } as const,
  according: ['за словами', 'на думку', 'згідно з', 'за даними', 'зі слів', 'як каже'],
  accordingAfter: '',
  relatives: 'який яка які',
  documents: 'звіт заява лист дослідження стаття документ допис закон повідомлення',
  groups: `поліція уряд речник речниця мер президент президентка міністр міністерка прем'єр директор директорка мешканець
    мешканка мешканці експерт експерти свідок прокуратура компанія голова депутат депутатка професор лікар лікарка водій
    власник власниця вчителька учитель сусід сусідка чиновник офіцер військовий`,
}
export const RU = {
  says: `сказал сказала сказали говорит говорят заявил заявила заявляет добавил добавила добавляет подчеркнул подчеркнула
    отметил отметила отмечает пояснил пояснила поясняет объяснил объяснила объясняет рассказал рассказала рассказывает
    сообщил сообщила сообщает написал написала пишет ответил ответила спросил спросила предупредил предупредила признал
    признала заверил заверила напомнил напомнила утверждает утверждал считает заметил заметила прокомментировал назвал
    назвала пообещал пообещала призвал призвала объявил объявила говорил говорила вспоминает вспомнил пошутил
    уточнил уточнила возразил возразила`,
  participles: 'говоря добавляя добавив подчеркнув поясняя отметив',
  between: 'также потом еще ещё уже тогда нам ему ей им однако вчера сегодня',
  boundaries: 'что когда потому но и или если как хотя который которая где а',
  determiners: 'этот эта это эти тот та те его ее её их наш наша двое несколько один одна',
  prepositions: 'с со из в во на до от для о об по при перед через под над за между без среди у',
  cuts: 'в во на после перед до для о об что который которая вчера сегодня',
  pronouns: { он: 'm', она: 'f', они: 'they' } as const,
  according: ['по словам', 'по мнению', 'согласно', 'по данным', 'со слов', 'как говорит'],
  accordingAfter: '',
  relatives: 'который которая которые',
  documents: 'отчет доклад заявление письмо исследование статья документ пост закон сообщение',
  groups: `полиция правительство представитель представительница мэр президент министр премьер директор житель жительница
    жители эксперт эксперты свидетель прокуратура компания глава депутат профессор врач водитель владелец владелица
    учительница учитель сосед соседка чиновник офицер военный губернатор`,
}

/** Dutch words of saying. Our own lists, from common knowledge of news prose. */
export const NL = {
  says: `
    adviseerde adviseert aldus analyseerde analyseert antwoordde antwoordden antwoordt appt appte argumenteert beaamde
    beaamt beamen bekende bekent bekritiseerde bekritiseert beloofde belooft beloven benadrukken benadrukt benadrukte
    berichtte beschreef beschrijft betogen betoogde betoogt betreurde betreurt bevestigde bevestigen bevestigt beweerde
    beweert beweren bezweert bezwoer biecht blikt bromde bromt brulde brult citeerde citeert concludeerde concludeert
    concluderen constateerde constateert constateren dacht dachten deelt demonstreert denken denkt doceert eisen eist
    eiste erkende erkennen erkent filosofeert fluisterde fluistert foeterde foetert formuleerde formuleert fulmineerde
    fulmineert glunderde glundert gniffelde gniffelt grapt grapte herhaalde herhaalt herinnerde herinnert hoopt hoopte
    illustreert informeert jubelde jubelt klaagde klaagt klagen kopt licht mailde mailt meende meenden meent meldde
    meldden melden meldt menen mijmerde mijmert mompelde mompelt mopperde moppert morde mort noemde noemden noemen
    noemt nuanceerde nuanceert onderstreept onderstreepte ontkende ontkent oordeelde oordeelt oordelen opperde oppert
    oreert overdrijft pleit pleitte preciseert prees prijst protesteert rapporteerde rapporteert reageerde reageerden
    reageert reageren relativeerde relativeert repliceerde repliceert riep roemde roept schamperde schampert schatert
    schetst schetste schreef schreeuwde schreeuwt schreven schrijft schrijven signaleert smeekt smeekte snauwde snauwt
    sneerde sneert snikt snikte somt specificeert sprak spraken spreekt spreken stamelde stamelt stelde stelden stellen
    stelt suggereerde suggereert temperde tempert theoretiseert tierde tiert tweet tweette twitterde twittert
    verdedigde verdedigt verduidelijkt verduidelijkte verklaarde verklaarden verklaart verklaren vertelde vertelden
    vertellen vertelt vervolgde vervolgt verwacht verwachten verwachtte verweet verwijt verwoordde verwoordt verzekerde
    verzekeren verzekert verzoekt verzucht verzuchtte vinden vindt vond vonden voorspelde voorspellen voorspelt vraagt
    vragen vroeg vroegen waarschuwde waarschuwden waarschuwen waarschuwt weerlegt wenst wist zeggen zegt zei zeiden
    zucht zuchtte zweert zwoer`,
  reports: `
    baalde baalt begint begon beseft besefte bracht brengt constateerde drukt drukte gaf geeft geloofde gelooft geniet
    genoot geven glimlacht glimlachte grijnst grinnikt haalde huilde huilt juicht juichte klinkt klonk knikt kondigde
    kondigt laat lacht lachte laten legde legt liegt liet lieten merkt merkte sloot sluit somde spot spotte stak steekt
    straalt trekt uit uitte vat vatte voegde voegt vulde vult wees weet werpt wierp wijst wil wilde zag ziet`,
  participles: 'gezegd verklaard verteld benadrukt gemeld geschreven bevestigd',
  between: `
    al altijd daarna daarop daarover dan desgevraagd dinsdag dinsdagochtend donderdag echter eerder er gisteren had
    hebben heeft het hierover inmiddels is juist later maandag namens nog ook steeds terug toen vandaag vervolgens
    vrijdag was weer wel werd woensdag woensdagavond zaterdag zelf zich zondag`,
  boundaries: 'als dat die en hoewel maar of omdat terwijl toen waar wanneer want zo zoals',
  determiners: 'andere dat de deze die dit drie een enkele haar het hun mijn ons onze sommige twee veel zijn',
  definite: 'de het deze die dit dat',
  prepositions: `
    aan bij binnen door in jegens met na naar namens om onder op over rond sinds te tegen tegenover tijdens tussen uit
    van vanuit volgens voor zonder`,
  cuts: `
    aan af als bij blij blijft daarover dat desgevraagd die dinsdag dinsdagavond donderdag donderdagavond door eerder
    er gaat gisteren had hebben heeft hierover in is kan lachend later maandag maandagavond met moet na namens nog om
    omdat ook op opgelucht over tegen terug terwijl tijdens toe trots uit vanavond vandaag vanmiddag vanochtend vast
    voor vrijdag vrijdagavond waren was wel werd weten woensdag woensdagavond worden wordt zal zaterdag zelf zich zijn
    zondag`,
  pronouns: { hij: 'm', zij: 'f', ze: 'f', hijzelf: 'm', zijzelf: 'f' } as const,
  endings: [] as const,
  according: [
    'volgens',
    'aldus',
    'naar eigen zeggen van',
    'naar eigen zeggen heeft',
    'naar eigen zeggen is',
    'naar eigen zeggen was',
    'in de woorden van',
    'uit de mond van',
    'klinkt het bij',
    'in de ogen van',
    'naar de mening van',
    'bij monde van',
  ],
  relatives: 'die dat wie',
  placed: '',
  documents: `
    aanklacht advies artikel bericht besluit brief column document e-mail factsheet folder jaarverslag mail memo motie
    nota notitie onderzoek persbericht post rapport studie tekst toelichting tweet uitspraak verklaring verslag vonnis
    wet`,
  bodies: `
    actiegroep bank bedrijf belangenvereniging bond brandweer club coalitie college commissie concern dienst
    festivalorganisatie gemeente hof inspectie instituut justitie kabinet krant milieuorganisatie ministerie museum
    natuurorganisatie omroep oppositie organisatie partij patiëntenvereniging politie provincie raad rechtbank redactie
    regering rijkswaterstaat school stichting theater toezichthouder universiteit vakbond veiligheidsregio vereniging
    waterschap weerbureau ziekenhuis`,
  groups: `
    advocaten ambtenaren artsen bewoners bezoekers boeren bron bronnen buren buurman buurtbewoners critici deskundigen
    diplomaten experts familie getuigen ingewijde ingewijden insiders inwoners jongen kenners leden leerlingen man
    meisje moeder nabestaanden omwonende omwonenden ondernemers onderzoekers organisaties organisator ouders passant
    rechters reizigers studenten vader voorbijganger voorbijgangster vrouw wetenschappers winkeliers zwager`,
  naming:
    /^(?:\p{L}+(?:boek|film|project|pakket|campagne|programma|route|prijs|tentoonstelling|voorstelling)|pakket|route|tentoonstelling|expositie|boek|roman|film|serie|documentaire|programma|lied|nummer|album|bundel|voorstelling|musical|toneelstuk|podcast|project|campagne|thema|titel|motto|slogan|leus|naam|term|begrip|woord|zogeheten|zogenaamde|zogenoemde|genaamd|geheten|café|restaurant|schip|stichting|krant|tijdschrift|festival|actie|spreuk|opschrift|kop|rubriek|getiteld|essay|hit|single)$/u,
}

/** Dutch words of saying. Our own lists, from common knowledge of news prose. */
export const NL = {
  says: `zei zegt zeiden zeggen verklaarde verklaart verklaarden verklaren vertelde vertelt vertelden vertellen benadrukte benadrukt
    benadrukken meldde meldt meldden melden schreef schrijft schreven schrijven vroeg vraagt vroegen vragen antwoordde antwoordt
    antwoordden waarschuwde waarschuwt waarschuwden waarschuwen erkende erkent erkennen noemde noemt noemden noemen stelde stelt
    stelden stellen vond vindt vonden vinden bevestigde bevestigt bevestigen beweerde beweert beweren riep roept hoopt hoopte denkt
    dacht dachten denken reageerde reageert reageerden reageren beloofde belooft beloven betreurt betreurde bekende bekent
    concludeerde concludeert concluderen constateerde constateert constateren verzekerde verzekert verzekeren verzucht verzuchtte
    grapte grapt herinnert herinnerde klaagde klaagt klagen beschreef beschrijft vervolgt vervolgde meent meende meenden menen
    oordeelt oordeelde oordelen betoogt betoogde betogen beaamt beaamde beamen bekritiseert bekritiseerde adviseert adviseerde
    analyseert analyseerde argumenteert berichtte bezweert bezwoer biecht brult brulde
    citeert citeerde demonstreert eist eiste eisen fluistert fluisterde formuleert formuleerde foetert foeterde glundert glunderde
    herhaalt herhaalde illustreert informeert jubelt jubelde kopt licht mailt mailde mompelt mompelde mijmert mijmerde mopperde
    moppert nuanceert nuanceerde ontkent ontkende onderstreept onderstreepte opperde oppert overdrijft pleit pleitte preciseert
    prijst prees protesteert relativeert relativeerde repliceert repliceerde roemde rapporteert rapporteerde schampert schamperde
    schetst schetste schreeuwt schreeuwde schrijft signaleert smeekt smeekte snauwt snauwde snikt snikte somt specificeert spreekt
    sprak spraken spreken stamelt stamelde suggereert suggereerde theoretiseert tiert tierde tweet tweette twittert twitterde
    verduidelijkt verduidelijkte verdedigt verdedigde verwacht verwachtte verwachten verwijt verweet verwoordt verwoordde verzoekt
    voorspelt voorspelde voorspellen weerlegt wenst wist zucht zuchtte zweert zwoer appt appte blikt concludeert deelt doceert
    bromt bromde schatert schamperde gniffelt gniffelde foeterde mort morde oreert sneert sneerde tempert temperde
    filosofeert fulmineert fulmineerde aldus`,
  reports: `voegde voegt legde legt liet laat laten lieten kondigde kondigt gaf geeft geven merkte merkt vulde vult bracht brengt haalde
    lacht lachte glimlacht glimlachte straalt huilt huilde juicht juichte baalt baalde grijnst grinnikt knikt wijst wees sluit sloot
    stak steekt klinkt klonk vatte vat somde drukt drukte uitte uit liegt geniet genoot zag ziet begint begon besefte beseft
    constateerde gelooft geloofde weet wil wilde trekt spot spotte werpt wierp`,
  participles: 'gezegd verklaard verteld benadrukt gemeld geschreven bevestigd',
  between: `heeft had hebben is was werd ook daarna later nog toen zelf al wel dan zich gisteren vandaag eerder er het daarover hierover
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dinsdagochtend altijd steeds desgevraagd namens terug woensdagavond
    juist weer inmiddels vervolgens echter daarop`,
  boundaries: 'dat omdat terwijl toen als wanneer of en maar want hoewel zoals waar die zo',
  determiners: 'de het een deze dit die dat zijn haar hun onze ons mijn twee drie enkele sommige andere veel',
  definite: 'de het deze die dit dat',
  prepositions: `van voor in uit aan op bij met naar door over tegen tussen onder na volgens sinds tijdens zonder om te namens rond tegenover jegens
    vanuit binnen`,
  cuts: `in op tegen na tijdens voor met maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag dat die over
    aan bij toe uit eerder later daarover weten zich af op is was waren zijn heeft had hebben wordt werd worden kan moet zal
    gaat blijft er hierover desgevraagd zelf trots blij opgelucht lachend ook nog wel vanochtend vanmiddag vanavond dinsdagavond
    maandagavond woensdagavond donderdagavond vrijdagavond vast terug door namens omdat terwijl als om`,
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
  documents: `rapport brief verklaring studie bericht artikel document tekst tweet onderzoek wet e-mail persbericht vonnis uitspraak
    advies nota notitie jaarverslag verslag besluit motie column post folder factsheet mail memo toelichting aanklacht`,
  bodies: `politie regering bedrijf vereniging vakbond gemeente ministerie rechtbank brandweer omroep bond justitie
    rijkswaterstaat provincie stichting ziekenhuis school universiteit organisatie club kabinet college
    veiligheidsregio krant redactie waterschap weerbureau instituut dienst raad partij coalitie oppositie commissie
    inspectie toezichthouder belangenvereniging actiegroep concern bank patiëntenvereniging natuurorganisatie
    milieuorganisatie museum theater festivalorganisatie hof`,
  groups: `bewoners deskundigen onderzoekers getuigen bron bronnen omwonende omwonenden buren buurtbewoners rechters
    organisaties boeren ouders leerlingen studenten artsen wetenschappers experts ambtenaren critici kenners leden
    inwoners ondernemers winkeliers man vrouw jongen meisje buurman passant voorbijganger voorbijgangster bezoekers
    reizigers advocaten familie nabestaanden moeder vader zwager ingewijde ingewijden diplomaten insiders
    organisator`,
  naming:
    /^(?:\p{L}+(?:boek|film|project|pakket|campagne|programma|route|prijs|tentoonstelling|voorstelling)|pakket|route|tentoonstelling|expositie|boek|roman|film|serie|documentaire|programma|lied|nummer|album|bundel|voorstelling|musical|toneelstuk|podcast|project|campagne|thema|titel|motto|slogan|leus|naam|term|begrip|woord|zogeheten|zogenaamde|zogenoemde|genaamd|geheten|café|restaurant|schip|stichting|krant|tijdschrift|festival|actie|spreuk|opschrift|kop|rubriek|getiteld|essay|hit|single)$/u,
}

/** Dutch nouns for what a person is or does, as they stand before a name. Our own list, from common knowledge of news prose. */
export const ROLE_NOUNS_NL = `aanklager aannemer aanvoerder aanvoerster acteur actrice activist activiste advocaat advocate adviseur agent
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
    woordvoerster zakenman zakenvrouw zanger zangeres zegsman zegsvrouw zoon zus zuster zwemmer zwemster`

/** Dutch nouns for what a person is or does, as they stand before a name. Our own list, from common knowledge of news prose. */
export const ROLE_NOUNS_NL = `
    aanklager aannemer aanvoerder aanvoerster acteur activist activiste actrice adviseur advocaat advocate agent
    ambassadeur ambtenaar analist analiste apotheker archeoloog architect artiest arts assistent astronaut auteur
    automobilist baas bakker basisarts bedrijfsleider beheerder bestuurder bestuurslid bestuursvoorzitter bewaker
    bewindsman bewindsvrouw bewoner bewoonster bezoeker bezoekster biologe bioloog bisschop boer boerin bondscoach
    boswachter bouwer brandweercommandant brandweerman broer burgemeester buschauffeur buurman buurtbewoner buurvrouw
    cabaretier cabaretière campinghouder ceo chauffeur chef chemicus chirurg choreograaf christendemocraat coach
    coalitiegenoot collega columnist commandant commissaris componist conservator consultant correspondent coördinator
    criminoloog cultuurwetenschapper curator danser danseres decaan deelneemster deelnemer deskundige dichter
    dierenarts dijkgraaf directeur directrice dirigent docent docente dochter doelman doelvrouw dokter dominee drukker
    duiker echtgenoot echtgenote ecoloog econoom eigenaar eigenares epidemioloog ervaringsdeskundige europarlementariër
    expert fietser filosoof fotograaf fotografe fractieleider fractievoorzitter gastvrouw gedeputeerde
    gedragswetenschapper geograaf geoloog getuige gids gitarist gouverneur griffier grootmoeder grootvader havenmeester
    historica historicus hoofdagent hoofdcommissaris hoofdinspecteur hoofdofficier hoofdredacteur hoogleraar huisarts
    imam industrieel ingenieur inspecteur inwoner inwoonster jager journalist journaliste jurist juriste juwelier
    kamerlid kandidaat kanselier kapitein kapper kapster kardinaal keeper kiezer klant klimaatwetenschapper
    klokkenluider klusser kok koning koningin korporaal korpschef kunstenaar kunstenares kunsthistoricus kweker
    landbouwer leerkracht leerling leider leidster leraar lerares lid lijsttrekker loodgieter luitenant machinist
    makelaar manager marktkoopman medewerker medewerkster meester meteoroloog minister minister-president
    ministerpresident moeder moslim museumdirecteur muzikant nabestaande natuurkundige neef neuroloog nicht notaris
    officier oma onderhandelaar onderneemster ondernemer onderwijzer onderwijzeres onderzoeker onderzoekster ontwerper
    ontwerpster oogarts oogetuige oom opa operator opperrabbijn oprichter oprichtster oud-minister oud-premier
    oud-wethouder oudburgemeester ouder partijgenoot partijleider pastoor patiënt penningmeester persvoorlichter piloot
    plaatsvervanger ploegleider politica politicoloog politicus politieagent politiechef politiewoordvoerder portier
    predikant premier presentator presentatrice president priester prins prinses procureur producent professor
    programmamaker projectleider psychiater psychologe psycholoog raadslid raadsman raadsvrouw rechter rector redacteur
    regisseur regisseuse reiziger restauranthouder restaurateur rijder ruiter schaatser schaatsster scheidsrechter
    schilder schipper schrijfster schrijver secretaris secretaris-generaal senator slachtoffer slager sociologe
    socioloog specialist speelster speler spits sporter sportvrouw staatssecretaris statenlid stedenbouwkundige
    strateeg student studente stuurman tandarts teamleider teammanager technicus topman topvrouw trainer trainster
    tuinder turner turnster uitbaatster uitbater uitvaartondernemer uitvinder vader vakbondsleider vakbondsman
    veehouder verdachte verdediger verkeersdeskundige verkoopster verkoper veroordeelde verpleegkundige verslaggeefster
    verslaggever vertegenwoordiger viceburgemeester vicepremier vicepresident virologe viroloog visser vluchteling
    voetballer voetbalster vogelaar voorlichter voorlichtster voorman voorvrouw voorzitster voorzitter vriend vriendin
    vrijwilliger vrijwilligster vrouw waarnemer wedstrijdleider weduwe weduwnaar weerman weervrouw wetenschapper
    wethouder wielrenner wielrenster winkelier winnaar winnares woordvoerder woordvoerster zakenman zakenvrouw zanger
    zangeres zegsman zegsvrouw zoon zus zuster zwemmer zwemster`

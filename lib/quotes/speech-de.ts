/** German words of saying and what stands around them. Our own lists, from common knowledge of news German. */
export const DE = {
  /** Infinitives of regular verbs: see `germanForms`. */
  regular: `
    ankündigen anmerken antworten appellieren argumentieren attestieren ausführen bedauern befürchten befürworten
    begründen begrüßen behaupten bekanntgeben bekennen beklagen bekräftigen bemerken bemängeln berichten bescheinigen
    beschweren bestätigen beteuern betonen bewerten bezeichnen bezweifeln bilanzieren bitten charakterisieren
    definieren dementieren deuten drohen einräumen empören entgegnen ergänzen erinnern erklären erläutern erwarten
    erwidern erzählen feststellen flüstern folgern fordern formulieren fragen freuen glauben hinzufügen hoffen
    informieren jubeln klagen klarstellen kommentieren konstatieren kontern kritisieren kündigen lauten loben mahnen
    meinen merken mitteilen monieren mutmaßen nennen notieren plädieren prognostizieren prophezeien präzisieren raten
    reagieren resümieren rügen sagen scherzen schildern schimpfen signalisieren spotten titeln twittern urteilen
    verkünden verlangen vermuten versichern verteidigen verurteilen vorwerfen warnen werten wundern wünschen würdigen
    zitieren äußern`,
  says: `
    ankündigte anmerkte ausführte bat bekanntgab beschreibt beschrieb bittet einräumte empfahl empfiehlt feststellte
    geheißen gestand gesteht heiße heißt hieß hinzufügte klarstellte mitteilte mitteilten nannte nannten rief riefen
    riet rufen ruft rät schlug schlägt schreiben schreibt schrieb schrieben sprach sprachen sprechen spricht streicht
    strich strichen unterstreicht unterstrich versprach verspricht verweist verwies vorwarf warb weisen weist
    widersprach widerspricht wies wiesen wirbt wusste`,
  /** Verbs that report words only beside quoted ones. */
  reports: `
    begann bewertet bewertete brachte bringt dachte denken denkt fand finden findet fügt fügte führt führte gab gaben
    gebe geben gibt hebt hielt hielten hob hoben hält kam komme kommt lassen lehnt lehnte ließ lässt räumt räumte sah
    schloss sehe sehen sieht stand steht stellt stellte stellten teilt teilte trat tritt wandte warf warfen wirft zeigt
    zeigte zeigten zog`,
  participles: `
    angekündigt begründet bekanntgegeben beklagt bekräftigt berichtet betont bezeichnet eingeräumt erklärt gefordert
    genannt gesagt geschrieben gesprochen gewarnt geäußert hinzugefügt kritisiert mitgeteilt zitiert`,
  between: `
    aber allerdings auch außerdem bereits dagegen danach dann daraufhin dazu ebenfalls gegenüber gestern habe haben hat
    hatte hatten heute hingegen hätte ist jedoch laut noch nun sei selbst sich später unterdessen war weiter werde
    wiederum wird wurde zudem zuvor`,
  boundaries: `
    aber als bevor da damit dass daß denn indem nachdem ob obwohl oder sondern und weil wenn wie während`,
  determiners: `
    andere beide das dem den der des die diese diesem diesen dieser dieses drei ein eine einem einen einer eines einige
    fünf ihr ihre ihrem ihren ihrer jede jeder kein keine manche mehrere sein seine seinem seinen seiner viele vier
    zwei`,
  prepositions: `
    am an auf aus bei beim bis durch für gegen gegenüber hinter im in ins laut mit nach neben ohne per seit trotz um
    unter vom von vor wegen während zu zum zur zwischen über`,
  cuts: `
    aber am an anlässlich auch auf aus bei bekannt bereits dass dazu daß der die ebenfalls es fest gegenüber gestern
    heute hinzu ihm ihnen ihr im in jedoch laut man mit nach seit sich später und vor weiter weiterhin wie während zu
    zum zur zurück zuvor über`,
  pronouns: { er: 'm', sie: 'f', es: 'it' } as const,
  according: [
    'laut',
    'nach angaben von',
    'nach angaben',
    'nach ansicht von',
    'nach ansicht',
    'nach meinung von',
    'nach meinung',
    'nach worten von',
    'nach den worten',
    'nach einschätzung',
    'nach aussage',
    'nach aussagen',
    'nach auskunft',
    'so',
    'so auch',
    'nach darstellung',
    'den worten',
    'aus sicht',
    'in den augen',
    'gemäß',
  ],
  accordingAfter: 'zufolge',
  relatives: 'der die das welcher welche',
  documents: `
    antrag artikel aufruf begründung bericht beschluss brief buch dokument e-mail entwurf erklärung gesetz gutachten
    interview meldung mitteilung motto papier plakat pressemitteilung rede schreiben stellungnahme studie text
    transparent umfrage urteil urteilsbegründung vertrag website`,
  groups: `
    abgeordnete anwalt anwohner anwälte armee arzt augenzeugen beamte behörde behörden beobachter betreiber
    bundesregierung bürgermeister chef demonstranten direktor experte experten expertin feuerwehr firma forscher
    fraktion gericht gewerkschaft journalisten kanzler kanzlerin kommission konzern kritiker leiter medien militär
    minister ministerin ministerium ministeriumssprecher mitglieder nachrichtenagentur opposition organisation partei
    politiker polizei präsident präsidentin regierung regierungssprecher richter sprecher sprecherin staatsanwaltschaft
    teilnehmer trainer unternehmen veranstalter verband verein verteidiger vertreter vorsitzende vorsitzender
    wissenschaftler zeugen ärzte`,
}

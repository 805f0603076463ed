/** German words of saying and what stands around them. Our own lists, from common knowledge of news German. */
export const DE = {
  /** Infinitives of regular verbs: see `germanForms`. */
  regular: `sagen erklären betonen meinen kritisieren fordern warnen äußern kommentieren bestätigen loben begründen
    verteidigen bekräftigen zitieren mahnen fragen antworten verlangen appellieren glauben behaupten beklagen erläutern
    erzählen resümieren twittern prophezeien schildern urteilen verkünden drohen dementieren reagieren verurteilen erwidern
    konstatieren kontern folgern formulieren plädieren vermuten merken werten würdigen bemängeln bemerken beteuern
    bilanzieren charakterisieren definieren deuten freuen hoffen informieren jubeln klagen monieren notieren
    prognostizieren rügen spotten titeln wünschen wundern bedauern beschweren attestieren
    bescheinigen berichten versichern bezeichnen ergänzen begrüßen entgegnen mutmaßen präzisieren
    bekennen bitten befürchten befürworten erwarten kündigen hinzufügen ankündigen mitteilen
    einräumen ausführen feststellen klarstellen vorwerfen bekanntgeben anmerken raten schimpfen scherzen flüstern
    argumentieren erinnern signalisieren empören nennen lauten bezweifeln bewerten`,
  says: `geheißen strich streicht strichen nannte nannten schrieb schreibt schreiben schrieben unterstrich unterstreicht rief ruft rufen riefen 
    wies weist wiesen weisen sprach spricht sprachen sprechen
    heißt hieß heiße empfahl empfiehlt verwies verweist
    beschrieb beschreibt gestand gesteht versprach verspricht widersprach
    widerspricht warb wirbt bat bittet riet rät schlug schlägt
    mitteilte mitteilten hinzufügte ankündigte einräumte ausführte feststellte klarstellte vorwarf bekanntgab anmerkte
    wusste`,
  /** Verbs that report words only beside quoted ones. */
  reports: `steht stand sieht sah sehen sehe fand findet finden hielt hält hielten ließ lassen lässt kam kommt komme trat tritt gab gibt gaben geben gebe zog
    begann denkt dachte denken hob hebt hoben warf wirft warfen führte führt zeigte zeigt zeigten stellte stellt stellten
    räumte räumt lehnte lehnt fügte fügt teilte teilt wandte schloss brachte bringt bewertete bewertet`,
  participles: `gesagt erklärt betont bezeichnet kritisiert gefordert zitiert geäußert mitgeteilt angekündigt genannt
    gewarnt berichtet bekräftigt geschrieben gesprochen bekanntgegeben beklagt begründet eingeräumt hinzugefügt`,
  between: `hat habe hatte hätte haben hatten ist sei war wurde wird werde dann danach daraufhin dazu zuvor später heute gestern
    gegenüber auch außerdem zudem weiter noch bereits jedoch aber allerdings hingegen dagegen nun sich selbst wiederum
    ebenfalls unterdessen laut`,
  boundaries: `dass daß weil während wenn ob obwohl nachdem bevor wie und oder aber sondern denn als da indem damit`,
  determiners: `der die das dem den des ein eine einem einen einer eines sein seine seinem seinen seiner ihr ihre ihrem
    ihren ihrer dieser diese dieses diesem diesen kein keine beide mehrere viele einige zwei drei vier fünf andere manche
    jeder jede`,
  prepositions: `von vom für in im ins aus bei beim mit zu zum zur an am auf über unter nach vor seit gegen gegenüber
    durch um wegen zwischen laut trotz während ohne bis per neben hinter`,
  cuts: `am im in gegenüber nach auf mit bei vor seit laut zu zum zur heute gestern dazu dass daß der die wie weiter und
    zuvor später bereits auch sich über weiterhin anlässlich während ebenfalls jedoch aber es ihm ihr ihnen hinzu mit
    bekannt aus an fest zurück vor man`,
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
  documents: `bericht artikel brief erklärung mitteilung pressemitteilung studie urteil begründung urteilsbegründung
    stellungnahme gesetz text buch meldung dokument papier entwurf schreiben gutachten umfrage e-mail website
    interview rede aufruf antrag beschluss vertrag plakat transparent motto`,
  groups: `polizei regierung sprecher sprecherin behörde behörden ministerium gericht partei opposition kritiker experten
    forscher wissenschaftler anwohner augenzeugen zeugen beamte politiker vertreter staatsanwaltschaft bundesregierung
    richter anwälte verteidiger veranstalter betreiber unternehmen firma konzern verein verband organisation gewerkschaft
    fraktion kommission präsident präsidentin vorsitzende vorsitzender chef leiter minister ministerin kanzler kanzlerin
    trainer direktor bürgermeister abgeordnete mitglieder teilnehmer demonstranten anwalt arzt ärzte feuerwehr armee
    militär ministeriumssprecher regierungssprecher experte expertin beobachter journalisten medien nachrichtenagentur`,
}

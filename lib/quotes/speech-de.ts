/** German words of saying and what stands around them. Our own lists, from common knowledge of news German. */
export const DE = {
  says: `
    sagte sagt sage sagten sagen erklärte erklärt erklärten betonte betont betonten meinte meint meinten teilte teilt
    teilten mitteilte mitteilten kritisierte kritisiert kritisierten forderte fordert forderten fügte fügt hinzufügte
    kündigte kündigt ankündigte warnte warnt warnten bezeichnete bezeichnet bezeichneten nannte nennt nannten schrieb
    schreibt schrieben berichtete berichtet berichteten versicherte versichert äußerte äußert äußerten kommentierte
    kommentiert ergänzte ergänzt bestätigte bestätigt bestätigten lobte lobt begründete begründet begründeten
    verteidigte verteidigt bekräftigte bekräftigt unterstrich unterstreicht zitierte zitiert zitierten mahnte mahnt rief
    ruft fragte fragt fragten antwortete antwortet entgegnete entgegnet gab gibt gaben bekanntgab bekannt räumte räumt
    einräumte wies weist wiesen warf wirft warfen sprach spricht sprachen führte ausführte stellte stellten verlangte
    verlangt verlangten appellierte appelliert glaubt glaubte findet fand behauptete behauptet behaupteten beklagte
    beklagt begrüßte begrüßt begrüßten erläuterte erläutert erzählte erzählt resümierte twitterte prophezeite schilderte
    schildert hob hebt ließ heißt hieß urteilte urteilt verkündete verkündet verkündeten drohte droht dementierte
    reagierte verurteilte verurteilten erwiderte konstatierte konterte folgerte formulierte empfahl empfiehlt plädierte
    plädiert sah sieht vermutete vermutet verwies verweist merkte anmerkte wandte wertete wertet würdigte
    würdigt zeigte zog rechtfertigte hielt hält bemängelte bemerkte beschrieb beschreibt beteuerte bilanzierte charakterisierte
    definierte denkt dachte deutete diktierte freute freut gestand gesteht hofft hoffte informierte jubelte klagte
    klagt monierte notierte offenbarte prognostizierte rügte spottete stimmte titelte überschrieb versprach verspricht
    wünschte wunderte widersprach bedauerte bedauert begann beschwerte attestierte bescheinigte`,
  participles: `gesagt erklärt betont bezeichnet kritisiert gefordert zitiert geäußert mitgeteilt angekündigt genannt
    gewarnt berichtet bekräftigt geschrieben gesprochen bekanntgegeben beklagt begründet eingeräumt hinzugefügt`,
  between: `hat habe hatte hätte haben hatten ist sei war wurde wird werde dann danach daraufhin dazu zuvor später heute gestern
    gegenüber auch außerdem zudem weiter noch bereits jedoch aber allerdings hingegen dagegen nun sich selbst wiederum
    ebenfalls unterdessen laut`,
  boundaries: `dass daß weil während wenn ob obwohl nachdem bevor wie und oder aber sondern denn als da indem so damit`,
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
    stellungnahme gesetz text buch meldung dokument papier entwurf zeitung schreiben gutachten umfrage e-mail website
    interview rede aufruf antrag beschluss vertrag plakat transparent motto`,
  groups: `polizei regierung sprecher sprecherin behörde behörden ministerium gericht partei opposition kritiker experten
    forscher wissenschaftler anwohner augenzeugen zeugen beamte politiker vertreter staatsanwaltschaft bundesregierung
    richter anwälte verteidiger veranstalter betreiber unternehmen firma konzern verein verband organisation gewerkschaft
    fraktion kommission präsident präsidentin vorsitzende vorsitzender chef leiter minister ministerin kanzler kanzlerin
    trainer direktor bürgermeister abgeordnete mitglieder teilnehmer demonstranten anwalt arzt ärzte feuerwehr armee
    militär ministeriumssprecher regierungssprecher experte expertin beobachter journalisten medien nachrichtenagentur`,
}

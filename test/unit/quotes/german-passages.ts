/** [what it shows, the text, its paragraphs parted by line breaks, and [quote, speaker, role?, kind?] in reading order]. */
export type Passage = [
  shows: string,
  text: string,
  quotes: [text: string, speaker: string | null, role?: string | null, kind?: string][],
]

/** Clauses whose verb of saying stands second, so that anything may stand before it. */
export const VERB_SECOND: Passage[] = [
  [
    'verb second after a time',
    'Am Abend sagte die Ministerin Hanna Brodowski: „Wir werden den Deich noch in diesem Jahr erhöhen.“',
    [['Wir werden den Deich noch in diesem Jahr erhöhen.', 'Hanna Brodowski', 'Ministerin', 'person']],
  ],
  [
    'verb second after a place and a time',
    'Vor dem Rathaus erklärte am Montag Bürgermeister Detlef Quast: „Das Bad bleibt in jedem Fall offen.“',
    [['Das Bad bleibt in jedem Fall offen.', 'Detlef Quast', 'Bürgermeister']],
  ],
  [
    'verb second after an adverb, surname only',
    'Imke Saalfeld leitet die Schule seit neun Jahren. Gleichzeitig betonte Saalfeld: „Kein Kind muss im Winter frieren.“',
    [['Kein Kind muss im Winter frieren.', 'Imke Saalfeld']],
  ],
  [
    'subject first, plain',
    'Landrätin Ortrun Feddersen sagte: „Der Kreis zahlt jeden Cent zurück.“',
    [['Der Kreis zahlt jeden Cent zurück.', 'Ortrun Feddersen', 'Landrätin']],
  ],
  [
    'subject first, perfect tense',
    'Der Reeder Knut Asmus hat am Freitag erklärt: „Wir verkaufen kein einziges Schiff nach Übersee.“',
    [['Wir verkaufen kein einziges Schiff nach Übersee.', 'Knut Asmus', 'Reeder']],
  ],
  [
    'separable verb',
    'Werkleiter Udo Kranz teilte am Dienstag der Belegschaft mit: „Die Schicht am Samstag fällt bis auf Weiteres aus.“',
    [['Die Schicht am Samstag fällt bis auf Weiteres aus.', 'Udo Kranz', 'Werkleiter']],
  ],
  [
    'separable verb, inverted',
    'Zugleich räumte Werkleiter Udo Kranz ein: „Wir haben die Kosten der Halle unterschätzt.“',
    [['Wir haben die Kosten der Halle unterschätzt.', 'Udo Kranz', 'Werkleiter']],
  ],
  [
    'dative object before the colon',
    'Der Förster Benno Hollmann sagte dem Sender Radio Wiesental: „Die Buchen sterben von oben nach unten.“',
    [['Die Buchen sterben von oben nach unten.', 'Benno Hollmann', 'Förster']],
  ],
  [
    'dative object that is a person',
    'Der Förster Benno Hollmann sagte der Reporterin Carla Neff: „Die Buchen sterben von oben nach unten.“',
    [['Die Buchen sterben von oben nach unten.', 'Benno Hollmann', 'Förster']],
  ],
  [
    'gegenüber',
    'Gegenüber der Nachrichtenagentur Norddienst sagte Vereinschefin Grit Pohlmann: „Wir spielen notfalls ohne Zuschauer.“',
    [['Wir spielen notfalls ohne Zuschauer.', 'Grit Pohlmann', 'Vereinschefin']],
  ],
  [
    'accusative object first',
    'Den Umbau des Bahnhofs kritisierte Architekt Falk Oehmke scharf: „Hier wird Glas vor Ziegel gehängt.“',
    [['Hier wird Glas vor Ziegel gehängt.', 'Falk Oehmke', 'Architekt']],
  ],
  [
    'prepositional object first',
    'Zu den Vorwürfen äußerte sich Abteilungsleiter Holm Petzold nur knapp: „Darüber reden wir nach dem Prozess.“',
    [['Darüber reden wir nach dem Prozess.', 'Holm Petzold', 'Abteilungsleiter']],
  ],
  [
    'quote, comma, verb, name',
    '„Der Weg ist seit Sonntag wieder frei“, sagte Hüttenwirt Alois Gstrein.',
    [['Der Weg ist seit Sonntag wieder frei', 'Alois Gstrein', 'Hüttenwirt']],
  ],
  [
    'quote, comma, verb, noun phrase, name in apposition',
    '„Wir prüfen jede Rechnung einzeln“, sagte die Sprecherin der Stadtwerke, Meike Andresen.',
    [['Wir prüfen jede Rechnung einzeln', 'Meike Andresen', 'Sprecherin der Stadtwerke']],
  ],
  [
    'quote, comma, verb, name and role in apposition after',
    '„Wir prüfen jede Rechnung einzeln“, sagte Meike Andresen, Sprecherin der Stadtwerke.',
    [['Wir prüfen jede Rechnung einzeln', 'Meike Andresen', 'Sprecherin der Stadtwerke']],
  ],
  [
    'quote, verb, name, time and listener',
    '„Die Ernte fällt um ein Drittel kleiner aus“, sagte Verbandspräsident Ruprecht Mayerling am Mittwoch der Zeitung „Der Hofbote“.',
    [['Die Ernte fällt um ein Drittel kleiner aus', 'Ruprecht Mayerling', 'Verbandspräsident']],
  ],
  [
    'quote, verb with a past participle at its end',
    '„Die Ernte fällt um ein Drittel kleiner aus“, hatte Ruprecht Mayerling noch im Mai gesagt.',
    [['Die Ernte fällt um ein Drittel kleiner aus', 'Ruprecht Mayerling']],
  ],
  [
    'quote, zitierte paper person',
    '„Ich trete nicht zurück“, zitierte der „Hofbote“ den Verbandspräsidenten Ruprecht Mayerling.',
    [['Ich trete nicht zurück', 'Ruprecht Mayerling']],
  ],
  [
    'a person quoted with the words',
    'Der Sender zitierte den Trainer Lutz Brandauer mit den Worten: „Die Mannschaft hat sich aufgegeben.“',
    [['Die Mannschaft hat sich aufgegeben.', 'Lutz Brandauer', 'Trainer']],
  ],
  [
    'a person is quoted, passive',
    'Trainer Lutz Brandauer wird in der Zeitung mit den Worten zitiert: „Die Mannschaft hat sich aufgegeben.“',
    [['Die Mannschaft hat sich aufgegeben.', 'Lutz Brandauer', 'Trainer']],
  ],
  [
    'with the words',
    'Mit den Worten „Das war der letzte Tag meines alten Lebens“ verabschiedete sich Kapitänin Antje Roloff von der Mannschaft.',
    [['Das war der letzte Tag meines alten Lebens', 'Antje Roloff', 'Kapitänin']],
  ],
  [
    'with the words, after the verb',
    'Kapitänin Antje Roloff verabschiedete sich mit den Worten: „Das war der letzte Tag meines alten Lebens.“',
    [['Das war der letzte Tag meines alten Lebens.', 'Antje Roloff', 'Kapitänin']],
  ],
  [
    'on a question',
    'Auf die Frage nach den Kosten antwortete Baudezernent Jobst Wiegand: „Das weiß heute noch niemand genau.“',
    [['Das weiß heute noch niemand genau.', 'Jobst Wiegand', 'Baudezernent']],
  ],
  [
    'a subordinate clause before the verb',
    'Als die Lichter ausgingen, rief Hausmeister Egon Pabst: „Alle bleiben auf ihren Plätzen!“',
    [['Alle bleiben auf ihren Plätzen!', 'Egon Pabst', 'Hausmeister']],
  ],
  [
    'a subordinate clause with a name of its own before the verb',
    'Nachdem Silvia Tamm den Saal verlassen hatte, sagte Richter Arndt Vossberg: „Wir setzen morgen um neun fort.“',
    [['Wir setzen morgen um neun fort.', 'Arndt Vossberg', 'Richter']],
  ],
  [
    'a relative clause between subject and verb',
    'Rolf Dünnebier, der das Wehr seit 1998 bedient, sagte: „So tief stand der Fluss noch nie.“',
    [['So tief stand der Fluss noch nie.', 'Rolf Dünnebier']],
  ],
  [
    'inverted after a role with a genitive',
    '„Die Zahlen sind erfreulich gut“, kommentierte der Vorstandschef der Nordbank, Hinnerk Claasen, das Ergebnis.',
    [['Die Zahlen sind erfreulich gut', 'Hinnerk Claasen', 'Vorstandschef der Nordbank']],
  ],
  [
    'two subjects joined by und',
    '„Wir haben uns im Chor kennengelernt“, erzählen Marlies und Gerd Habermann.',
    [['Wir haben uns im Chor kennengelernt', 'Marlies und Gerd Habermann']],
  ],
]

/** Clauses whose verb stands last, and phrases without a verb. */
export const SOURCES: Passage[] = [
  [
    'wie X sagte',
    'Der Tunnel werde „frühestens im übernächsten Frühjahr“ fertig, wie Projektleiterin Ebba Tiedemann sagte.',
    [['frühestens im übernächsten Frühjahr', 'Ebba Tiedemann', 'Projektleiterin']],
  ],
  [
    'wie X mitteilte, inside the clause',
    'Die Brücke sei, wie das Straßenbauamt mitteilte, „nur noch für Fußgänger tragfähig“.',
    [['nur noch für Fußgänger tragfähig', 'Straßenbauamt', null, 'organization']],
  ],
  [
    'wie X im Interview mit Y sagte',
    'Er wolle, wie Dirigent Aurel Stankow im Interview mit Petra Wieck sagte, „nie wieder im Freien spielen“.',
    [['nie wieder im Freien spielen', 'Aurel Stankow', 'Dirigent']],
  ],
  [
    'wie es aus Y hieß',
    'Das Treffen sei „in guter Stimmung verlaufen“, wie es aus dem Innenministerium hieß.',
    [['in guter Stimmung verlaufen', 'Innenministerium', null, 'organization']],
  ],
  [
    'hieß es in einer Mitteilung der Firma',
    '„Der Betrieb läuft ohne Einschränkung weiter“, hieß es in einer Mitteilung der Firma Kolbe & Sohn.',
    [['Der Betrieb läuft ohne Einschränkung weiter', 'Mitteilung der Firma Kolbe & Sohn', null, 'document']],
  ],
  [
    'heißt es bei',
    '„Wir rechnen mit steigenden Preisen bis Ostern“, heißt es beim Verband der Mühlen.',
    [['Wir rechnen mit steigenden Preisen bis Ostern', 'Verband der Mühlen', null, 'organization']],
  ],
  [
    'hieß es von seiten',
    '„Wir rechnen mit steigenden Preisen bis Ostern“, hieß es vonseiten der Gewerkschaft.',
    [['Wir rechnen mit steigenden Preisen bis Ostern', 'Gewerkschaft', null, 'organization']],
  ],
  [
    'in the declaration it says',
    'In der Erklärung heißt es: „Beide Seiten verzichten auf weitere Klagen.“',
    [['Beide Seiten verzichten auf weitere Klagen.', 'Erklärung', null, 'document']],
  ],
  [
    'in a letter of somebody it says',
    'In einem Brief an die Eltern heißt es wörtlich: „Der Unterricht beginnt erst am Donnerstag.“',
    [['Der Unterricht beginnt erst am Donnerstag.', 'Brief an die Eltern', null, 'document']],
  ],
  [
    'the report says',
    'Im Abschlussbericht der Prüfer steht: „Die Anlage wurde ohne Genehmigung betrieben.“',
    [['Die Anlage wurde ohne Genehmigung betrieben.', 'Abschlussbericht der Prüfer', null, 'document']],
  ],
  [
    'the verdict',
    'Laut Urteil handelte der Fahrer „mit bedingtem Vorsatz und aus Eitelkeit“.',
    [['mit bedingtem Vorsatz und aus Eitelkeit', 'Urteil', null, 'document']],
  ],
  [
    'the expert report comes to the conclusion',
    'Das Gutachten kommt zu dem Schluss, der Damm sei „an keiner Stelle standsicher“.',
    [['an keiner Stelle standsicher', 'Gutachten', null, 'document']],
  ],
  [
    'laut a person',
    'Laut Feuerwehrchef Gunnar Prien war der Brand „nach zwanzig Minuten unter Kontrolle“.',
    [['nach zwanzig Minuten unter Kontrolle', 'Gunnar Prien', 'Feuerwehrchef']],
  ],
  [
    'laut Polizei',
    'Der Mann habe laut Polizei „ohne jeden erkennbaren Anlass“ zugeschlagen.',
    [['ohne jeden erkennbaren Anlass', 'Polizei', null, 'organization']],
  ],
  [
    'so X, quote first',
    '„Der See ist bis zum Grund gefroren“, so Fischer Jost Haverkamp.',
    [['Der See ist bis zum Grund gefroren', 'Jost Haverkamp', 'Fischer']],
  ],
  [
    'so X, goes on',
    '„Der See ist bis zum Grund gefroren“, so Fischer Jost Haverkamp am Steg. „Das gab es zuletzt vor dreißig Jahren.“',
    [
      [
        'Der See ist bis zum Grund gefroren … Das gab es zuletzt vor dreißig Jahren.',
        'Jost Haverkamp',
        'Fischer',
      ],
    ],
  ],
  [
    'so der Sprecher weiter',
    'Sprecher Ingo Maiwald stellte den Plan vor. „Danach sehen wir in Ruhe weiter“, so der Sprecher weiter.',
    [['Danach sehen wir in Ruhe weiter', 'Ingo Maiwald', 'Sprecher']],
  ],
  [
    'so the party',
    '„Diese Steuer trifft die Falschen“, so die Liberale Liste in einer Mitteilung.',
    [['Diese Steuer trifft die Falschen', 'Liberale Liste', null, 'organization']],
  ],
  [
    'nach Angaben der Polizei',
    'Nach Angaben der Polizei war der Fahrer „deutlich zu schnell unterwegs“.',
    [['deutlich zu schnell unterwegs', 'Polizei', null, 'organization']],
  ],
  [
    'nach Angaben von X',
    'Nach Angaben von Amtsarzt Veit Rombach sind die Werte „seit Wochen völlig unbedenklich“.',
    [['seit Wochen völlig unbedenklich', 'Veit Rombach', 'Amtsarzt']],
  ],
  [
    'nach Ansicht',
    'Nach Ansicht der Historikerin Selma Drexler ist der Fund „eine kleine Sensation für Franken“.',
    [['eine kleine Sensation für Franken', 'Selma Drexler', 'Historikerin']],
  ],
  [
    'nach den Worten of a genitive',
    'Nach den Worten des Ministers Gernot Ziegler ist die Lage „ernst, aber nicht hoffnungslos“.',
    [['ernst, aber nicht hoffnungslos', 'Gernot Ziegler', 'Ministers']],
  ],
  [
    'nach Worten von',
    'Die Kasse sei nach Worten von Schatzmeisterin Ulla Kampe „so leer wie nie zuvor“.',
    [['so leer wie nie zuvor', 'Ulla Kampe', 'Schatzmeisterin']],
  ],
  [
    'nach seinen Worten',
    'Pastor Enno Claußen hat das Dach selbst geprüft. Es sei nach seinen Worten „ein Sieb mit Ziegeln“.',
    [['ein Sieb mit Ziegeln', 'Enno Claußen', 'Pastor']],
  ],
  [
    'X zufolge',
    'Dem Meteorologen Kilian Ruff zufolge bleibt der Regen „noch mindestens zehn Tage aus“.',
    [['noch mindestens zehn Tage aus', 'Kilian Ruff', 'Meteorologen']],
  ],
  [
    'X zufolge, inside',
    'Der Regen bleibt Kilian Ruff zufolge „noch mindestens zehn Tage aus“.',
    [['noch mindestens zehn Tage aus', 'Kilian Ruff']],
  ],
  [
    'genitive name and words',
    'Das sei, in Ruffs Worten, „ein Sommer zum Fürchten“. Kilian Ruff leitet die Wetterwarte.',
    [['ein Sommer zum Fürchten', 'Kilian Ruff']],
  ],
  [
    'aus Sicht',
    'Aus Sicht von Mieteranwalt Theo Lamprecht ist die Klausel „von vorn bis hinten unwirksam“.',
    [['von vorn bis hinten unwirksam', 'Theo Lamprecht', 'Mieteranwalt']],
  ],
  [
    'für X ist',
    'Für Trainerin Mona Eggers war das Spiel „eine Lehrstunde in Geduld“.',
    [['eine Lehrstunde in Geduld', 'Mona Eggers', 'Trainerin']],
  ],
  [
    'dass clause with wie',
    'Es sei sicher, dass der Preis „im Herbst noch einmal steigen“ werde, wie Händler Sönke Bruhns sagte.',
    [['im Herbst noch einmal steigen', 'Sönke Bruhns', 'Händler']],
  ],
  [
    'X sagte, dass',
    'Händler Sönke Bruhns sagte am Stand, dass der Preis „im Herbst noch einmal steigen“ werde.',
    [['im Herbst noch einmal steigen', 'Sönke Bruhns', 'Händler']],
  ],
  [
    'according to a paper, person in the clause',
    'Wie der „Hofbote“ berichtet, habe Schäferin Lina Zoll den Antrag „mit großer Wut“ zurückgezogen.',
    [['mit großer Wut', 'Hofbote', null, 'organization']],
  ],
  [
    'bei Y: verbless, with a paper',
    'Ministerin Hanna Brodowski im Deutschlandmagazin: „Wir werden den Deich noch in diesem Jahr erhöhen.“',
    [['Wir werden den Deich noch in diesem Jahr erhöhen.', 'Hanna Brodowski', 'Ministerin']],
  ],
]

/** Partial quotes in the reporter's own sentence, often in the subjunctive. */
export const IN_A_CLAUSE: Passage[] = [
  [
    'nannte',
    'Oppositionsführerin Wencke Thaler nannte das Gesetz „ein Geschenk an die Gasindustrie“.',
    [['ein Geschenk an die Gasindustrie', 'Wencke Thaler', 'Oppositionsführerin']],
  ],
  [
    'nannte, inverted, object that is a person',
    'Im Ausschuss nannte Wencke Thaler den Minister Gernot Ziegler „einen Meister der halben Sätze“.',
    [['einen Meister der halben Sätze', 'Wencke Thaler']],
  ],
  [
    'bezeichnete als',
    'Der Stadtrat Edgar Lüning bezeichnete den Vertrag als „Kapitulation vor dem Investor“.',
    [['Kapitulation vor dem Investor', 'Edgar Lüning', 'Stadtrat']],
  ],
  [
    'als … bezeichnete, quote first',
    'Als „Kapitulation vor dem Investor“ bezeichnete Stadtrat Edgar Lüning den Vertrag.',
    [['Kapitulation vor dem Investor', 'Edgar Lüning', 'Stadtrat']],
  ],
  [
    'wurde von X als bezeichnet',
    'Der Vertrag wurde von Stadtrat Edgar Lüning als „Kapitulation vor dem Investor“ bezeichnet.',
    [['Kapitulation vor dem Investor', 'Edgar Lüning', 'Stadtrat']],
  ],
  [
    'sprach von',
    'Verkehrsdezernentin Rieke Olbers sprach von einem „guten Tag für alle Radfahrer“.',
    [['guten Tag für alle Radfahrer', 'Rieke Olbers', 'Verkehrsdezernentin']],
  ],
  [
    'sprach, inverted',
    'Von einem „guten Tag für alle Radfahrer“ sprach Verkehrsdezernentin Rieke Olbers.',
    [['guten Tag für alle Radfahrer', 'Rieke Olbers', 'Verkehrsdezernentin']],
  ],
  [
    'warnte vor',
    'Kinderarzt Malte Overbeck warnte vor einer „Welle, die niemand kommen sehen will“.',
    [['Welle, die niemand kommen sehen will', 'Malte Overbeck', 'Kinderarzt']],
  ],
  [
    'zeigte sich',
    'Museumsdirektorin Friederike Anselm zeigte sich „überwältigt von so viel Zuspruch“.',
    [['überwältigt von so viel Zuspruch', 'Friederike Anselm', 'Museumsdirektorin']],
  ],
  [
    'warf vor, infinitive clause',
    'Wencke Thaler warf dem Minister vor, „die Küste aus der Hand zu geben“.',
    [['die Küste aus der Hand zu geben', 'Wencke Thaler']],
  ],
  [
    'forderte auf',
    'Betriebsrätin Dunja Seifert forderte die Leitung auf, „endlich die Bücher zu öffnen“.',
    [['endlich die Bücher zu öffnen', 'Dunja Seifert', 'Betriebsrätin']],
  ],
  [
    'begründete',
    'Den Abbruch begründete Rennleiter Harro Kube mit „Nebel, in dem man die Hand nicht sieht“.',
    [['Nebel, in dem man die Hand nicht sieht', 'Harro Kube', 'Rennleiter']],
  ],
  [
    'subjunctive after a comma',
    'Rennleiter Harro Kube meinte, die Strecke sei „an drei Stellen lebensgefährlich“ gewesen.',
    [['an drei Stellen lebensgefährlich', 'Harro Kube', 'Rennleiter']],
  ],
  [
    'subjunctive, next sentence, pronoun',
    'Rennleiter Harro Kube verteidigte den Abbruch. Er habe „keine Sekunde daran gezweifelt“.',
    [['keine Sekunde daran gezweifelt', 'Harro Kube', 'Rennleiter']],
  ],
  [
    'subjunctive, next sentence, thing as subject',
    'Rennleiter Harro Kube verteidigte den Abbruch. Die Strecke sei „an drei Stellen lebensgefährlich“ gewesen, das Risiko zu groß.',
    [['an drei Stellen lebensgefährlich', 'Harro Kube', 'Rennleiter']],
  ],
  [
    'quoted words first, then verb',
    '„Große Sorge um die Inseln“ äußerte Küstenforscher Jens-Uwe Mattern.',
    [['Große Sorge um die Inseln', 'Jens-Uwe Mattern', 'Küstenforscher']],
  ],
  [
    'will have done',
    'Der Angeklagte Ralf Zimmer will „nur zufällig am Hafen gewesen“ sein.',
    [['nur zufällig am Hafen gewesen', 'Ralf Zimmer', 'Angeklagte']],
  ],
  [
    'possessive subject',
    'Mein Vater Heinz sei „ein Mann der klaren Kante“, sagte Nele Burmester.',
    [['ein Mann der klaren Kante', 'Nele Burmester']],
  ],
  [
    'an organisation with a verb',
    'Die Grüne Liste kritisierte das Vorhaben als „teuer und aus der Zeit gefallen“.',
    [['teuer und aus der Zeit gefallen', 'Grüne Liste', null, 'organization']],
  ],
  [
    'the company said it regrets',
    'Das Unternehmen Hansewerk bedauerte „die Unannehmlichkeiten für die Fahrgäste“.',
    [['die Unannehmlichkeiten für die Fahrgäste', 'Unternehmen Hansewerk', null, 'organization']],
  ],
  [
    'infinitive with um',
    'Bischöfin Adelheid Lorenzen lud dazu ein, „um die Toten zu trauern und die Lebenden zu trösten“.',
    [['um die Toten zu trauern und die Lebenden zu trösten', 'Adelheid Lorenzen', 'Bischöfin']],
  ],
  [
    'genitive of the speaker with a noun of saying',
    'Die Aussage des Zeugen Bernd Kettler, er habe „nur einen dumpfen Schlag“ gehört, überzeugte das Gericht.',
    [['nur einen dumpfen Schlag', 'Bernd Kettler', 'Zeugen']],
  ],
  [
    'a call with a genitive',
    'Der Aufruf von Pfarrer Clemens Ott, „keinen Stein auf dem anderen zu lassen“, verhallte.',
    [['keinen Stein auf dem anderen zu lassen', 'Clemens Ott', 'Pfarrer']],
  ],
  [
    'participle before a name',
    'Pfarrer Clemens Ott, nach eigenen Worten „kein Freund großer Gesten“, sammelte tausend Unterschriften.',
    [['kein Freund großer Gesten', 'Clemens Ott', 'Pfarrer']],
  ],
  [
    'two partial quotes in one sentence',
    'Pfarrer Clemens Ott nannte den Abriss „eine Sünde am Dorf“ und die Pläne „das Werk von Leuten ohne Gedächtnis“.',
    [
      ['eine Sünde am Dorf', 'Clemens Ott', 'Pfarrer'],
      ['das Werk von Leuten ohne Gedächtnis', 'Clemens Ott'],
    ],
  ],
  [
    'two speakers in one sentence',
    'Während Birte Holst von einem „Sieg für die Vernunft“ sprach, nannte Konrad Weiland den Beschluss „eine Niederlage für das Land“.',
    [
      ['Sieg für die Vernunft', 'Birte Holst'],
      ['eine Niederlage für das Land', 'Konrad Weiland'],
    ],
  ],
  [
    'denial',
    'Konrad Weiland wies Berichte zurück, er habe „Geld von der Werft genommen“.',
    [['Geld von der Werft genommen', 'Konrad Weiland']],
  ],
]

/** A colon, with or without a verb of saying before it. */
export const COLONS: Passage[] = [
  [
    'weiter',
    'Kapitän Ole Jensen-Roth sah den Kutter als Erster. „Er lag schon schräg im Wasser“, sagte Jensen-Roth. Jensen-Roth weiter: „Wir haben sofort die Leinen geworfen.“',
    [
      ['Er lag schon schräg im Wasser', 'Ole Jensen-Roth', 'Kapitän'],
      ['Wir haben sofort die Leinen geworfen.', 'Ole Jensen-Roth'],
    ],
  ],
  [
    'role and name before a colon',
    'Kapitän Ole Jensen-Roth: „Wir haben sofort die Leinen geworfen.“',
    [['Wir haben sofort die Leinen geworfen.', 'Ole Jensen-Roth', 'Kapitän']],
  ],
  [
    'a sentence about somebody, colon',
    'Bäckermeisterin Traudel Wenz hat den Laden geschlossen: „Ich kann den Strom nicht mehr bezahlen.“',
    [['Ich kann den Strom nicht mehr bezahlen.', 'Traudel Wenz', 'Bäckermeisterin']],
  ],
  [
    'a sentence about somebody, inverted, colon',
    'Enttäuscht ist auch Bäckermeisterin Traudel Wenz: „Ich kann den Strom nicht mehr bezahlen.“',
    [['Ich kann den Strom nicht mehr bezahlen.', 'Traudel Wenz', 'Bäckermeisterin']],
  ],
  [
    'pronoun and colon',
    'Traudel Wenz hat den Laden geschlossen. Sie fügte hinzu: „Meine Lehrlinge habe ich alle untergebracht.“',
    [['Meine Lehrlinge habe ich alle untergebracht.', 'Traudel Wenz']],
  ],
  [
    'and verb after a comma',
    'Traudel Wenz schloss die Tür ab und sagte: „Das war es dann wohl für immer.“',
    [['Das war es dann wohl für immer.', 'Traudel Wenz']],
  ],
  [
    'further says',
    'Traudel Wenz schloss die Tür ab. Weiter sagte sie: „Das war es dann wohl für immer.“',
    [['Das war es dann wohl für immer.', 'Traudel Wenz']],
  ],
  [
    'literally',
    'Der Abgeordnete Volkmar Theisen schrieb auf seiner Seite wörtlich: „Ich habe einen Fehler gemacht und stehe dazu.“',
    [['Ich habe einen Fehler gemacht und stehe dazu.', 'Volkmar Theisen', 'Abgeordnete']],
  ],
  [
    'the motto',
    'Das Motto der Kundgebung lautete: „Wasser für alle und nicht für wenige“.',
    [['Wasser für alle und nicht für wenige', 'Motto der Kundgebung', null, 'document']],
  ],
  [
    'a declaration of somebody',
    'In seiner Rede vor dem Landtag sagte Volkmar Theisen: „Ich habe einen Fehler gemacht und stehe dazu.“',
    [['Ich habe einen Fehler gemacht und stehe dazu.', 'Volkmar Theisen']],
  ],
  [
    'the reason given',
    'Die Begründung von Richterin Ilse Markgraf: „Der Kläger hat die Frist um einen Tag versäumt.“',
    [['Der Kläger hat die Frist um einen Tag versäumt.', 'Ilse Markgraf', 'Richterin']],
  ],
  [
    'X’s comment',
    'Theisens Kommentar dazu: „Das muss der Ausschuss klären.“ Volkmar Theisen sitzt seit 2011 im Landtag.',
    [['Das muss der Ausschuss klären.', 'Volkmar Theisen']],
  ],
  [
    'the law says, as subject',
    'Artikel 12 des Vertrages lautet: „Jede Seite kann mit einer Frist von sechs Monaten kündigen.“',
    [
      [
        'Jede Seite kann mit einer Frist von sechs Monaten kündigen.',
        'Artikel 12 des Vertrages',
        null,
        'document',
      ],
    ],
  ],
  [
    'the police wrote',
    'Die Polizei schrieb auf ihrer Internetseite: „Bitte umfahren Sie den Bereich weiträumig.“',
    [['Bitte umfahren Sie den Bereich weiträumig.', 'Polizei', null, 'organization']],
  ],
  [
    'speaker of the police',
    'Ein Sprecher der Polizei sagte: „Der Bereich bleibt bis zum Abend gesperrt.“',
    [['Der Bereich bleibt bis zum Abend gesperrt.', 'Sprecher der Polizei', null, 'anonymous']],
  ],
  [
    'police spokeswoman with a name',
    'Polizeisprecherin Jule Harders sagte: „Der Bereich bleibt bis zum Abend gesperrt.“',
    [['Der Bereich bleibt bis zum Abend gesperrt.', 'Jule Harders', 'Polizeisprecherin']],
  ],
]

/** Who is meant: fuller names, roles, pronouns, those without a name. */
export const SPEAKERS: Passage[] = [
  [
    'party member before the name',
    '„Das Moor ist unser größter Speicher“, sagte die Grünen-Abgeordnete Ute Lorenz.',
    [['Das Moor ist unser größter Speicher', 'Ute Lorenz', 'Grünen-Abgeordnete']],
  ],
  [
    'former crane driver',
    '„Die Kette ist damals einfach gerissen“, erinnert sich der frühere Kranführer Jan Behrens.',
    [['Die Kette ist damals einfach gerissen', 'Jan Behrens', 'frühere Kranführer']],
  ],
  [
    'compound of the federation',
    'Bundesumweltministerin Nadja Wolters sagte: „Das Moor ist unser größter Speicher.“',
    [['Das Moor ist unser größter Speicher.', 'Nadja Wolters', 'Bundesumweltministerin']],
  ],
  [
    'Chef with a hyphen',
    'DFV-Chef Norbert Hinrichs sagte: „Wir brauchen mehr Leute an den Toren.“',
    [['Wir brauchen mehr Leute an den Toren.', 'Norbert Hinrichs', 'DFV-Chef']],
  ],
  [
    'party in brackets',
    '„Diese Zahlen sind ein Alarmzeichen“, sagte Finanzsenator Wolfram Jessen (SPD) am Montag.',
    [['Diese Zahlen sind ein Alarmzeichen', 'Wolfram Jessen', 'Finanzsenator']],
  ],
  [
    'age in brackets',
    '„Ich habe nur noch Rauch gesehen“, sagt Anwohnerin Helga Strunk (71).',
    [['Ich habe nur noch Rauch gesehen', 'Helga Strunk', 'Anwohnerin']],
  ],
  [
    'doctor title',
    'Prof. Dr. Anselm Weyrich sagte: „Der Wirkstoff hält keine vier Wochen.“',
    [['Der Wirkstoff hält keine vier Wochen.', 'Anselm Weyrich']],
  ],
  [
    'noble particle',
    '„Die Mauer ist älter als die Stadt“, sagt Burgverwalter Egbert von der Lauten.',
    [['Die Mauer ist älter als die Stadt', 'Egbert von der Lauten', 'Burgverwalter']],
  ],
  [
    'he, after two persons',
    'Bauleiter Sven Ackermann und Anwohnerin Petra Lohse stritten am Zaun. „Der Lärm endet nächste Woche“, sagte er.',
    [['Der Lärm endet nächste Woche', 'Sven Ackermann', 'Bauleiter']],
  ],
  [
    'she, after two persons',
    'Anwohnerin Petra Lohse und Bauleiter Sven Ackermann stritten am Zaun. „Der Lärm endet nie“, sagte sie.',
    [['Der Lärm endet nie', 'Petra Lohse', 'Anwohnerin']],
  ],
  [
    'definite noun for a name',
    'Petra Lohse wohnt seit 1980 am Kanal. „Der Lärm endet nie“, sagte die Anwohnerin Lohse.',
    [['Der Lärm endet nie', 'Petra Lohse']],
  ],
  [
    'so the 54-year-old',
    'Bauleiter Sven Ackermann stand am Zaun. „Der Lärm endet nächste Woche“, sagte der 54-Jährige.',
    [['Der Lärm endet nächste Woche', 'Sven Ackermann', 'Bauleiter']],
  ],
  [
    'a neighbour without a name',
    '„Erst dachte ich an ein Gewitter“, sagte ein Anwohner.',
    [['Erst dachte ich an ein Gewitter', 'Anwohner', null, 'anonymous']],
  ],
  [
    'witnesses',
    'Augenzeugen berichteten von „einem Knall wie bei einem Böller“.',
    [['einem Knall wie bei einem Böller', 'Augenzeugen', null, 'anonymous']],
  ],
  [
    'a young woman and her age',
    '„Wir wollten nur nach Hause fahren“, sagte eine 24-jährige Studentin aus Lohfelde.',
    [['Wir wollten nur nach Hause fahren', '24-jährige Studentin aus Lohfelde', null, 'anonymous']],
  ],
  [
    'circles of the government',
    'Aus Regierungskreisen hieß es: „Der Vertrag ist unterschriftsreif und geprüft.“',
    [['Der Vertrag ist unterschriftsreif und geprüft.', 'Regierungskreisen', null, 'anonymous']],
  ],
  [
    'a newspaper says so itself',
    'Die Zeitung „Der Hofbote“ schreibt dazu: „Der Minister hat den Bogen überspannt.“',
    [['Der Minister hat den Bogen überspannt.', 'Zeitung „Der Hofbote“', null, 'organization']],
  ],
  [
    'a newspaper reports: no quote',
    'Wie der „Neue Hofbote am Sonntag“ berichtet, steigen die Preise für Brot.',
    [],
  ],
  [
    'the title of a book: no quote',
    'Für den Roman „Das lange Jahr der Möwen“ erhielt Swantje Krull den Preis.',
    [],
  ],
  [
    'an exhibition of that name: no quote',
    'Die Ausstellung „Leben auf der kleinen Hallig“ ist bis Mai zu sehen.',
    [],
  ],
  [
    'full name given later only',
    '„Wir sind heute alle Sieger“, sagte Hollerbach. Trainer Marius Hollerbach war erst im Juli gekommen.',
    [['Wir sind heute alle Sieger', 'Marius Hollerbach', 'Trainer']],
  ],
  [
    'role stays with its own bearer',
    'Ministerin Hanna Brodowski kam mit Bürgermeister Detlef Quast. „Das Geld ist da“, sagte Quast.',
    [['Das Geld ist da', 'Detlef Quast', 'Bürgermeister']],
  ],
  [
    'speaker of somebody else',
    '„Dazu äußern wir uns nicht“, sagte ein Sprecher von Hanna Brodowski.',
    [['Dazu äußern wir uns nicht', 'Sprecher von Hanna Brodowski', null, 'anonymous']],
  ],
  [
    'chairman of, before the name',
    'Der Vorsitzende der Fischereigenossenschaft Nordstrand, Boy Petersen, erklärte: „Ohne Quote gibt es keine Kutter mehr.“',
    [
      [
        'Ohne Quote gibt es keine Kutter mehr.',
        'Boy Petersen',
        'Vorsitzende der Fischereigenossenschaft Nordstrand',
      ],
    ],
  ],
  [
    'vice',
    'Die stellvertretende Ministerpräsidentin Gesine Ahlers sagte: „Ohne Quote gibt es keine Kutter mehr.“',
    [['Ohne Quote gibt es keine Kutter mehr.', 'Gesine Ahlers', 'stellvertretende Ministerpräsidentin']],
  ],
]

/** Quotes without a clause of their own, split ones, talk, and marks of other countries. */
export const FLOATING: Passage[] = [
  [
    'the second goes on',
    '„Wir haben die Nacht im Keller verbracht“, sagte Wirtin Resi Achleitner. „Um vier war das Wasser im Flur.“',
    [
      [
        'Wir haben die Nacht im Keller verbracht … Um vier war das Wasser im Flur.',
        'Resi Achleitner',
        'Wirtin',
      ],
    ],
  ],
  [
    'a paragraph of its own',
    'Wirtin Resi Achleitner hat die Nacht im Keller verbracht. „Um vier war das Wasser im Flur“, sagt sie.\n„Die Feuerwehr kam erst, als es hell war.“',
    [
      ['Um vier war das Wasser im Flur', 'Resi Achleitner', 'Wirtin'],
      ['Die Feuerwehr kam erst, als es hell war.', 'Resi Achleitner'],
    ],
  ],
  [
    'split in the middle',
    '„Um vier“, sagte Wirtin Resi Achleitner, „war das Wasser im Flur.“',
    [['Um vier … war das Wasser im Flur.', 'Resi Achleitner', 'Wirtin']],
  ],
  [
    'split with so',
    '„Um vier Uhr früh“, so die Wirtin Resi Achleitner, „war das Wasser im Flur.“',
    [['Um vier Uhr früh … war das Wasser im Flur.', 'Resi Achleitner', 'Wirtin']],
  ],
  [
    'over two paragraphs',
    'Wirtin Resi Achleitner sagte: „Um vier war das Wasser im Flur.\n„Die Feuerwehr kam erst, als es hell war.“',
    [
      [
        'Um vier war das Wasser im Flur. … Die Feuerwehr kam erst, als es hell war.',
        'Resi Achleitner',
        'Wirtin',
      ],
    ],
  ],
  [
    'talk',
    'Wirtin Resi Achleitner stand mit Feuerwehrmann Lois Prantl im Hof. „Wie lange dauert das noch?“, fragte Achleitner. „Bis das Wasser weg ist“, sagte Prantl.',
    [
      ['Wie lange dauert das noch?', 'Resi Achleitner', 'Wirtin'],
      ['Bis das Wasser weg ist', 'Lois Prantl', 'Feuerwehrmann'],
    ],
  ],
  [
    'guillemets turned in',
    '»Das Eis trägt noch keine Kinder«, sagte Bademeister Torge Lindner.',
    [['Das Eis trägt noch keine Kinder', 'Torge Lindner', 'Bademeister']],
  ],
  [
    'Swiss guillemets',
    '«Die Strasse bleibt übers Wochenende geschlossen», sagte Gemeindepräsident Reto Zumstein.',
    [['Die Strasse bleibt übers Wochenende geschlossen', 'Reto Zumstein', 'Gemeindepräsident']],
  ],
  [
    'Swiss: it says from the canton',
    '«Die Strasse bleibt übers Wochenende geschlossen», heisst es beim Kanton.',
    [['Die Strasse bleibt übers Wochenende geschlossen', 'Kanton', null, 'organization']],
  ],
  [
    'Swiss colon and Nationalrätin',
    'Nationalrätin Vreni Aeschlimann äusserte sich erleichtert: «Die Vernunft hat sich am Ende durchgesetzt.»',
    [['Die Vernunft hat sich am Ende durchgesetzt.', 'Vreni Aeschlimann', 'Nationalrätin']],
  ],
  [
    'Austrian Landeshauptmann',
    '„Im Jänner wird noch einmal verhandelt“, so Landeshauptmann Gebhard Innerhofer (ÖVP).',
    [['Im Jänner wird noch einmal verhandelt', 'Gebhard Innerhofer', 'Landeshauptmann']],
  ],
  [
    'Austrian Obfrau',
    'Obfrau Burgi Kranewitter hielt fest: „Am Berg entscheidet das Wetter und nicht der Fahrplan.“',
    [['Am Berg entscheidet das Wetter und nicht der Fahrplan.', 'Burgi Kranewitter', 'Obfrau']],
  ],
  [
    'straight marks',
    '"Der Motor hat schon im Hafen gestottert", sagte Maschinist Piet Lornsen.',
    [['Der Motor hat schon im Hafen gestottert', 'Piet Lornsen', 'Maschinist']],
  ],
  [
    'quote within a quote',
    '„Meine Großmutter sagte immer: ‚Trau keinem Wind aus Osten‘“, erzählt Piet Lornsen.',
    [['Meine Großmutter sagte immer: ‚Trau keinem Wind aus Osten‘', 'Piet Lornsen']],
  ],
  [
    'three after one another, three speakers',
    '„Ich stimme mit Ja“, sagte Edgar Lüning. „Ich stimme mit Nein“, sagte Rieke Olbers. „Ich enthalte mich heute“, sagte Theo Lamprecht.',
    [
      ['Ich stimme mit Ja', 'Edgar Lüning'],
      ['Ich stimme mit Nein', 'Rieke Olbers'],
      ['Ich enthalte mich heute', 'Theo Lamprecht'],
    ],
  ],
  [
    'plural they',
    'Die Anwohner trafen sich am Zaun. „Wir geben nicht auf“, sagten sie.',
    [['Wir geben nicht auf', 'Anwohner', null, 'anonymous']],
  ],
]

/** A second set, written after the first one passed. */
export const MORE: Passage[] = [
  [
    'said so in the next sentence',
    'Der Kai sei „in einem erbärmlichen Zustand“. Das sagte Hafenmeisterin Okka Brandt am Mittwoch.',
    [['in einem erbärmlichen Zustand', 'Okka Brandt', 'Hafenmeisterin']],
  ],
  [
    'the police told the press, separable',
    'Die Polizei teilte am Abend mit, der Mann sei „in keiner Weise bewaffnet“ gewesen.',
    [['in keiner Weise bewaffnet', 'Polizei', null, 'organization']],
  ],
  [
    'spokesman of the police told the agency',
    '„Die Lage ist wieder ruhig“, sagte ein Polizeisprecher der Nachrichtenagentur Norddienst.',
    [['Die Lage ist wieder ruhig', 'Polizeisprecher', null, 'anonymous']],
  ],
  [
    'role with a place',
    '„Das Korn steht gut in diesem Jahr“, sagt Landwirt Hauke Sievers aus Wobbenbüll.',
    [['Das Korn steht gut in diesem Jahr', 'Hauke Sievers', 'Landwirt']],
  ],
  [
    'age between commas',
    '„Das Korn steht gut in diesem Jahr“, sagt Hauke Sievers, 63, Landwirt in Wobbenbüll.',
    [['Das Korn steht gut in diesem Jahr', 'Hauke Sievers', 'Landwirt in Wobbenbüll']],
  ],
  [
    'the wife of somebody, genitive',
    'Die Ministerin des Innern, Hanna Brodowski, warnte: „Wer jetzt fährt, riskiert sein Leben.“',
    [['Wer jetzt fährt, riskiert sein Leben.', 'Hanna Brodowski', 'Ministerin des Innern']],
  ],
  [
    'spokeswoman of a minister named',
    'Die Sprecherin des Ministers Gernot Ziegler sagte: „Der Termin steht noch nicht fest.“',
    [['Der Termin steht noch nicht fest.', 'Sprecherin des Ministers Gernot Ziegler', null, 'anonymous']],
  ],
  [
    'second main clause after the quote names somebody else',
    'Hanna Brodowski nannte den Plan „einen Schritt in die richtige Richtung“, Detlef Quast lobte die Mitarbeiter.',
    [['einen Schritt in die richtige Richtung', 'Hanna Brodowski']],
  ],
  [
    'conjunction with a second verb',
    'Detlef Quast stand auf, griff zum Mikrofon und rief: „Es lebe die Feuerwehr von Wobbenbüll!“',
    [['Es lebe die Feuerwehr von Wobbenbüll!', 'Detlef Quast']],
  ],
  [
    'emphasis by a verb we may not know',
    'Detlef Quast polterte: „Es reicht mir jetzt wirklich mit diesem Verein!“',
    [['Es reicht mir jetzt wirklich mit diesem Verein!', 'Detlef Quast']],
  ],
  [
    'answer with a question before',
    '„Wer zahlt das am Ende?“, fragte Stadträtin Rieke Olbers. „Die Versicherung“, antwortete Detlef Quast. „Jedenfalls zum größten Teil.“',
    [
      ['Wer zahlt das am Ende?', 'Rieke Olbers', 'Stadträtin'],
      ['Die Versicherung … Jedenfalls zum größten Teil.', 'Detlef Quast'],
    ],
  ],
  [
    'the man, a definite noun for one without a name',
    'Ein Mann aus Lohfelde fand den Koffer. „Ich dachte erst an einen Scherz“, sagte der Mann.',
    [['Ich dachte erst an einen Scherz', 'Mann', null, 'anonymous']],
  ],
  [
    'the politician stands for the name',
    'Volkmar Theisen kam als Letzter. „Die Bahn hatte wieder Verspätung“, sagte der CDU-Politiker.',
    [['Die Bahn hatte wieder Verspätung', 'Volkmar Theisen']],
  ],
  [
    'compound role by its last part',
    'Bundesumweltministerin Nadja Wolters besuchte das Moor. „So nass war es hier lange nicht“, sagte die Ministerin.',
    [['So nass war es hier lange nicht', 'Nadja Wolters', 'Bundesumweltministerin']],
  ],
  [
    'told the paper, name in marks',
    'Der „Lohfelder Zeitung“ sagte Nadja Wolters: „So nass war es hier lange nicht.“',
    [['So nass war es hier lange nicht.', 'Nadja Wolters']],
  ],
  [
    'in an interview with',
    'Im Interview mit dem „Hofboten“ erklärte Nadja Wolters, sie habe „noch nie so viele Kraniche gesehen“.',
    [['noch nie so viele Kraniche gesehen', 'Nadja Wolters']],
  ],
  [
    'he says of her',
    'Piet Lornsen traf Meike Andresen am Hafen. Sie sei „die beste Lotsin der Küste“, sagte er.',
    [['die beste Lotsin der Küste', 'Piet Lornsen']],
  ],
  [
    'verbless headline style',
    'Kritik kam auch von Mieteranwalt Theo Lamprecht: „Diese Klausel hält vor keinem Gericht.“',
    [['Diese Klausel hält vor keinem Gericht.', 'Theo Lamprecht', 'Mieteranwalt']],
  ],
  [
    'one of them, with a genitive',
    'Nach Auskunft des Sprechers der Staatsanwaltschaft, Jobst Wiegand, sei der Tresor „bis auf den letzten Cent leer“ gewesen.',
    [['bis auf den letzten Cent leer', 'Jobst Wiegand', 'Sprechers der Staatsanwaltschaft']],
  ],
  [
    'in the words of the court',
    'Das Landgericht Lohfelde sah darin „einen besonders schweren Fall von Untreue“.',
    [['einen besonders schweren Fall von Untreue', 'Landgericht Lohfelde', null, 'organization']],
  ],
  [
    'demands',
    'Der Mieterbund fordert, „die Miete für fünf Jahre einzufrieren“.',
    [['die Miete für fünf Jahre einzufrieren', 'Mieterbund', null, 'organization']],
  ],
  [
    'after a participle at the start',
    'Darauf angesprochen, sagte Trainerin Mona Eggers: „Wir schauen nur von Spiel zu Spiel.“',
    [['Wir schauen nur von Spiel zu Spiel.', 'Mona Eggers', 'Trainerin']],
  ],
  [
    'a clause between verb and quote',
    'Trainerin Mona Eggers sagte, als sie in die Kabine ging: „Wir schauen nur von Spiel zu Spiel.“',
    [['Wir schauen nur von Spiel zu Spiel.', 'Mona Eggers', 'Trainerin']],
  ],
  [
    'man heard nobody',
    'Auf dem Plakat stand: „Kein Hafen für graue Riesen“.',
    [['Kein Hafen für graue Riesen', 'Plakat', null, 'document']],
  ],
  [
    'doctor in a clinic',
    '„Die Werte sind stabil geblieben“, so Oberärztin Dr. Frauke Mertens.',
    [['Die Werte sind stabil geblieben', 'Frauke Mertens', 'Oberärztin']],
  ],
  [
    'genitive of a name before a noun',
    'Ministerin Hanna Brodowski schwieg. Brodowskis Sprecher sagte: „Die Ministerin ist heute auf See.“',
    [['Die Ministerin ist heute auf See.', 'Brodowskis Sprecher', null, 'anonymous']],
  ],
  [
    'the surname is a calling',
    'Axel Richter ist Landwirt. „Das Gras ist zu kurz“, sagte Richter.',
    [['Das Gras ist zu kurz', 'Axel Richter']],
  ],
  [
    'x told y, both persons',
    '„Komm heute nicht zu spät“, hatte Axel Richter seiner Tochter Jule gesagt.',
    [['Komm heute nicht zu spät', 'Axel Richter']],
  ],
  ['a book title after an author', 'Axel Richter schrieb das Buch „Vom Gras und von den Tieren“.', []],
  [
    'a campaign with a motto',
    'Unter dem Motto „Hände weg vom alten Hafen“ zogen tausend Menschen durch Lohfelde.',
    [],
  ],
]

import type { Passage } from './passage.ts'

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

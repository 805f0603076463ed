import type { Passage } from './passage.ts'

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
    [['Die Kette ist damals einfach gerissen', 'Jan Behrens', 'früherer Kranführer']],
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

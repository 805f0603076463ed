import type { Passage } from './passage.ts'

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

import type { Passage } from './passage.ts'

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

import type { Passage } from './passage.ts'

/** All kinds of clauses, one of each. */
export const MIXED: Passage[] = [
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
    [['bis auf den letzten Cent leer', 'Jobst Wiegand', 'Sprecher der Staatsanwaltschaft']],
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

import type { Passage } from './passage.ts'

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
    [['ernst, aber nicht hoffnungslos', 'Gernot Ziegler', 'Minister']],
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
    [['noch mindestens zehn Tage aus', 'Kilian Ruff', 'Meteorologe']],
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

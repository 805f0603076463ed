import type { Passage } from './passage.ts'

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

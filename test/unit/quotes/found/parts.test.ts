import { findsQuotes } from './rows.ts'

findsQuotes('quotes in parts', [
  [
    'about a cue',
    'en',
    ['“The ferry,” said Ines Calder, “will not sail tonight.”'],
    ['The ferry … will not sail tonight.'],
  ],
  [
    'a new sentence after the cue',
    'en',
    ['“The ferry will not sail,” said Ines Calder. “It is too rough out there.”'],
    ['The ferry will not sail … It is too rough out there.'],
  ],
  [
    'about dashes',
    'en',
    ['“The ferry” – Ines Calder paused – “will not sail tonight.”'],
    ['The ferry … will not sail tonight.'],
  ],
  [
    'about a cue between dashes',
    'en',
    ['“The ferry is old” — Ines Calder said — “and it will not sail tonight.”'],
    ['The ferry is old … and it will not sail tonight.'],
  ],
  [
    'three parts',
    'en',
    ['“The ferry,” said Ines Calder, “will not sail. It is too rough,” she added, “and too dark.”'],
    ['The ferry … will not sail. It is too rough … and too dark.'],
  ],
  [
    'in straight marks',
    'en',
    ['"The ferry," Ines Calder said, "will not sail tonight."'],
    ['The ferry … will not sail tonight.'],
  ],
  [
    'in singles',
    'en-GB',
    ['‘The ferry,’ Ines Calder said, ‘won’t sail tonight.’'],
    ['The ferry … won’t sail tonight.'],
  ],
  [
    'two snatches of one sentence',
    'en',
    ['Ines Calder said the ferry was “far too old to sail” and the crew “tired beyond all telling”.'],
    ['far too old to sail', 'tired beyond all telling'],
  ],
  [
    'two sayings, two persons',
    'en',
    ['“The ferry will not sail,” said Ines Calder. “It must sail tonight,” said Tom Abara.'],
    ['The ferry will not sail', 'It must sail tonight'],
  ],
  [
    'the same person twice, each with a cue',
    'en',
    ['“The ferry will not sail,” said Ines Calder. “It is too rough,” she added.'],
    ['The ferry will not sail', 'It is too rough'],
  ],
  [
    'a second part told by a participle',
    'en',
    [
      '“I know the ferry well,” Ines Calder told them, noting that she and her brother, Tom, “have sailed on it for fifty years.”',
    ],
    ['I know the ferry well', 'have sailed on it for fifty years.'],
  ],
  [
    'in German',
    'de',
    ['„Die Fähre“, sagte Ines Calder, „fährt heute Nacht nicht.“'],
    ['Die Fähre … fährt heute Nacht nicht.'],
  ],
  [
    'in French',
    'fr',
    ['« Le bac, a déclaré Ines Calder, ne partira pas ce soir. »'],
    ['Le bac … ne partira pas ce soir.'],
  ],
  [
    'in French, closed for the cue',
    'fr',
    ['« Le bac », a déclaré Ines Calder, « ne partira pas ce soir. »'],
    ['Le bac … ne partira pas ce soir.'],
  ],
  [
    'in Spanish',
    'es',
    ['«El barco», dijo Inés Calder, «no saldrá esta noche».'],
    ['El barco … no saldrá esta noche'],
  ],
  [
    'in Italian',
    'it',
    ['«Il traghetto», ha detto Ines Calder, «non partirà stasera».'],
    ['Il traghetto … non partirà stasera'],
  ],
  [
    'in Portuguese',
    'pt',
    ['“A balsa”, disse Inês Calder, “não vai partir esta noite.”'],
    ['A balsa … não vai partir esta noite.'],
  ],
  [
    'in Dutch',
    'nl',
    ['‘De veerboot’, zei Ines Calder, ‘vaart vannacht niet.’'],
    ['De veerboot … vaart vannacht niet.'],
  ],
  [
    'in Polish',
    'pl',
    ['„Prom” – powiedziała Ines Calder – „nie popłynie dziś w nocy”.'],
    ['Prom … nie popłynie dziś w nocy'],
  ],
  [
    'in Russian',
    'ru',
    ['«Паром, — сказала Инес Кальдер, — сегодня не пойдёт».'],
    ['Паром … сегодня не пойдёт'],
  ],
  [
    'in Ukrainian',
    'uk',
    ['«Пором», — сказала Інес Кальдер, — «сьогодні не піде».'],
    ['Пором … сьогодні не піде'],
  ],
  [
    'in Chinese',
    'zh',
    ['“今晚渡轮不会开出，”卡尔德说，“风浪实在太大了。”'],
    ['今晚渡轮不会开出， … 风浪实在太大了。'],
  ],
  [
    'in Chinese, the comma outside',
    'zh',
    ['“今晚渡轮不会开出”，卡尔德说，“风浪实在太大了。”'],
    ['今晚渡轮不会开出 … 风浪实在太大了。'],
  ],
])

findsQuotes('quotes over paragraphs', [
  [
    'two, the mark repeated',
    'en',
    ['Ines Calder said: “The ferry will not sail tonight.', '“It is too rough out there.”'],
    ['The ferry will not sail tonight. … It is too rough out there.'],
  ],
  [
    'three',
    'en',
    [
      'Ines Calder said: “The ferry will not sail tonight.',
      '“It is too rough out there.',
      '“We are sorry for everyone.”',
    ],
    ['The ferry will not sail tonight. … It is too rough out there. … We are sorry for everyone.'],
  ],
  [
    'four, straight',
    'en',
    [
      'Ines Calder said: "The ferry will not sail.',
      '"It is too rough.',
      '"We are sorry.',
      '"Come back tomorrow."',
    ],
    ['The ferry will not sail. … It is too rough. … We are sorry. … Come back tomorrow.'],
  ],
  [
    'singles',
    'en-GB',
    ['Ines Calder said: ‘The ferry won’t sail tonight.', '‘It’s too rough out there.’'],
    ['The ferry won’t sail tonight. … It’s too rough out there.'],
  ],
  [
    'the last one never closed',
    'en',
    [
      'Ines Calder said: “The ferry will not sail tonight.',
      '“It is too rough out there.',
      'The harbour opens at six.',
    ],
    ['The ferry will not sail tonight. … It is too rough out there.'],
  ],
  [
    'closed, then another quote',
    'en',
    ['Ines Calder said: “The ferry will not sail tonight.”', '“It is too rough out there.”'],
    ['The ferry will not sail tonight.', 'It is too rough out there.'],
  ],
  [
    'guillemets repeated',
    'fr',
    ['Ines Calder a déclaré : « Le bac ne partira pas ce soir.', '« La mer est trop forte. »'],
    ['Le bac ne partira pas ce soir. … La mer est trop forte.'],
  ],
  [
    'low marks repeated',
    'de',
    ['Ines Calder sagte: „Die Fähre fährt heute nicht.', '„Die See ist zu rau.“'],
    ['Die Fähre fährt heute nicht. … Die See ist zu rau.'],
  ],
  [
    'closing guillemets repeated',
    'es',
    ['Inés Calder dijo: «El barco no saldrá esta noche.', '»El mar está demasiado agitado».'],
    ['El barco no saldrá esta noche. … El mar está demasiado agitado'],
  ],
  [
    'a split quote that runs on',
    'en',
    ['“The ferry will not sail,” said Ines Calder. “It is too rough.', '“We will try at dawn.”'],
    ['The ferry will not sail … It is too rough. … We will try at dawn.'],
  ],
  [
    'an open quote, then a cue in the next',
    'en',
    ['“The ferry will not sail tonight.', '“It is too rough out there,” said Ines Calder.'],
    ['The ferry will not sail tonight. … It is too rough out there'],
  ],
  [
    'a picture in between',
    'en',
    [
      'Ines Calder said: “The ferry will not sail tonight.',
      { type: 'figure', text: 'The ferry in calmer days', image: null, credit: null },
      '“It is too rough out there.”',
    ],
    ['The ferry will not sail tonight. … It is too rough out there.'],
  ],
])

findsQuotes('dialogue with dashes', [
  [
    'Spanish',
    'es',
    ['—El barco no saldrá esta noche —dijo Inés Calder—. Hay demasiado oleaje.'],
    ['El barco no saldrá esta noche … Hay demasiado oleaje.'],
  ],
  [
    'French',
    'fr',
    ['— Le bac ne partira pas ce soir, a déclaré Ines Calder.'],
    ['Le bac ne partira pas ce soir'],
  ],
  [
    'Polish',
    'pl',
    ['– Prom dziś nie popłynie – powiedziała Ines Calder. – Morze jest zbyt wzburzone.'],
    ['Prom dziś nie popłynie … Morze jest zbyt wzburzone.'],
  ],
  [
    'Russian',
    'ru',
    ['— Паром сегодня не пойдёт, — сказала Инес Кальдер. — Море слишком бурное.'],
    ['Паром сегодня не пойдёт … Море слишком бурное.'],
  ],
  ['Ukrainian', 'uk', ['— Пором сьогодні не піде, — сказала Інес Кальдер.'], ['Пором сьогодні не піде']],
  [
    'Portuguese',
    'pt',
    ['— A balsa não vai partir esta noite — disse Inês Calder.'],
    ['A balsa não vai partir esta noite'],
  ],
  [
    'Italian',
    'it',
    ['— Il traghetto non partirà stasera — ha detto Ines Calder.'],
    ['Il traghetto non partirà stasera'],
  ],
  ['a list item', 'ru', ['— паром отменён до утра пятницы', '— касса открыта с шести утра'], []],
  [
    'a dash in a sentence',
    'en',
    ['— Ines Calder reports from the harbour, where the ferry said goodbye.'],
    [],
  ],
])

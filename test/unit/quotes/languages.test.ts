import { describe, expect, it } from 'vitest'
import { said } from './article.ts'

describe('other languages', () => {
  it.each<[string, string[], [string, string][]]>([
    [
      'de',
      [
        'Die Hafenmeisterin Ute Lorenz sprach am Montag in Pellworm.',
        '„Der Steg ist sicher“, sagte Lorenz. „Wir haben jede Bohle geprüft.“',
        'Am Abend erklärte Lorenz: „Ich würde dort schlafen wollen.“',
        '„Niemand hat uns gefragt“, so der Fischer Jan Behrens.',
        'Laut Behrens wird das „ein sehr langer Winter“.',
      ],
      [
        ['Der Steg ist sicher … Wir haben jede Bohle geprüft.', 'Ute Lorenz'],
        ['Ich würde dort schlafen wollen.', 'Ute Lorenz'],
        ['Niemand hat uns gefragt', 'Jan Behrens'],
        ['ein sehr langer Winter', 'Jan Behrens'],
      ],
    ],
    [
      'fr',
      [
        'Le maire de Valbrune, Henri Lacaze, ferme le pont. « Le pont est trop dangereux », a déclaré M. Lacaze.',
        '« Personne ne viendra plus ici », dit Marie Vauclin, boulangère.',
        '« Je fermerai ma boutique en mars », a-t-elle ajouté.',
      ],
      [
        ['Le pont est trop dangereux', 'Henri Lacaze'],
        ['Personne ne viendra plus ici', 'Marie Vauclin'],
        ['Je fermerai ma boutique en mars', 'Marie Vauclin'],
      ],
    ],
    [
      'es',
      [
        'La alcaldesa Inés Carmona cerró el puente. «No tenemos otra opción que cerrarlo», dijo Carmona.',
        '—Volveré mañana por la tarde —dijo ella—. No me esperéis despiertos.',
      ],
      [
        ['No tenemos otra opción que cerrarlo', 'Inés Carmona'],
        ['Volveré mañana por la tarde … No me esperéis despiertos.', 'Inés Carmona'],
      ],
    ],
    [
      'it',
      ['«Il ponte è troppo pericoloso», ha detto Carla Bruni Rossi, sindaca.'],
      [['Il ponte è troppo pericoloso', 'Carla Bruni Rossi']],
    ],
    [
      'pt',
      ['“A ponte é muito perigosa”, disse Carlos Meirelles, pescador.'],
      [['A ponte é muito perigosa', 'Carlos Meirelles']],
    ],
    [
      'nl',
      ['“De brug is veel te gevaarlijk”, zei Piet Hoekstra, visser.'],
      [['De brug is veel te gevaarlijk', 'Piet Hoekstra']],
    ],
    [
      'pl',
      [
        'Burmistrz Marek Olszak zamknął most. „Nie mamy innego wyjścia”, powiedział Olszak.',
        '– To katastrofa dla wsi – mówi Anna Zych. – Nikt tu nie przyjedzie.',
      ],
      [
        ['Nie mamy innego wyjścia', 'Marek Olszak'],
        ['To katastrofa dla wsi … Nikt tu nie przyjedzie.', 'Anna Zych'],
      ],
    ],
    [
      'uk',
      [
        '«Ми не маємо іншого вибору», — сказав Остап Гринько.',
        '«Сюди ніхто не приїде», — каже продавчиня Леся Довгаль.',
      ],
      [
        ['Ми не маємо іншого вибору', 'Остап Гринько'],
        ['Сюди ніхто не приїде', 'Леся Довгаль'],
      ],
    ],
    [
      'ru',
      ['«У нас нет другого выхода», — сказала Вера Лосева.'],
      [['У нас нет другого выхода', 'Вера Лосева']],
    ],
  ])('%s', (language, content, wanted) => {
    expect(said(content, language)).toEqual(wanted)
  })

  it.each([
    [
      'the second verb of a sentence',
      'Danach meldete sich Ministerin Ute Lorenz und versprach eine Prüfung: „Der Steg bleibt offen.“',
      'Ute Lorenz',
    ],
    [
      'an object that comes first',
      'Den Unterschied der Gezeiten schilderte Ute Lorenz wie folgt: „Morgens kommt das Wasser zu Besuch.“',
      'Ute Lorenz',
    ],
    [
      'after a subordinate clause',
      'Da der Pegel stieg, warnte die Sprecherin des Hafens, Ute Lorenz, alle: „Der Steg bleibt zu.“',
      'Ute Lorenz',
    ],
    [
      'who is quoted by a paper',
      'Die Küstenzeitung zitiert einen Fischer mit den Worten: „Der Steg bleibt zu.“',
      'Fischer',
    ],
    [
      'whose hope it is',
      'Ute Lorenz kam spät. Ihre Hoffnung gründet sich auf den Wind: „Er dreht sich jeden Mai.“',
      'Ute Lorenz',
    ],
    [
      'what a letter said',
      'In einer Erklärung der Reeder hatte es geheißen: „Der Steg bleibt zu.“',
      'Erklärung der Reeder',
    ],
    ['what a letter says', '„Der Steg bleibt zu“, hieß es in der Erklärung.', 'Erklärung'],
    [
      'in her words',
      'Ute Lorenz kam spät. Der Steg sei in ihren Worten „ein Fall für den Winter“.',
      'Ute Lorenz',
    ],
    [
      'an object that comes first, without a verb of saying',
      'Den Zaun des Hafens stellte Ute Lorenz vor: „Er hält die Schafe fern.“',
      'Ute Lorenz',
    ],
  ])('German: %s', (_name, text, wanted) => {
    expect(said([text], 'de')[0]?.[1]).toBe(wanted)
  })

  it('takes the subject from the sentence before where a verb needs none', () => {
    expect(
      said(['En el muelle, Tomás Arce ha subido el precio. «Antes nadie pagaba por remar», resume.'], 'es'),
    ).toEqual([['Antes nadie pagaba por remar', 'Tomás Arce']])
  })

  it('takes short whole utterances with the comma outside', () => {
    expect(said(['«Ціна росте», — каже мер Остап Гринько.'], 'uk')).toEqual([['Ціна росте', 'Остап Гринько']])
  })

  it('names Japanese speakers by their honorific, before or after the words', () => {
    expect(
      said(
        [
          '船大工の北川太郎さん（六十二）は「橋が落ちるとは思わなかった」と話した。',
          '「毎朝ここを渡っていました」と北川さんは振り返る。橋は「虹の道」と呼ばれた。',
        ],
        'ja',
      ),
    ).toEqual([
      ['橋が落ちるとは思わなかった', '北川太郎'],
      ['毎朝ここを渡っていました', '北川太郎'],
    ])
  })

  it('finds quotes of a language it has no tables for, speaker unclear', () => {
    expect(said(['”Silta on liian vaarallinen”, hän sanoi.'], 'fi')).toEqual([
      ['Silta on liian vaarallinen', null],
    ])
  })
})

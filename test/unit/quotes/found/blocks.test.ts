import { expect, it } from 'vitest'
import { said } from '../article.ts'
import { findsQuotes } from './rows.ts'

const post = (text: string) => ({ type: 'embed', kind: 'post', href: null, text }) as const
const block = (text: string) => ({ type: 'blockquote', text }) as const

findsQuotes('blocks that quote', [
  [
    'a block quote after its announcement',
    'en',
    ['Ines Calder said in a statement:', block('The ferry will not sail until the engine is mended.')],
    ['The ferry will not sail until the engine is mended.'],
  ],
  [
    'in marks',
    'en',
    ['Ines Calder said in a statement:', block('“The ferry will not sail until the engine is mended.”')],
    ['The ferry will not sail until the engine is mended.'],
  ],
  [
    'two blocks of one statement',
    'en',
    [
      'Ines Calder said in a statement:',
      block('The ferry will not sail until the engine is mended.'),
      block('We ask everyone to be patient with the crew.'),
    ],
    ['The ferry will not sail until the engine is mended. … We ask everyone to be patient with the crew.'],
  ],
  [
    'with an attribution line',
    'en',
    [block('The ferry will not sail until the engine is mended. — Ines Calder')],
    ['The ferry will not sail until the engine is mended.'],
  ],
  [
    'with an attribution line of its own',
    'en',
    [block('The ferry will not sail until the engine is mended.\n– Ines Calder, harbour master')],
    ['The ferry will not sail until the engine is mended.'],
  ],
  [
    'attributed in the next paragraph',
    'en',
    [
      block('The ferry will not sail until the engine is mended.'),
      '— Ines Calder, harbour master',
      'The crew went home.',
    ],
    ['The ferry will not sail until the engine is mended.'],
  ],
  [
    'in marks, attributed in the next paragraph',
    'en',
    ['“The ferry will not sail until the engine is mended.”', '― Ines Calder', 'The crew went home.'],
    ['The ferry will not sail until the engine is mended.'],
  ],
  [
    'a pull quote of the text',
    'en',
    [
      '“The ferry will not sail until the engine is mended,” said Ines Calder.',
      block('The ferry will not sail until the engine is mended'),
      'The crew went home.',
    ],
    ['The ferry will not sail until the engine is mended'],
  ],
  [
    'a pull quote before its text',
    'en',
    [
      block('“The ferry will not sail until the engine is mended”'),
      'The crew went home. “The ferry will not sail until the engine is mended,” said Ines Calder.',
    ],
    ['The ferry will not sail until the engine is mended'],
  ],
  [
    'a pull quote of part of it',
    'en',
    [
      '“The ferry will not sail until the engine is mended, and that may take a month,” said Ines Calder.',
      block('The ferry will not sail until the engine is mended. — Ines Calder'),
    ],
    ['The ferry will not sail until the engine is mended, and that may take a month'],
  ],
  [
    'a pull quote of the reporter’s words',
    'en',
    [
      'The old ferry has carried the island’s children to school since 1962.',
      block('The old ferry has carried the island’s children to school since 1962'),
    ],
    [],
  ],
  [
    'a post with its author',
    'en',
    [
      post(
        'The ferry will not sail until the engine is mended. Sorry, all! — Ines Calder (@calder) 3 March 2024',
      ),
    ],
    ['The ferry will not sail until the engine is mended. Sorry, all!'],
  ],
  [
    'a post without author',
    'en',
    [post('The ferry will not sail until the engine is mended. Sorry, all of you.')],
    [],
  ],
  ['a label', 'en', [post('A post shared by Ines Calder (@calder)')], []],
  ['a heading', 'en', [{ type: 'heading', level: 2, text: '“The ferry will not sail tonight”' }], []],
  [
    'a list of what people said',
    'en',
    [
      {
        type: 'list',
        ordered: false,
        items: [],
        text: '“The ferry will not sail tonight,” said Ines Calder.\n“The pier is shut as well,” said Tom Abara.',
      },
    ],
    ['The ferry will not sail tonight', 'The pier is shut as well'],
  ],
  [
    'a transcript without marks',
    'en',
    [
      'Slow Radio: Why is there still a ferry?',
      'Ines Calder: Because nobody signed the paper to take it away.',
    ],
    [],
  ],
  [
    'questions and answers without marks',
    'en',
    ['Q: Why is there still a ferry?', 'A: Because nobody signed the paper to take it away.'],
    [],
  ],
  [
    'a transcript in marks',
    'en',
    [
      'Ines Calder: “Nobody signed the paper to take it away.”',
      'Tom Abara: “Somebody should have signed it.”',
    ],
    ['Nobody signed the paper to take it away.', 'Somebody should have signed it.'],
  ],
])

it('knows the speaker from a paragraph that signs the quote above it', () => {
  const signed = (line: string) =>
    said(['Tom Abara fixed the ferry.', '“The ferry will not sail until the engine is mended.”', line])
  for (const line of ['― Ines Calder', '— Ines Calder, harbour master', '- Ines Calder'])
    expect(signed(line)).toEqual([['The ferry will not sail until the engine is mended.', 'Ines Calder']])
})

import type { Article, Block, List, Mark, Table } from '../../../lib/article/types.ts'
import { anArticle, aParagraph } from '../../unit/helpers/article.ts'

const mark = (text: string, words: string, type: Mark['type'], href?: string): Mark => {
  const start = text.indexOf(words)
  return { type, start, end: start + words.length, ...(href && { href }) }
}

function list(id: string, ordered: boolean, lines: readonly [text: string, depth: number][]): List {
  let at = 0
  const items = lines.map(([text, depth]) => {
    const item = { start: at, end: at + text.length, depth }
    at = item.end + 1
    return item
  })
  return { type: 'list', id, ordered, items, marks: [], text: lines.map(([text]) => text).join('\n') }
}

function table(id: string, lines: readonly (readonly string[])[]): Table {
  let at = 0
  const rows = lines.map((cells, row) =>
    cells.map((cell, column) => {
      const place = { start: at, end: at + cell.length, header: row === 0 || column === 0 }
      at = place.end + 1
      return place
    }),
  )
  return { type: 'table', id, rows, marks: [], text: lines.map((cells) => cells.join('\t')).join('\n') }
}

const opening =
  'The night ferry to Vell will sail again in May, eleven years after the last one, and H2O measurements of the harbour say that the quay will bear it.'

const BLOCKS: Block[] = [
  {
    type: 'figure',
    id: 'b1',
    text: 'The quay at Vell on the morning after the vote.',
    marks: [],
    credit: 'Runa Holt / Skerra Press',
    image: { src: 'https://courier.example/quay.jpg', alt: 'A quay', width: 1200, height: 800 },
  },
  {
    ...aParagraph('b2', opening),
    marks: [
      mark(opening, 'sail again in May', 'link', 'https://courier.example/timetable'),
      mark(opening, 'eleven years', 'emphasis'),
      mark(opening, 'the quay will bear it', 'strong'),
      { type: 'sub', start: opening.indexOf('2O'), end: opening.indexOf('2O') + 1 },
    ],
  },
  { type: 'heading', id: 'b3', level: 2, text: 'What it will cost', marks: [] },
  list('b4', false, [
    ['A cabin for two is 84 crowns each way.', 0],
    ['With a window it is 96.', 1],
    ['A bicycle travels free of charge.', 0],
  ]),
  { type: 'heading', id: 'b5', level: 3, text: 'How it came about', marks: [] },
  list('b6', true, [
    ['The islanders asked.', 0],
    ['The county counted.', 0],
    ['A shipyard had a hull to spare.', 0],
  ]),
  {
    type: 'blockquote',
    id: 'b7',
    text: 'Whoever has waited eleven years for a boat does not complain about its curtains.',
    marks: [],
  },
  table('b8', [
    ['Harbour', 'Arrives', 'Leaves', 'Passengers in the last year of service', 'Remarks'],
    ['Ander', '', '21.40', '38,200', 'Check-in closes half an hour before'],
    ['Skerra', '0.55', '1.10', '12,900', 'On request only'],
    ['Vell', '5.20', '', '41,300', ''],
  ]),
  { type: 'code', id: 'b9', text: 'ANDER  2140\nSKERRA 0055  x\nVELL   0520', marks: [] },
  {
    type: 'embed',
    id: 'b10',
    kind: 'video',
    text: 'The hull leaves the yard',
    href: 'https://video.example/1',
    marks: [],
  },
  {
    type: 'embed',
    id: 'b11',
    kind: 'post',
    text: 'See you on deck. Bring a blanket.',
    href: 'https://post.example/2',
    marks: [],
  },
  {
    type: 'entry',
    id: 'b12',
    time: '2026-03-09T04:10:00Z',
    text: 'Thirteen to eight in favour',
    marks: [],
  },
  aParagraph(
    'b13',
    'The clerk counted twice, because the lights had gone out in the middle of the first time.',
  ),
]

/** An article that has one of everything that an article can have. */
export const EVERYTHING: Article = anArticle(BLOCKS, {
  title: 'Night ferry to Vell to sail again after eleven years',
  standfirst: 'Islanders asked, the county counted, and a shipyard had a hull to spare.',
  boxes: [
    {
      title: 'What is a night ferry?',
      after: 'b2',
      blocks: [aParagraph('b901', 'A ship that leaves late enough to be slept on and arrives early enough.')],
    },
    {
      title: null,
      after: 'b6',
      blocks: [
        list('b902', false, [
          ['Sails from 2 May.', 0],
          ['Every night but Sunday.', 0],
        ]),
      ],
    },
  ],
  notes: [
    { kind: 'correction', text: 'Correction, 10 March: an earlier version put Skerra after Vell.' },
    { kind: 'update', text: 'A comment of the shipyard was added on 11 March.' },
  ],
  removed: [
    {
      blocks: [aParagraph('b801', 'RUNA HOLT / SKERRA PRESS')],
      after: 'b1',
      reason: 'credit',
      pass: 'credits',
    },
    {
      blocks: [aParagraph('b802', 'Read more: The hotel that never closed')],
      after: 'b4',
      reason: 'related',
      pass: 'related',
    },
    {
      blocks: [aParagraph('b803', 'Read more: Eleven harbours by bicycle')],
      after: 'b6',
      reason: 'related',
      pass: 'related',
    },
    {
      blocks: [aParagraph('b804', 'Sign up for the Harbour Letter')],
      after: 'b13',
      reason: 'newsletter',
      pass: 'newsletter',
    },
  ],
  nextPage: 'https://courier.example/ferry/2',
  completeness: { state: 'multipage', evidence: [] },
})

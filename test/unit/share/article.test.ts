import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../lib/article/types.ts'
import { articleFlavours } from '../../../lib/share/article.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'
import { WORDS } from './words.ts'

const words = {
  ...WORDS,
  credit: (name: string) => `Photo: ${name}`,
  box: 'Key points',
  notes: { correction: 'Correction', update: 'Update', editor: 'Editor’s note' },
}
const blocks: Block[] = [
  {
    ...aParagraph('b1', 'The light on Gull Rock burns again.'),
    marks: [
      { type: 'link', start: 4, end: 9, href: 'https://rock.example/?a=1&b=2' },
      { type: 'strong', start: 13, end: 22 },
      { type: 'link', start: 23, end: 28, href: 'javascript:alert(1)' },
    ],
  },
  { type: 'heading', id: 'b2', text: 'A <b>new</b> lens', marks: [], level: 2 },
  {
    type: 'list',
    id: 'b3',
    text: 'one\ntwo',
    marks: [],
    ordered: true,
    items: [
      { start: 0, end: 3, depth: 0 },
      { start: 4, end: 7, depth: 0 },
    ],
  },
  {
    type: 'table',
    id: 'b4',
    text: 'Year\tShips\n2025\t14',
    marks: [],
    rows: [
      [
        { start: 0, end: 4, header: true },
        { start: 5, end: 10, header: true },
      ],
      [
        { start: 11, end: 15, header: false },
        { start: 16, end: 18, header: false },
      ],
    ],
  },
  { type: 'code', id: 'b5', text: 'a <= b', marks: [] },
  { type: 'blockquote', id: 'b6', text: 'first line\nsecond line', marks: [] },
  { type: 'figure', id: 'b7', text: 'A caption', marks: [], image: null, credit: null },
]

describe('articleFlavours', () => {
  const { plain, html } = articleFlavours(anArticle(blocks), words)
  const { document } = new JSDOM(html).window

  it('gives headline, source, clean text and link as text', () => {
    expect(plain.split('\n\n')).toEqual([
      'Harbour light to shine again',
      'Greta Moss and Ilan Roke · Harbour Courier · March 9, 2026',
      'The light on Gull Rock burns again.',
      'A <b>new</b> lens',
      'one\ntwo',
      'Year\tShips\n2025\t14',
      'a <= b',
      'first line\nsecond line',
      'https://www.courier.example/news/harbour-light-to-shine-again',
    ])
  })

  it('keeps links, emphasis, lists and tables as HTML', () => {
    expect(document.querySelector('h1')?.textContent).toBe('Harbour light to shine again')
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://rock.example/?a=1&b=2')
    expect(document.querySelector('strong')?.textContent).toBe('Gull Rock')
    expect([...document.querySelectorAll('ol > li')].map((li) => li.textContent)).toEqual(['one', 'two'])
    expect([...document.querySelectorAll('tr')].map((tr) => tr.innerHTML)).toEqual([
      '<th>Year</th><th>Ships</th>',
      '<td>2025</td><td>14</td>',
    ])
    expect(document.querySelector('blockquote p')?.innerHTML).toBe('first line<br>second line')
  })

  it('lets nothing of the page’s through as markup', () => {
    expect(document.querySelector('h2')?.textContent).toBe('A <b>new</b> lens')
    expect(document.querySelector('b')).toBeNull()
    expect(html).not.toContain('javascript:')
  })
})

describe('what is beside the text', () => {
  const article = anArticle([aParagraph('b1', 'It burns.')], {
    boxes: [
      { title: 'What <i>to</i> know', after: 'b1', blocks: [aParagraph('b2', 'A point')] },
      { title: null, after: null, blocks: [aParagraph('b3', 'Another')] },
    ],
    notes: [
      { kind: 'correction', text: 'It is not Gull Rock.' },
      { kind: 'update', text: 'Update, 14 May: it burns & burns.' },
    ],
  })
  const { plain, html } = articleFlavours(article, words)

  it('comes after it, under headings, notes labelled once', () => {
    expect(plain.split('\n\n').slice(2, -1)).toEqual([
      'It burns.',
      'What <i>to</i> know',
      'A point',
      'Key points',
      'Another',
      'Correction: It is not Gull Rock.',
      'Update, 14 May: it burns & burns.',
    ])
    const { document } = new JSDOM(html).window
    expect([...document.querySelectorAll('body > p, h2')].map(({ textContent }) => textContent)).toEqual([
      'Greta Moss and Ilan Roke · Harbour Courier · March 9, 2026',
      'It burns.',
      'What <i>to</i> know',
      'Key points',
      'Correction: It is not Gull Rock.',
      'Update, 14 May: it burns & burns.',
      'https://www.courier.example/news/harbour-light-to-shine-again',
    ])
  })
})

it('has the times of a live blog, with and without headings', () => {
  const entries: Block[] = [
    { type: 'entry', id: 'b1', text: 'Lamp lit', marks: [], time: '2026-03-09T18:05:00' },
    { type: 'entry', id: 'b2', text: '', marks: [], time: '17:40' },
    { type: 'entry', id: 'b3', text: '', marks: [], time: null },
  ]
  const { plain, html } = articleFlavours(anArticle(entries), words)
  const [first, second, third] = plain.split('\n\n').slice(2)
  expect(first).toMatch(/^Mar 9, 6:05\sPM · Lamp lit$/)
  expect(second).toBe('17:40')
  expect(third).toMatch(/^https:/)
  expect(html).toContain(`<h3>${first}</h3>\n<h3>17:40</h3>`)
})

import { describe, expect, it } from 'vitest'
import type { Article, Block, Mark } from '../../../lib/article/types.ts'
import { emptyArticle } from '../../../lib/extract/article.ts'
import { blockMarkdown, markdown } from '../../../lib/share/markdown.ts'

const paragraph = (text: string, ...marks: Mark[]): Block => ({ type: 'paragraph', id: 'b1', text, marks })
const mark = (type: Mark['type'], start: number, end: number, href?: string): Mark =>
  href ? { type, start, end, href } : { type, start, end }

describe('text', () => {
  it.each([
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['1969. A year', '1969\\. A year'],
    ['1969.5 is a number', '1969.5 is a number'],
    ['+ 3 to 1', '\\+ 3 to 1'],
    ['--- and ===', '\\--- and ==='],
    ['snake_case *and* [brackets]', 'snake\\_case \\*and\\* \\[brackets\\]'],
    ['<b>bold</b> & <i>', '\\<b\\>bold\\</b\\> & \\<i\\>'],
    ['AT&amp;T &copy;', 'AT\\&amp;T \\&copy;'],
    ['a `tick` \\ ~~no~~ | bar', 'a \\`tick\\` \\\\ \\~\\~no\\~\\~ \\| bar'],
    ['Yes! “No.”', 'Yes! “No.”'],
    ['first\n- second', 'first\\\n\\- second'],
    ['bell\u0007 and \u001b[31mred', 'bell and \\[31mred'],
  ])('%j is written so that it shows as it is', (text, written) => {
    expect(blockMarkdown(paragraph(text))).toBe(written)
  })
})

describe('marks', () => {
  it.each([
    ['emphasis', paragraph('so very sad', mark('emphasis', 3, 7)), 'so *very* sad'],
    [
      'strong inside emphasis',
      paragraph('so very sad', mark('emphasis', 3, 11), mark('strong', 3, 7)),
      'so ***very** sad*',
    ],
    ['spaces left outside', paragraph('so very sad', mark('strong', 2, 8)), 'so **very** sad'],
    [
      'emphasis that Markdown cannot show',
      paragraph('un“likely”ly', mark('emphasis', 2, 10)),
      'un“likely”ly',
    ],
    ['neighbours', paragraph('onetwo', mark('strong', 0, 3), mark('strong', 3, 6)), '**one**two'],
    ['code', paragraph('run a`b now', mark('code', 4, 7)), 'run ``a`b`` now'],
    ['code that starts with a tick', paragraph('`a', mark('code', 0, 2)), '`` `a ``'],
    [
      'a link',
      paragraph('see this', mark('link', 4, 8, 'https://a.example/x_(1) y>')),
      'see [this](https://a.example/x_%281%29%20y%3E)',
    ],
    [
      'no link in a link',
      paragraph('see', mark('link', 0, 3, 'https://a.example/'), mark('link', 0, 2, 'https://b.example/')),
      '[see](https://a.example/)',
    ],
    [
      'raised and lowered',
      paragraph('CO2 m2', mark('sub', 2, 3), mark('sup', 5, 6)),
      'CO<sub>2</sub> m<sup>2</sup>',
    ],
  ])('%s', (_, block, written) => {
    expect(blockMarkdown(block)).toBe(written)
  })
})

describe('blocks', () => {
  it.each<[string, Block, string]>([
    ['a heading', { type: 'heading', id: 'b', text: 'Who\npays', marks: [], level: 3 }, '### Who pays'],
    [
      'a quotation of two lines',
      { type: 'blockquote', id: 'b', text: 'one\ntwo', marks: [] },
      '> one\\\n> two',
    ],
    [
      'code with a fence inside',
      { type: 'code', id: 'b', text: '```\n*a*', marks: [] },
      '````\n```\n*a*\n````',
    ],
    [
      'a picture’s caption',
      { type: 'figure', id: 'b', text: 'The pier', marks: [], image: null, credit: 'A. Lorne' },
      '*The pier · Photo: A. Lorne*',
    ],
    [
      'a film',
      { type: 'embed', id: 'b', text: 'The launch', marks: [], kind: 'video', href: 'https://v.example/1' },
      '[The launch](https://v.example/1)',
    ],
    [
      'a live entry',
      { type: 'entry', id: 'b', text: 'It floats', marks: [], time: '11:42' },
      '### 11:42 · It floats',
    ],
  ])('%s', (_, block, written) => {
    expect(blockMarkdown(block)).toBe(written)
  })

  it('a list, its levels numbered by themselves and none skipped', () => {
    const text = 'a\nb\nc\nd'
    const items = [0, 3, 1, 0].map((depth, n) => ({ start: n * 2, end: n * 2 + 1, depth }))
    const list = (ordered: boolean): Block => ({ type: 'list', id: 'b', text, marks: [], ordered, items })
    expect(blockMarkdown(list(false))).toBe('- a\n    - b\n    - c\n- d')
    expect(blockMarkdown(list(true))).toBe('1. a\n    1. b\n    2. c\n2. d')
  })

  it('a table, with a header row of its own or an empty one', () => {
    const cell = (start: number, header = false) => ({ start, end: start + 1, header })
    const table = (header: boolean): Block => ({
      type: 'table',
      id: 'b',
      text: 'a\t|\nc',
      marks: [mark('code', 2, 3)],
      rows: [[cell(0, header), cell(2, header)], [cell(4)]],
    })
    expect(blockMarkdown(table(true))).toBe('| a | \\| |\n| --- | --- |\n| c |  |')
    expect(blockMarkdown(table(false))).toBe('|  |  |\n| --- | --- |\n| a | \\| |\n| c |  |')
  })
})

it('an article: headline, what it is from, body', () => {
  const article: Article = {
    ...emptyArticle('https://ledger.example/pier?utm_source=feed'),
    title: 'Pier *reopens*',
    standfirst: 'After ten years',
    bylines: [{ name: 'Isla Farrant' }, { name: 'Ruan Tait' }],
    site: 'The Ledger',
    published: '2026-10-16',
    blocks: [paragraph('It is open.'), paragraph('')],
  }
  expect(markdown(article)).toBe(
    '# Pier \\*reopens\\*\n\n*After ten years*\n\nIsla Farrant, Ruan Tait · The Ledger · October 16, 2026\n\n' +
      '[https://ledger.example/pier](https://ledger.example/pier)\n\nIt is open.\n',
  )
})

it('an article that is nothing but text', () => {
  expect(markdown({ ...emptyArticle(''), blocks: [paragraph('It is open.')] })).toBe('It is open.\n')
})

it('an article’s boxes as quotations after its text, and its notes', () => {
  const article: Article = {
    ...emptyArticle(''),
    blocks: [paragraph('It is open.')],
    boxes: [
      { title: 'What *to* know', after: null, blocks: [paragraph('One.'), paragraph('Two.')] },
      { title: null, after: null, blocks: [paragraph('Three.')] },
    ],
    notes: [{ kind: 'update', text: 'It is *still* open.' }],
  }
  expect(markdown(article)).toBe(
    'It is open.\n\n> **What \\*to\\* know**\n>\n> One.\n>\n> Two.\n\n> Three.\n\n*It is \\*still\\* open.*\n',
  )
})

it('an entry’s moment as readers write it', () => {
  const entry: Block = { type: 'entry', id: 'b', text: '', marks: [], time: '2026-03-09T18:05:00' }
  expect(blockMarkdown(entry)).toMatch(/^### Mar 9, 6:05\sPM$/)
})

// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ReadPart } from '../../../components/read/ReadPart.tsx'
import { restore } from '../../../lib/article/restore.ts'
import type { Block, Span } from '../../../lib/article/types.ts'
import { openInTab } from '../../../lib/platform/tabs.ts'
import { anArticle, aParagraph, spanOf } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
vi.mock('../../../lib/platform/tabs.ts', () => ({ goOn: vi.fn(), openInTab: vi.fn() }))
// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = vi.fn()

const show = (blocks: Block[], more = {}) =>
  mount(<ReadPart article={anArticle(blocks, more)} back={[]} shown={null} whole={null} />)

beforeEach(() => {
  vi.mocked(openInTab).mockClear()
})

describe('blocks', () => {
  it('sets the language and direction of the article', async () => {
    const body = await show([aParagraph('b1', 'שלום')], { language: 'he', direction: 'rtl' })
    expect(body.querySelector('article')?.lang).toBe('he')
    expect(body.querySelector('article')?.dir).toBe('rtl')
  })

  it('shows markup of a page as the words it is', async () => {
    const body = await show([aParagraph('b1', '<img src=x onerror=alert(1)> & more')])
    expect(body.querySelector('img')).toBeNull()
    expect(body.querySelector('p')?.textContent).toBe('<img src=x onerror=alert(1)> & more')
  })

  it('nests lists', async () => {
    const items = ['a', 'b', 'c', 'd'].map((_, n) => ({
      start: n * 2,
      end: n * 2 + 1,
      depth: [0, 1, 7, 0][n] ?? 0,
    }))
    const body = await show([
      { type: 'list', id: 'b1', text: 'a\nb\nc\nd', marks: [], ordered: false, items },
    ])
    expect(body.querySelector('article > ul')?.innerHTML).toBe(
      '<li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li>',
    )
  })

  it('shows a table by its rows and heads', async () => {
    const rows = [
      [
        { start: 0, end: 4, header: true },
        { start: 5, end: 7, header: false },
      ],
    ]
    const body = await show([{ type: 'table', id: 'b1', text: 'Year\t14', marks: [], rows }])
    expect(body.querySelector('tbody')?.innerHTML).toBe('<tr><th>Year</th><td>14</td></tr>')
  })

  it('shows caption and credit of a picture, its description when it has no caption, or nothing', async () => {
    const image = { src: 'https://a.example/p.jpg', alt: 'A lens in a crate', width: null, height: null }
    const figure = { type: 'figure' as const, marks: [] }
    const body = await show([
      { ...figure, id: 'b1', text: 'The lens', image, credit: 'Ada Quill' },
      { ...figure, id: 'b2', text: '', image, credit: null },
      { ...figure, id: 'b3', text: '', image: { ...image, alt: '' }, credit: null },
      { ...figure, id: 'b4', text: 'The mast', image: null, credit: 'Harbour Gazette photo by Ada Quill' },
    ])
    expect([...body.querySelectorAll('figcaption')].map((caption) => caption.textContent)).toEqual([
      'The lens Photo: Ada Quill',
      'A lens in a crate',
      'The mast Harbour Gazette photo by Ada Quill',
    ])
    expect(body.querySelector('img')).toBeNull()
  })

  it('makes labelled links of what is no text', async () => {
    const href = 'https://video.example/1'
    const body = await show([
      { type: 'embed', id: 'b1', kind: 'video', href, text: 'Lighting the lamp', marks: [] },
      { type: 'embed', id: 'b2', kind: 'post', href, text: 'It burns!', marks: [] },
    ])
    expect(body.querySelector('.embed')?.textContent).toBe('Video Lighting the lamp')
    expect(body.querySelector('.embed a')?.getAttribute('href')).toBe(href)
    expect(body.querySelector('blockquote')?.textContent).toBe('It burns!Post')
  })

  it('starts a live entry with its time', async () => {
    const body = await show([
      { type: 'entry', id: 'b1', time: '2026-03-09T18:05:00Z', text: 'Lamp lit', marks: [] },
      { type: 'entry', id: 'b2', time: 'just now', text: '', marks: [] },
    ])
    const [first, second] = body.querySelectorAll('time')
    expect(first?.dateTime).toBe('2026-03-09T18:05:00Z')
    expect(second?.textContent).toBe('just now')
    expect(body.querySelectorAll('h2')).toHaveLength(1)
  })
})

describe('links', () => {
  const linked = (href: string): Block => ({
    ...aParagraph('b1', 'see the plan'),
    marks: [{ type: 'link', start: 4, end: 12, href }],
  })

  it('open in a tab', async () => {
    const body = await show([linked('https://plan.example/')])
    await click(body.querySelector('a'))
    expect(openInTab).toHaveBeenCalledExactlyOnceWith('https://plan.example/')
  })

  it('are words when they lead nowhere safe', async () => {
    const body = await show([linked('javascript:alert(1)')])
    expect(body.querySelector('a')).toBeNull()
    expect(body.querySelector('p')?.textContent).toBe('see the plan')
  })
})

it('tells whole paragraphs that are shown from words to be found', async () => {
  const blocks = ['The lamp.', 'The stair.', 'The lens.'].map((text, n) => aParagraph(`b${n}`, text))
  const whole = blocks.slice(1).map(({ id, text }) => ({ block: id, start: 0, end: text.length }))
  const isStretch = async (spans: Span[]) => {
    const shown = { spans, turn: 1 }
    const body = await mount(<ReadPart article={anArticle(blocks)} back={[]} shown={shown} whole={null} />)
    return body.querySelector('article')?.classList.contains('stretch')
  }
  expect(await isStretch(whole)).toBe(true)
  // A sentence may be all that its paragraph has.
  expect(await isStretch(whole.slice(1))).toBe(false)
  expect(await isStretch([...whole, { block: 'b0', start: 4, end: 8 }])).toBe(false)
})

it('highlights what is shown, across links, and goes there', async () => {
  const block: Block = {
    ...aParagraph('b2', 'The lamp burns again tonight.'),
    marks: [{ type: 'link', start: 4, end: 14, href: 'https://a.example/' }],
  }
  const article = anArticle([aParagraph('b1', 'First.'), block])
  const shown = { spans: [spanOf(block, 'burns again')], turn: 1 }
  const body = await mount(<ReadPart article={article} back={[]} shown={shown} whole={null} />)
  expect([...body.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['burns', ' again'])
  expect(body.querySelectorAll('p')[1]?.textContent).toBe(block.text)
  expect(document.activeElement).toBe(body.querySelector('mark'))
})

it('offers the whole article when only the selection is read', async () => {
  const whole = vi.fn()
  const body = await mount(<ReadPart article={anArticle([])} back={[]} shown={null} whole={whole} />)
  await click(body.querySelector('button'))
  expect(whole).toHaveBeenCalledOnce()
})

describe('beside the text', () => {
  const point = aParagraph('b2', 'It is lit at dusk.')

  it('draws boxes at their places, under their heading or a name of ours, out of the outline', async () => {
    const inside: Block = { type: 'heading', id: 'b4', text: 'Who', marks: [], level: 2 }
    const body = await show([aParagraph('b1', 'First.'), aParagraph('b5', 'Second.')], {
      boxes: [
        { title: 'What to know', after: 'b1', blocks: [point, inside] },
        { title: null, after: null, blocks: [point] },
        { title: 'Lost', after: 'b77', blocks: [] },
      ],
    })
    expect([...body.querySelectorAll('article > *')].map((part) => part.textContent)).toEqual([
      'Key pointsIt is lit at dusk.',
      'First.',
      'What to knowIt is lit at dusk.Who',
      'Second.',
      'Lost',
    ])
    const boxes = [...body.querySelectorAll('[role=note]')]
    expect(
      boxes.map((box) => body.querySelector(`[id="${box.getAttribute('aria-labelledby')}"]`)?.textContent),
    ).toEqual(['Key points', 'What to know', 'Lost'])
    expect(body.querySelector('h2, h3, h4')).toBeNull()
  })

  it('marks what was put back as one piece, with why it had been removed', async () => {
    const article = anArticle([aParagraph('b1', 'First.')], {
      removed: [{ blocks: [point, aParagraph('b3', 'More.')], after: 'b1', reason: 'related', pass: 'any' }],
    })
    const whole = restore(article, new Set(['b2']))
    const body = await mount(<ReadPart article={whole} back={article.removed} shown={null} whole={null} />)
    expect([...body.querySelectorAll('article > *')].map((part) => part.textContent)).toEqual([
      'First.',
      'Put back: Related storiesIt is lit at dusk.More.',
    ])
    const group = body.querySelector('[role=group]')
    expect(body.querySelector(`[id="${group?.getAttribute('aria-labelledby')}"]`)?.textContent).toBe(
      'Put back: Related stories',
    )
  })

  it('shows the newsroom’s notes under the text, labelled once', async () => {
    const body = await show([point], {
      notes: [
        { kind: 'correction', text: 'An earlier version had the lamp lit at dawn.' },
        { kind: 'editor', text: 'Editor’s note: the keeper has read this.' },
      ],
    })
    expect([...body.querySelectorAll('article > .notes:last-child p')].map((p) => p.textContent)).toEqual([
      'Correction: An earlier version had the lamp lit at dawn.',
      'Editor’s note: the keeper has read this.',
    ])
  })
})

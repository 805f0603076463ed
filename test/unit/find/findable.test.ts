import { describe, expect, it } from 'vitest'
import type { Article, Block } from '../../../lib/article/types.ts'
import { findable, findSpans, MOST } from '../../../lib/find/findable.ts'
import { litByBlock, overlay } from '../../../lib/find/lit.ts'
import { noteId, STANDFIRST } from '../../../lib/find/places.ts'
import { anArticle, aParagraph, spanOf } from '../helpers/article.ts'

const find = (article: Article, typed: string) => findSpans(findable(article, []), typed)
const first = aParagraph('b1', 'The tide came at four. The tide went at ten.')
const second = aParagraph('b2', 'Four boats went with the tide.')

describe('in an article', () => {
  it('finds in reading order, with standfirst, boxes and notes', () => {
    const beside = aParagraph('b9', 'Tide tables')
    const article = anArticle([first, second], {
      standfirst: 'A tide too far',
      boxes: [{ title: null, blocks: [beside], after: 'b1' }],
      notes: [{ kind: 'update', text: 'The hour of the tide was put right.' }],
    })
    expect(find(article, 'tide').map(({ block }) => block)).toEqual([
      STANDFIRST,
      'b1',
      'b1',
      'b9',
      'b2',
      noteId(0),
    ])
  })

  it('finds a standfirst that opens the text once', () => {
    expect(find(anArticle([first], { standfirst: first.text }), 'came')).toEqual([spanOf(first, 'came')])
  })

  it('finds nothing across blocks, items of a list or cells of a table', () => {
    const list: Block = {
      type: 'list',
      id: 'b3',
      text: 'one mast\ntwo sails',
      marks: [],
      ordered: false,
      items: [
        { start: 0, end: 8, depth: 0 },
        { start: 9, end: 18, depth: 0 },
      ],
    }
    const table: Block = {
      type: 'table',
      id: 'b4',
      text: 'Year\tBoats',
      marks: [],
      rows: [
        [
          { start: 0, end: 4, header: true },
          { start: 5, end: 10, header: true },
        ],
      ],
    }
    const article = anArticle([first, second, list, table])
    for (const typed of ['ten. Four', 'mast two', 'year boats']) expect(find(article, typed)).toEqual([])
    for (const typed of ['two sails', 'Boats'])
      expect(find(article, typed)).toContainEqual(spanOf(typed === 'Boats' ? table : list, typed))
  })

  it('stops at a number that nobody steps through, in a long text and soon', () => {
    const article = anArticle(Array.from({ length: 3000 }, (_, n) => aParagraph(`b${n}`, 'aaß '.repeat(250))))
    const stretches = findable(article, [])
    expect(findSpans(stretches, 'a')).toHaveLength(MOST)
    expect(findSpans(stretches, 'aaaaaaaaaaaaaaab')).toEqual([])
  })
})

describe('what is marked', () => {
  const spans = [spanOf(first, 'tide'), spanOf(first, 'ten'), spanOf(second, 'tide')]

  it('is every hit, and the one where the reader is apart', () => {
    const lit = litByBlock(spans)
    const [one, two] = [lit(0), lit(2)]
    expect(one.get('b1')?.map(({ look }) => look)).toEqual(['here', 'hit'])
    expect(two.get('b1')?.map(({ look }) => look)).toEqual(['hit', 'hit'])
    expect(two.get('b2')?.map(({ look }) => look)).toEqual(['here'])
    // What need not be drawn again is the same.
    expect(lit(1).get('b2')).toBe(one.get('b2'))
  })

  it('lies over what another part has asked for', () => {
    expect(overlay([{ start: 2, end: 20 }], [{ start: 4, end: 6, look: 'hit' }])).toEqual([
      { start: 2, end: 4 },
      { start: 4, end: 6, look: 'hit' },
      { start: 6, end: 20 },
    ])
    expect(overlay([{ start: 2, end: 5 }], [])).toEqual([{ start: 2, end: 5 }])
  })
})

import { expect, it } from 'vitest'
import { slice } from '../../../lib/article/slice.ts'
import type { Block } from '../../../lib/article/types.ts'

const list: Block = {
  type: 'list',
  id: 'b4',
  text: 'first\nsecond',
  marks: [{ type: 'strong', start: 3, end: 9 }],
  ordered: false,
  items: [
    { start: 0, end: 5, depth: 0 },
    { start: 6, end: 12, depth: 0 },
  ],
}

it('keeps the type of a whole block', () => {
  expect(slice(list, { start: 0, end: 12 }, 'b1')).toEqual({ ...list, id: 'b1' })
})

it('makes a paragraph of a part, with the marks that reach into it', () => {
  expect(slice(list, { start: 6, end: 12 }, 'b1')).toEqual({
    type: 'paragraph',
    id: 'b1',
    text: 'second',
    marks: [{ type: 'strong', start: 0, end: 3 }],
  })
})

it('leaves a part of a heading a heading', () => {
  const heading: Block = { type: 'heading', id: 'b1', text: 'A new lens', marks: [], level: 3 }
  expect(slice(heading, { start: 2, end: 5 }, 'b2')).toEqual({ ...heading, id: 'b2', text: 'new' })
})

import { expect, it } from 'vitest'
import { readingOrder } from '../../../lib/article/order.ts'
import type { Block } from '../../../lib/article/types.ts'

it('sorts spans by their blocks, then by where they begin', () => {
  const blocks = ['b', 'a'].map((id): Block => ({ id, type: 'paragraph', text: 'Port Ellery', marks: [] }))
  const spans = [
    { block: 'a', start: 0, end: 4 },
    { block: 'b', start: 5, end: 11 },
    { block: 'b', start: 0, end: 4 },
  ]
  expect(spans.sort(readingOrder(blocks)).map(({ block, start }) => `${block}${start}`)).toEqual([
    'b0',
    'b5',
    'a0',
  ])
})

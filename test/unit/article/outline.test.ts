import { expect, it } from 'vitest'
import { outline } from '../../../lib/article/outline.ts'
import type { Block } from '../../../lib/article/types.ts'
import { aParagraph } from '../helpers/article.ts'

const heading = (level: number, n: number): Block => ({
  type: 'heading',
  id: `b${n}`,
  text: 'A heading',
  marks: [],
  level,
})

const levels = (...given: number[]) => [...outline(given.map(heading)).values()]

it('starts at 2 and skips no level on the way down', () => {
  expect(levels(3, 3, 5, 4, 3, 2)).toEqual([2, 2, 3, 3, 2, 2])
  expect(levels(2, 3, 4, 2)).toEqual([2, 3, 4, 2])
})

it('puts headings of a live entry under the entry', () => {
  const entry: Block = { type: 'entry', id: 'b9', text: 'Lamp lit', marks: [], time: null }
  expect([...outline([heading(3, 1), entry, aParagraph('b2', 'Text.'), heading(3, 3)]).values()]).toEqual([
    2, 2, 3,
  ])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Inline, inlineTree } from '../../../lib/article/inlines.ts'
import type { Mark } from '../../../lib/article/types.ts'

function leaves(nodes: Inline[]): [number, number][] {
  return nodes.flatMap((node): [number, number][] =>
    'mark' in node ? leaves(node.children) : [[node.start, node.end]],
  )
}

describe('inlineTree', () => {
  it('nests marks', () => {
    const marks: Mark[] = [
      { type: 'emphasis', start: 4, end: 6 },
      { type: 'link', start: 2, end: 8, href: 'https://a.example/' },
    ]
    expect(inlineTree(marks, { start: 0, end: 10 })).toEqual([
      { start: 0, end: 2 },
      {
        mark: marks[1],
        children: [
          { start: 2, end: 4 },
          { mark: marks[0], children: [{ start: 4, end: 6 }] },
          { start: 6, end: 8 },
        ],
      },
      { start: 8, end: 10 },
    ])
  })

  it('shows every character once, in order, whatever the marks are', () => {
    const mark = fc.record({
      type: fc.constantFrom<Mark['type']>('link', 'strong'),
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    })
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (marks, start) => {
        const seen = leaves(inlineTree(marks, { start, end: 50 }))
        let at = start
        for (const [from, to] of seen) {
          expect(from).toBe(at)
          expect(to).toBeGreaterThan(from)
          at = to
        }
        expect(at).toBe(50)
      }),
    )
  })

  it('does not go as deep as a page can', () => {
    const marks: Mark[] = Array.from({ length: 5_000 }, () => ({ type: 'strong', start: 0, end: 4 }))
    let depth = 0
    for (let nodes = inlineTree(marks, { start: 0, end: 4 }); nodes[0] && 'mark' in nodes[0]; depth++)
      nodes = nodes[0].children
    expect(depth).toBeLessThan(20)
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pieces } from '../../../lib/article/pieces.ts'

const around = { block: 'b1', start: 10, end: 30 }
const span = (start: number, end: number, block = 'b1') => ({ block, start, end })

it('cuts a stretch where others begin and end', () => {
  expect(pieces(around, [span(20, 24), span(10, 12)])).toEqual([
    { start: 10, end: 12, inside: true },
    { start: 12, end: 20, inside: false },
    { start: 20, end: 24, inside: true },
    { start: 24, end: 30, inside: false },
  ])
})

it('takes of each what lies in the stretch, once', () => {
  expect(pieces(around, [span(12, 20, 'b2'), span(5, 12), span(11, 14), span(28, 40), span(40, 50)])).toEqual(
    [
      { start: 10, end: 12, inside: true },
      { start: 12, end: 14, inside: true },
      { start: 14, end: 28, inside: false },
      { start: 28, end: 30, inside: true },
    ],
  )
})

it('is the whole stretch again, whatever is cut', () => {
  const any = fc.tuple(fc.nat(50), fc.nat(50)).map(([start, length]) => span(start, start + length))
  fc.assert(
    fc.property(fc.array(any), (spans) => {
      let at = around.start
      for (const { start, end } of pieces(around, spans)) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBe(around.end)
    }),
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrap } from '../../../scripts/lib/wrap.ts'

it('breaks at spaces and sets lines in', () => {
  expect(wrap('the quick brown fox jumps', 16, '  ')).toBe('  the quick\n  brown fox\n  jumps')
})

it('cuts what has no spaces', () => {
  expect(wrap('a 漢字漢字漢字漢字漢字漢字', 10)).toBe('a\n漢字漢字漢字漢字漢字\n漢字')
})

it('keeps the words and the width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.integer({ min: 12, max: 60 }), (text, width) => {
      const wrapped = wrap(text, width)
      expect(Math.max(...wrapped.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
      expect(wrapped.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})

it('lets no page write to the terminal', () => {
  expect(wrap('a\u001b[31mred\u0007\u009b2J', 40)).toBe('a[31mred2J')
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fragmentFor } from '../../../lib/fragment/index.ts'
import { searchable } from '../../../lib/fragment/searchable.ts'
import { wordsOf } from '../../../lib/fragment/words.ts'
import { findDirective } from './specification.ts'
import { pageOf } from './support.ts'

/** So few words that pages are full of the same ones, some of them in others or alike but for case and accents. */
const word = fc.constantFrom(
  ...'no No noon Noël noel light, light light-ship ship. “ship” said a-b a, &amp; 3.5 don’t 灯台 港の灯台 straße STRASSE l’eau'.split(
    ' ',
  ),
)
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))
const inline = fc
  .tuple(
    fc.constantFrom('b', 'a', 'span', 'i hidden', 'b style="visibility:hidden"', 'q class="gone"'),
    words,
  )
  .map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0]}>`)
const part = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 2, arbitrary: inline },
  { weight: 1, arbitrary: fc.constantFrom('<br>', '<img>', '&nbsp;', '&shy;', '\n ', '<input value="no">') },
)
const block = fc
  .tuple(
    fc.constantFrom('p', 'li', 'div', 'aside', 'p hidden', 'td'),
    fc.array(part, { minLength: 1, maxLength: 6 }),
  )
  .map(([tag, parts]) => `<${tag}>${parts.join(' ')}</${tag.split(' ')[0]}>`)
const page = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join(''))

it('a link leads to its words in any page or is none', { timeout: 120_000 }, () => {
  let linked = 0
  let none = 0
  fc.assert(
    fc.property(page, fc.nat(), fc.integer({ min: 1, max: 60 }), (body, from, length) => {
      const document = pageOf(body, '.gone{display:none}')
      const page = searchable(document)
      if (!page) throw new Error('too long')
      // Whole words, as quotes are.
      const ends = [...page.text.matchAll(/[^\s\ufffc]+/g)].map(({ 0: text, index }) => ({
        index,
        end: index + text.length,
      }))
      const first = ends[from % Math.max(1, ends.length)]
      const last = ends.findLast(({ end }) => first && end <= first.index + length) ?? first
      if (!first || !last) return
      const directive = fragmentFor(page, wordsOf(page), {
        start: first.index,
        end: Math.max(first.end, last.end),
      })
      if (directive === null) {
        none += 1
        return
      }
      linked += 1
      const position = page.position(first.index)
      const found = findDirective(document, directive)
      expect(found?.start).toEqual([position?.node, position?.offset])
      const meant = page.text.slice(first.index, Math.max(first.end, last.end))
      expect(found?.text.replace(/\s/g, '')).toBe(meant.replace(/[\s\ufffc]/g, ''))
    }),
    { numRuns: 500, seed: 20_261_128 },
  )
  expect(linked).toBeGreaterThan(200)
  expect(none).toBeLessThan(linked / 4)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../lib/find/fold.ts'
import { hitsIn } from '../../../lib/find/hits.ts'

const ALL = Number.POSITIVE_INFINITY
const hits = (text: string, typed: string, limit = ALL) => hitsIn(fold(text), fold(typed).text, limit)
const words = (text: string, typed: string) =>
  hits(text, typed).map(({ start, end }) => text.slice(start, end))

describe('a hit', () => {
  it.each([
    ['each time', 'Tide after tide', 'tide', ['Tide', 'tide']],
    ['none inside another', 'aaaaa', 'aa', ['aa', 'aa']],
    ['over a ligature', 'the oﬃce of', 'office', ['oﬃce']],
    ['over sharp s', 'In der Straße hier', 'STRASSE', ['Straße']],
    ['with its combining mark', 'le cafe\u0301 noir', 'cafe', ['cafe\u0301']],
    ['after surrogate pairs', '😀😀 boat 𝒷oat', 'boat', ['boat', '𝒷oat']],
    ['over a line break', 'the long\nwall', 'long wall', ['long\nwall']],
    ['with other marks', 'so “never again” it is', '"never again"', ['“never again”']],
    ['not half a ligature', 'ﬁsh', 'f', []],
    ['not half of sharp s', 'Maß', 'mas', []],
    ['not a letter without its vowel sign', 'कि', 'क', []],
    ['not a kana without its voicing, in either form', 'が か\u3099', 'か', []],
    ['not of spaces alone', 'a b', ' ', []],
    ['not of nothing', 'a b', '', []],
  ])('%s', (_, text, typed, expected) => {
    expect(words(text, typed)).toEqual(expected)
  })

  it('is counted up to a limit', () => {
    expect(hits('e'.repeat(50), 'e', 7)).toHaveLength(7)
  })
})

const piece = fc.oneof(
  fc.constantFrom(
    ...'aAeEéßẞﬁﬃÅ“”\'"–-…İıςΣ '.split(''),
    'e\u0301',
    '\u00ad',
    '\u0301',
    '😀',
    'が',
    'कि',
    '\n',
    '\u00a0',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const text = fc.array(piece, { maxLength: 40 }).map((list) => list.join(''))

describe('in any text', () => {
  it('every hit folds to the query, lies after the one before, and splits no character', () => {
    fc.assert(
      fc.property(text, fc.oneof(piece, text), (text, typed) => {
        let last = 0
        for (const { start, end } of hits(text, typed)) {
          expect(fold(text.slice(start, end)).text).toBe(fold(typed).text)
          expect(start).toBeGreaterThanOrEqual(last)
          for (const edge of [start, end]) expect(splits(text, edge)).toBe(false)
          last = end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('whatever stands in it is found, as whole characters', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...text]
        const [from, to] = [a % (characters.length + 1), b % (characters.length + 1)].toSorted(
          (x, y) => x - y,
        )
        const part = characters.slice(from, to).join('')
        const rest = fold(characters.slice(to).join('')).text
        fc.pre(fold(part).text.trim() !== '' && !/^\p{M}/u.test(rest))
        // A run of spaces is one: a part that starts or ends inside of one stands for all of it.
        fc.pre(!fold(part).text.startsWith(' ') && !fold(part).text.endsWith(' '))
        expect(hits(text, part).length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })
})

const splits = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

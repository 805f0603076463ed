import { describe, expect, it } from 'vitest'
import { firstWords, wordsOf } from '../../../lib/article/preview.ts'
import { aParagraph } from '../helpers/article.ts'

describe('firstWords', () => {
  it.each([
    ['as it is', 8, 'as it is'],
    ['cut between words', 5, 'cut…'],
    ['cut between words', 12, 'cut between…'],
    ['a Donaudampfschiff', 10, 'a Donaudam…'],
    ['x'.repeat(1_000_000), 4, 'xxxx…'],
    ['abc😀def', 4, 'abc…'],
    ['', 4, ''],
  ])('%s, %i characters', (text, length, first) => {
    expect(firstWords(text, length)).toBe(first)
  })
})

it('finds words for blocks of every kind', () => {
  const image = { src: '', alt: 'A lens in a crate', width: null, height: null }
  const figure = { type: 'figure' as const, text: '', marks: [] }
  expect(
    wordsOf([
      aParagraph('b1', 'First.'),
      { ...figure, id: 'b2', image, credit: 'Ada Quill' },
      { ...figure, id: 'b3', image: null, credit: 'Ada Quill' },
      { ...figure, id: 'b4', image: null, credit: null },
      { type: 'embed', id: 'b5', kind: 'video', text: '', marks: [], href: 'https://v.example/1' },
      { type: 'entry', id: 'b6', text: '', marks: [], time: '11:42' },
    ]),
  ).toBe('First.\nA lens in a crate\nAda Quill\nhttps://v.example/1\n11:42')
})

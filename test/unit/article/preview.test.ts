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

describe('links side by side', () => {
  const linked = (text: string, ...ranges: [number, number][]) => ({
    ...aParagraph('b1', text),
    marks: ranges.map(([start, end]) => ({ type: 'link' as const, start, end, href: 'https://a.example/' })),
  })

  it.each([
    ['with nothing between them are told apart', 'PortTideGulls', 'Port · Tide · Gulls'],
    ['that have a space stay as they are', 'Port Tide', 'Port Tide'],
  ])('%s', (_, text, words) => {
    const ranges = [...text.matchAll(/[A-Z][a-z]+/g)].map(({ index, 0: word }): [number, number] => [
      index,
      index + word.length,
    ])
    expect(wordsOf([linked(text, ...ranges)])).toBe(words)
  })

  it('and text around them', () => {
    expect(wordsOf([linked('See PortTide, or not', [4, 8], [8, 12])])).toBe('See Port · Tide, or not')
  })
})

import { describe, expect, it } from 'vitest'
import type { Quote } from '../../../lib/article/digest.ts'
import { keyQuotes } from '../../../lib/quotes/index.ts'

/** Quotes by speaker and weight; "?" before a name makes the speaker unclear. */
const quotesOf = (list: readonly (readonly [string, number])[]): Quote[] =>
  list.map(([name, weight], index) => ({
    id: `q${index + 1}`,
    spans: [],
    speaker: { name: name.replace('?', ''), role: null, kind: 'person', mention: null },
    confidence: name.startsWith('?') ? 0.5 : 0.9,
    cue: null,
    partial: false,
    weight,
    context: [],
    words: 0,
  }))
const ids = (quotes: readonly Quote[]): string => quotes.map(({ id }) => id).join(' ')

describe('keyQuotes', () => {
  it('takes other voices before more of the same, in reading order', () => {
    const quotes = quotesOf([
      ['Calder', 0.7],
      ['Calder', 0.8],
      ['Abara', 0.6],
      ['Roe', 0.5],
    ])
    expect(ids(keyQuotes(quotes, 2))).toBe('q2 q3')
    expect(ids(keyQuotes(quotes, 3))).toBe('q1 q2 q3')
  })

  it('takes all unclear speakers for one voice, as the reader sees them', () => {
    const quotes = quotesOf([
      ['?Calder', 0.8],
      ['?Abara', 0.7],
      ['Roe', 0.6],
    ])
    expect(ids(keyQuotes(quotes, 2))).toBe('q1 q3')
  })

  it('chooses one to five by itself', () => {
    expect(ids(keyQuotes(quotesOf([['Calder', 0.1]])))).toBe('q1')
    const many = Array.from({ length: 30 }, (_, index) => [`Calder ${index}`, 0.5] as const)
    expect(keyQuotes(quotesOf(many))).toHaveLength(5)
  })

  it('leaves fragments out unless a number is asked for, and repetitions always', () => {
    const quotes = quotesOf([
      ['Calder', 0.8],
      ['Abara', 0.1],
      ['Roe', 0.05],
      ['Moss', 0.05],
      ['Calder', 0],
    ])
    expect(ids(keyQuotes(quotes))).toBe('q1')
    expect(ids(keyQuotes(quotes, 2))).toBe('q1 q2')
    expect(keyQuotes(quotes, 9)).toHaveLength(4)
  })
})

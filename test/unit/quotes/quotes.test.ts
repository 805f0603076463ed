import { describe, expect, it } from 'vitest'
import { blockIndex, spanText } from '../../../lib/article/text.ts'
import { findQuotes, keyQuotes, quoteText } from '../../../lib/quotes/index.ts'
import { articleOf, said } from './article.ts'

const texts = (content: Parameters<typeof said>[0]) => said(content).map(([text]) => text)

describe('findQuotes', () => {
  it('joins a split quote and one that goes on after its cue', () => {
    expect(said(['“The pier,” Ines Calder said, “is safe to walk on.”'])).toEqual([
      ['The pier … is safe to walk on.', 'Ines Calder'],
    ])
    expect(said(['“The pier is safe,” Ines Calder said. “We tested every plank.”'])).toEqual([
      ['The pier is safe … We tested every plank.', 'Ines Calder'],
    ])
  })

  it('joins a quote that runs over paragraphs with its mark repeated', () => {
    expect(
      said(['Ines Calder said: “The pier is safe. We tested it.', '“We will test it again next year.”']),
    ).toEqual([['The pier is safe. We tested it. … We will test it again next year.', 'Ines Calder']])
  })

  it('does not join what another person says next', () => {
    expect(
      texts(['“The pier is safe,” Ines Calder said, and Tom Abara laughed. “Walk on it yourself.”']),
    ).toHaveLength(2)
  })

  it.each([
    ['a term', 'Engineers said the “hump” would stay.'],
    ['two words', 'Calder said the wall was an “iron fist” against the sea.'],
    ['a title', 'Calder sang “The Long Way to the Harbour” on the quay.'],
    ['a name for something', 'The street, called “the crooked old mile”, is closed.'],
    ['a motto in capitals', 'He wore a cap that said “Make Pell Proud Again”.'],
  ])('leaves out %s', (_name, text) => {
    expect(texts([text])).toEqual([])
  })

  it('keeps a short utterance with its cue', () => {
    expect(texts(['“No,” Ines Calder said. Then she left.', '“Why?” asked Tom Abara.'])).toEqual([
      'No',
      'Why?',
    ])
  })

  it('marks a partial quote and leaves the reporter’s full stop out of it', () => {
    const article = articleOf(['Ines Calder called the pier “a very good thing to have.”'])
    const [quote] = findQuotes(article)
    expect(quote?.partial).toBe(true)
    expect(quoteText(blockIndex(article.blocks), quote ?? { spans: [] })).toBe('a very good thing to have')
  })

  it('names role, kind, cue and mention', () => {
    const article = articleOf([
      '“The pier is safe to walk on,” said Tom Abara, a nurse at the clinic in Pell.',
    ])
    const blocks = blockIndex(article.blocks)
    const [quote] = findQuotes(article)
    expect(quote?.speaker).toMatchObject({ role: 'a nurse at the clinic in Pell', kind: 'person' })
    expect(quote?.cue && spanText(blocks, quote.cue)).toBe('said')
    expect(quote?.speaker?.mention && spanText(blocks, quote.speaker.mention)).toBe('Tom Abara')
    expect(quote?.confidence).toBeGreaterThan(0.9)
  })

  it('reads a block quote with its name line, and a post with its author', () => {
    expect(
      said([
        { type: 'blockquote', text: 'The sea gives nothing back. ― Olga Weir' },
        { type: 'embed', kind: 'post', text: 'The pier is open again. — Pell Harbour (@pellharbour) 3 May' },
        { type: 'embed', kind: 'post', text: 'Nobody signed this one.' },
      ]),
    ).toEqual([
      ['The sea gives nothing back.', 'Olga Weir'],
      ['The pier is open again.', 'Pell Harbour'],
    ])
  })

  it('leaves headings and code alone', () => {
    expect(
      said([
        { type: 'heading', level: 2, text: '“Nobody asked us,” says Calder' },
        { type: 'code', text: 'say("the pier is safe to walk on")' },
      ]),
    ).toEqual([])
  })
})

describe('keyQuotes', () => {
  const article = articleOf(
    [
      'Ines Calder, the harbour master, and Tom Abara, a nurse, spoke about the pier of Pell on Monday.',
      '“The pier of Pell is safe for everybody who wants to walk on it in any weather,” Calder said.',
      '“The pier of Pell was never safe for anybody who had to carry a patient over it,” Abara said.',
      '“The pier of Pell has held since my grandmother walked on it with two buckets of crabs,” Calder said.',
      'A visitor called it “rather long for what it is”.',
      '“The pier of Pell is safe for everybody who wants to walk on it in any weather,” Calder said again.',
    ],
    'en',
    'Harbour master says the pier of Pell is safe',
  )
  const quotes = findQuotes(article)

  it('prefers whole sentences of named speakers, other voices, and no repetition', () => {
    expect(keyQuotes(quotes, 2).map(({ speaker }) => speaker?.name)).toEqual(['Ines Calder', 'Tom Abara'])
    expect(keyQuotes(quotes, 3).some(({ partial }) => partial)).toBe(false)
    expect(quotes).toHaveLength(4)
  })

  it('gives reading order and chooses the number itself', () => {
    const ids = keyQuotes(quotes).map(({ id }) => quotes.findIndex((quote) => quote.id === id))
    expect(ids).toEqual([...ids].sort((a, b) => a - b))
    expect(ids.length).toBeGreaterThan(0)
    expect(keyQuotes([])).toEqual([])
  })
})

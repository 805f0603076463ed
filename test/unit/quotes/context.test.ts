import { describe, expect, it } from 'vitest'
import { blockIndex, spanText } from '../../../lib/article/text.ts'
import type { Block } from '../../../lib/article/types.ts'
import { castOf } from '../../../lib/quotes/cast.ts'
import { placeInText } from '../../../lib/quotes/context.ts'
import { findQuotes } from '../../../lib/quotes/index.ts'
import type { Passage } from '../../../lib/quotes/tokens.ts'
import { findEntities } from '../../../lib/text/names.ts'
import { aParagraph, aQuote } from '../helpers/article.ts'
import { articleOf } from './article.ts'

/** Of each quote: the sentences around it, and how many words it has. */
function around(content: readonly (string | Partial<Block>)[], language = 'en'): [string[], number][] {
  const article = articleOf(content, language)
  const blocks = blockIndex(article.blocks)
  return findQuotes(article).map(({ context, words }) => [
    context.map((span) => spanText(blocks, span)),
    words,
  ])
}

describe('the sentence around a quote', () => {
  it('is the reporter’s, without its neighbours', () => {
    expect(
      around([
        'The fog came at six. Oda Finch told the council that the estimate was “a number somebody dreamt” and left. Nobody followed.',
      ]),
    ).toEqual([
      [['Oda Finch told the council that the estimate was “a number somebody dreamt” and left.'], 4],
    ])
  })

  it('holds all of a split quote, and all sentences that were said in it', () => {
    const text =
      '“The lamp is out. It was never dead,” said Oda Finch, the keeper. “It was waiting. So were we.”'
    expect(around([`The fog came. ${text}`])).toEqual([[[text], 14]])
  })

  it('is none where the quote is the whole paragraph', () => {
    expect(
      around(['Oda Finch spoke last.', '“The lamp was never dead, whatever they tell you in town.”']),
    ).toEqual([[[], 11]])
    expect(
      around([{ type: 'blockquote', text: 'The lamp was never dead, whatever they tell you.' }]),
    ).toEqual([[[], 9]])
  })

  it('is one stretch a block for a quote that runs on', () => {
    const [first] = around([
      'Finch shrugged. “The lamp was never dead,” said Oda Finch. “It was waiting for us to come.',
      '“So were the boats, and nobody can say how many of them.”',
    ])
    expect(first).toEqual([
      [
        '“The lamp was never dead,” said Oda Finch. “It was waiting for us to come.',
        '“So were the boats, and nobody can say how many of them.”',
      ],
      24,
    ])
  })

  it('is found where no spaces stand between words, which are counted all the same', () => {
    const [found] = around(['会議は月曜に開かれた。市長は「灯台は冬までに必ず直します」と述べた。'], 'ja')
    expect(found?.[0]).toEqual(['市長は「灯台は冬までに必ず直します」と述べた。'])
    expect(found?.[1]).toBeGreaterThan(4)
  })

  it('is found at once among very many', () => {
    const count = 40_000
    const text = 'Roe said “so”. '.repeat(count)
    const places = Array.from({ length: count }, (_, n) => 15 * n)
    const passage: Passage = {
      text,
      stretches: [],
      sentences: places.map((_, n) => ({ from: n, to: n + 1 })),
      tokens: places.map((at) => ({
        kind: 'word',
        text: '',
        lower: '',
        start: at,
        end: at + 14,
        stretch: -1,
      })),
    }
    const quotes = places.map((at) =>
      aQuote(`q${at}`, [{ block: 'b1', start: at + 10, end: at + 12 }], { words: 0 }),
    )
    placeInText(quotes, [passage], [aParagraph('b1', text)], 'en')
    expect(quotes.at(-1)?.context).toEqual([{ block: 'b1', start: text.length - 15, end: text.length - 1 }])
    expect(quotes.at(-1)?.words).toBe(1)
  })
})

describe('castOf', () => {
  it('has the people and organisations that an article names, with what it says of them', () => {
    const article = articleOf([
      'Oda Finch, the keeper of the light, met the Harbour Association in Ander on Monday.',
      'Finch left early. The Harbour Association did not.',
    ])
    const cast = castOf(findEntities(article))
    expect(cast.map(({ name, kind }) => [name, kind])).toEqual(
      expect.arrayContaining([
        ['Oda Finch', 'person'],
        ['Harbour Association', 'organization'],
      ]),
    )
    const blocks = blockIndex(article.blocks)
    for (const { mention } of cast) expect(mention && spanText(blocks, mention)).toBeTruthy()
  })

  it('has no more than a reader would look through', () => {
    const many = Array.from({ length: 200 }, (_, n) => ({
      name: `Person ${n}`,
      kind: 'person' as const,
      gender: null,
      role: null,
      aliases: [],
      mentions: [],
    }))
    expect(castOf(many)).toHaveLength(60)
  })
})

import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Digest } from '../../../lib/article/digest.ts'
import { answer } from '../../../scripts/lib/answer.ts'
import { print } from '../../../scripts/lib/print.ts'
import { anArticle, aParagraph, aQuote, spanOf } from '../helpers/article.ts'

const lamp = aParagraph('b1', 'The lamp at Ander burns again. It had been dark for a year.')
const cost = aParagraph('b2', '“It was dear,” said Oda Finch. The lens cost £400 in 1911.')
const quote = aQuote('q1', [spanOf(cost, 'It was dear')])
const found: Digest = {
  quotes: [quote],
  cast: [],
  summary: {
    gist: { ...spanOf(lamp, 'The lamp at Ander burns again.'), about: null },
    points: [{ ...spanOf(lamp, 'It had been dark for a year.'), about: 'The lamp' }],
  },
  topics: [],
  threads: [
    { label: 'Lens', blocks: ['b2'], sentence: spanOf(cost, 'The lens cost £400 in 1911.'), quotes: ['q1'] },
  ],
  facts: [
    { kind: 'money', span: spanOf(cost, '£400'), sentence: spanOf(cost, 'The lens cost £400 in 1911.') },
  ],
}
const article = anArticle([lamp, cost])

describe('what the command line says of an article', () => {
  it('has its threads and figures as JSON, in words of the article', () => {
    const { threads, facts } = answer(article, found)
    expect(threads).toEqual([
      {
        label: 'Lens',
        sentence: 'The lens cost £400 in 1911.',
        paragraphs: [cost.text],
        quotes: ['It was dear'],
      },
    ])
    expect(facts).toEqual([{ kind: 'money', text: '£400', sentence: 'The lens cost £400 in 1911.' }])
  })

  it('has them to read too, and whom a sentence means', () => {
    const text = stripVTControlCharacters(print(article, found))
    expect(text).toContain('  About The lamp:\n  – It had been dark for a year.')
    expect(text).toContain('Threads\n\nLens\n  The lens cost £400 in 1911.\n    1 paragraph · Oda Finch')
    expect(text).toContain('Facts\n\n£400\n    The lens cost £400 in 1911.')
  })

  it('leaves out what there is none of', () => {
    const text = print(article, { ...found, threads: [], facts: [] })
    expect(text).not.toMatch(/Threads|Facts/)
  })
})

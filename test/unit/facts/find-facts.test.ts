import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../lib/article/types.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { findFacts } from '../../../lib/facts/index.ts'
import { sentences } from '../../../lib/text/sentences.ts'
import { cases, read } from '../../fixtures/cases.ts'
import { anyArticle } from '../any-article.ts'
import { shown } from './shown.ts'

/** Every fact within a sentence of its block, in reading order, none over another. */
function check(article: Article): number {
  const facts = findFacts(article)
  let last = { block: -1, end: 0 }
  for (const { span, sentence } of facts) {
    const block = article.blocks.findIndex(({ id }) => id === span.block)
    const text = article.blocks[block]?.text ?? ''
    expect(sentence.block).toBe(span.block)
    expect(sentences(text, article.language)).toContainEqual({ start: sentence.start, end: sentence.end })
    expect(span.start).toBeGreaterThanOrEqual(sentence.start)
    expect(span.end).toBeLessThanOrEqual(sentence.end)
    expect(text.slice(span.start, span.end)).toMatch(/^\S.*\S$|^\S$/su)
    expect(block > last.block || (block === last.block && span.start >= last.end)).toBe(true)
    last = { block, end: span.end }
  }
  expect(facts.length).toBeLessThanOrEqual(12)
  return facts.length
}

describe('facts are stretches of sentences', () => {
  it.each(cases().map((page) => [page.name, page] as const))('in %s', (_, page) => {
    check(read(page))
  })

  it('in any article', () => {
    const figures = fc
      .array(
        fc.constantFrom(
          'more than ',
          '12',
          ' percent',
          ' of the ',
          'voters',
          '€',
          '3-1',
          ' won ',
          ' May 2024',
          '. ',
          ' ',
          'tens of ',
          'thousands',
          '5 to 9',
          '%',
          '’',
          ' a day',
          'between ',
          ' and ',
        ),
      )
      .map((parts) => articleFromText({ title: '', text: parts.join(''), language: 'en' }))
    fc.assert(fc.property(fc.oneof(anyArticle(), figures), (article) => void check(article)))
  })
})

describe('the choice', () => {
  it('names a figure once', () => {
    expect(shown('It cost €40. Again it cost €40. It took 30 men. Then 30 men left.', 'en')).toBe(
      'money: €40 | count: 30 men',
    )
  })

  it('prefers money and shares to spelled counts and years, and stops at twelve', () => {
    const many = Array.from({ length: 14 }, (_, at) => `It cost €${at + 20} million.`).join(' ')
    const found = shown(`Three carts sank in 1990. ${many}`, 'en').split(' | ')
    expect(found).toHaveLength(12)
    expect(found.every((one) => one.startsWith('money'))).toBe(true)
  })
})

describe('hostile texts', () => {
  const texts = {
    'a million digits': '1'.repeat(1_000_000),
    'a hundred thousand ones': '1 '.repeat(100_000),
    'a megabyte without a space': 'ab'.repeat(500_000),
    'more than, over and over': 'more than '.repeat(60_000),
    'thousands of thousands': 'thousands of '.repeat(60_000),
    'percent of the': '5% of the '.repeat(60_000),
    'between and': 'between 5 and '.repeat(50_000),
    'one sentence of scores': '3-1 won '.repeat(60_000),
    'days and weekdays': 'Monday, 3 May '.repeat(40_000),
  }
  it.each(Object.entries(texts))('%s', (_, text) => {
    const article = articleFromText({ title: '', text, language: 'en' })
    expect(check(article)).toBeLessThanOrEqual(12)
  })
})

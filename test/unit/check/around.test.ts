import { expect, it } from 'vitest'
import { blockIndex, spanText } from '../../../lib/article/text.ts'
import { around } from '../../../lib/check/around.ts'
import { anArticle, aParagraph, spanOf } from '../helpers/article.ts'

const short = aParagraph('b1', 'The lamp is lit. “It was never dead,” said Oda Finch. Rain fell.')
const filler = 'The clerk wrote all of it down before the bell rang for the next of them. '
const long = aParagraph('b2', `${filler.repeat(9)}The mole is a yard wide. Nobody walks on it. ${filler}`)
const article = anArticle([short, long])

const texts = (...words: [block: typeof short, words: string][]) =>
  around(
    article,
    words.map(([block, text]) => spanOf(block, text)),
  ).map((span) => spanText(blockIndex(article.blocks), span))

it('is the whole of a paragraph', () => {
  expect(texts([short, 'never dead'])).toEqual([short.text])
})

it('is the sentence of a long one, and each that is touched', () => {
  expect(texts([long, 'a yard'])).toEqual(['The mole is a yard wide.'])
  expect(texts([long, 'yard wide. Nobody'])).toEqual(['The mole is a yard wide. Nobody walks on it.'])
})

it('is one stretch a paragraph, in reading order', () => {
  expect(texts([long, 'Nobody'], [long, 'mole'], [short, 'Rain'])).toEqual([
    short.text,
    'The mole is a yard wide. Nobody walks on it.',
  ])
})

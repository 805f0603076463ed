import { expect, it } from 'vitest'
import { blockIndex, spanText } from '../../../lib/article/text.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { findPhrases } from '../../../lib/topics/phrases.ts'

function wholePhrases(text: string, language = 'en'): string[] {
  const article = articleFromText({ text, language })
  const blocks = blockIndex(article.blocks)
  return findPhrases(article).all.flatMap(({ occurrences }) =>
    occurrences.filter(({ whole }) => whole).map(({ span }) => spanText(blocks, span)),
  )
}

it('finds noun phrases', () => {
  expect(wholePhrases('The regional court stopped the costly flood barrier.')).toEqual([
    'regional court',
    'costly flood barrier',
  ])
})

it('keeps the parts of a name together', () => {
  expect(wholePhrases('They asked the Bank of Korsa for money.')).toEqual(['Bank of Korsa', 'money'])
})

it('ends a phrase at a possessive, and the span before it', () => {
  expect(wholePhrases("It was the union's boats.")).toEqual(['union', 'boats'])
})

it('does not run across punctuation', () => {
  expect(wholePhrases('They sell boats, nets and rope.')).toEqual(['boats', 'nets', 'rope'])
})

it('goes by stopwords where it knows no word classes', () => {
  expect(wholePhrases('O presidente da Câmara visitou a ponte.', 'pt')).toContain('ponte')
  const { all } = findPhrases(articleFromText({ text: 'O presidente da Câmara falou.', language: 'pt' }))
  expect(all.map(({ stems }) => stems.join(' '))).toContain('presidente da câmara')
})

it('counts all occurrences of a phrase whatever its number', () => {
  const { all } = findPhrases(articleFromText({ text: 'The flood barrier failed. Flood barriers are old.' }))
  expect(all.find(({ stems }) => stems.join(' ') === 'flood barrier')?.occurrences).toHaveLength(2)
})

import { expect, it } from 'vitest'
import { digestible } from '../../../lib/article/digestible.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'

it('takes an article as it is', () => {
  const article = anArticle([aParagraph('b1', 'Short.'), aParagraph('b2', 'Also short.')])
  expect(digestible(article)).toBe(article)
})

it('takes the first blocks of one that is far too long', () => {
  const long = 'x'.repeat(100_000)
  const article = anArticle(['b1', 'b2', 'b3'].map((id) => aParagraph(id, long)))
  expect(digestible(article).blocks.map((block) => block.id)).toEqual(['b1', 'b2'])
})

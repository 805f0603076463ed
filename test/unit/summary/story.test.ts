import { expect, it } from 'vitest'
import type { Article } from '../../../lib/article/types.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import { readStory } from '../../../lib/summary/story.ts'

it('reads sentences into terms by stem, with pairs of neighbours', () => {
  const { sentences, terms, pairs, length } = readStory(
    articleFromText({ text: 'Boats sail. The boat sailed.' }),
    0,
  )
  expect(sentences.map((sentence) => sentence.terms.map((id) => terms[id]?.stem))).toEqual([
    ['boat', 'sail'],
    ['the', 'boat', 'sail'],
  ])
  expect(length).toBe(5)
  expect(sentences[1]?.pairs.map((id) => pairs[id])).toEqual([
    { left: 2, right: 0 },
    { left: 0, right: 1 },
  ])
  expect(terms[0]).toMatchObject({ count: 2, sentences: 2, first: 0, last: 1, stop: false })
})

it('marks what the headline has', () => {
  const { terms } = readStory(articleFromText({ title: 'Boats', text: 'The boat sailed.' }), 0)
  expect(terms.map(({ inTitle }) => inTitle)).toEqual([false, true, false])
})

it('reads quotations only when the paragraphs do not have enough', () => {
  const article: Article = articleFromText({ text: 'The boat sailed. The quay was empty.' })
  article.blocks.push({ type: 'blockquote', id: 'b9', text: 'We shall not wait for it.', marks: [] })
  expect(readStory(article, 2).sentences).toHaveLength(2)
  expect(readStory(article, 3).sentences).toHaveLength(3)
})

it('stops at a bound in an endless text', () => {
  const article = articleFromText({ text: 'The boat sailed away again. '.repeat(3000) })
  expect(readStory(article, 0).sentences.length).toBeLessThan(1000)
})

it('leaves out a standfirst that opens the text, unless so many sentences are asked for that it is needed', () => {
  const standfirst = 'The town votes for a barrier after six years of argument.'
  const text = `${standfirst}\nThe council voted to build it. It will cost 240 million crowns.`
  const article = { ...articleFromText({ text, language: 'en' }), standfirst }
  expect(readStory(article, 1).sentences.map((sentence) => sentence.text)).not.toContain(standfirst)
  expect(readStory(article, 3).sentences).toHaveLength(3)
})

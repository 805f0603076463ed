import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { onlySelection, selectedText } from '../../../lib/extract/selection.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'

const article = anArticle([
  { type: 'heading', id: 'b1', text: 'A new lens', marks: [], level: 2 },
  {
    ...aParagraph('b2', 'The lens came by boat from the mainland.'),
    marks: [{ type: 'strong', start: 4, end: 8 }],
  },
  aParagraph('b3', 'It weighs two tons.'),
])

it('keeps what is selected, with its type and marks', () => {
  const { blocks, completeness } = onlySelection(article, 'A new lens\n\nThe lens came by\u00a0boat')
  expect(blocks).toEqual([
    { type: 'heading', id: 'b1', text: 'A new lens', marks: [], level: 2 },
    {
      type: 'paragraph',
      id: 'b2',
      text: 'The lens came by boat',
      marks: [{ type: 'strong', start: 4, end: 8 }],
    },
  ])
  expect(completeness.state).toBe('selection')
})

it('keeps selected words that are not in the article too', () => {
  const { blocks } = onlySelection(article, 'It weighs two tons.\nA caption that was taken out')
  expect(blocks.map((block) => block.text)).toEqual(['It weighs two tons.', 'A caption that was taken out'])
})

it('takes a selected word or two for a slip of the hand', () => {
  const { document } = new JSDOM('<p>The lens came by boat from the mainland, on a day without wind.</p>')
    .window
  const text = document.querySelector('p')?.firstChild
  if (!text) throw new Error('no text')
  document.getSelection()?.setBaseAndExtent(text, 0, text, 8)
  expect(selectedText(document)).toBe('')
  document.getSelection()?.setBaseAndExtent(text, 0, text, 50)
  expect(selectedText(document)).toBe('The lens came by boat from the mainland, on a day ')
})

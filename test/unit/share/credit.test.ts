import { expect, it } from 'vitest'
import type { Figure } from '../../../lib/article/types.ts'
import { blockHtml } from '../../../lib/share/block-html.ts'
import { creditLine } from '../../../lib/share/credit.ts'
import { blockMarkdown } from '../../../lib/share/markdown.ts'
import { ENGLISH } from '../../../lib/share/translation.ts'

it.each(['Ada Quill', 'Ada Quill/Getty Images', 'Courier Pictures', 'Fotini Quill'])(
  '%s is labelled',
  (name) => {
    expect(creditLine(name, ENGLISH.credit)).toBe(`Photo: ${name}`)
  },
)

it.each([
  'Photo: Ada Quill',
  'Photo by Ada Quill',
  'Harbour Gazette photo by Ada Quill',
  'Courier Photo/Ada Quill',
  'Photograph: Ada Quill/The Courier',
  'Foto: Ada Quill',
  'Bild: Ada Quill',
  'Crédit photo : Ada Quill',
  'Fot. Ada Quill',
  'Фото: Ада Квилл',
  '写真：クイル',
  '© Ada Quill',
])('%s says itself what it is of', (credit) => {
  expect(creditLine(credit, ENGLISH.credit)).toBe(credit)
})

it('is the same in every form that is saved', () => {
  const figure = (credit: string): Figure => ({
    type: 'figure',
    id: 'b1',
    text: 'The pier',
    marks: [],
    image: null,
    credit,
  })
  for (const [credit, line] of [
    ['Ada Quill', 'The pier · Photo: Ada Quill'],
    ['Gazette photo by Ada Quill', 'The pier · Gazette photo by Ada Quill'],
  ] as const) {
    expect(blockMarkdown(figure(credit))).toBe(`*${line}*`)
    expect(blockHtml(figure(credit), ENGLISH)).toBe(`<figure><figcaption>${line}</figcaption></figure>`)
  }
})

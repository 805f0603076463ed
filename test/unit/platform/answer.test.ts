import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { answer } from '../../../lib/platform/answer.ts'
import { leaveRequest, requestArguments } from '../../../lib/platform/request.ts'

const PARAGRAPH =
  'The new lens of the Gull Rock light came by boat on Monday, in a crate as tall as a house, and was lifted ashore by noon.'
const page = (body: string) => {
  const url = 'https://courier.example/lens'
  const { window } = new JSDOM(`<title>Lens arrives by boat</title><body>${body}`, { url })
  // jsdom keeps no record of how the document was loaded.
  Object.defineProperty(window.performance, 'getEntriesByType', { value: () => [] })
  return window.document
}
const story = () => page(`<article><h1>Lens arrives by boat</h1>${`<p>${PARAGRAPH}</p>`.repeat(5)}</article>`)
const ask = (request: Partial<Parameters<typeof requestArguments>[0]>) =>
  leaveRequest(...requestArguments({ known: null, whole: false, anyway: false, ...request }))

it('answers with the article, and again when asked again, and leaves the page as it is', () => {
  const document = story()
  const before = document.documentElement.outerHTML
  const first = answer(document)
  expect(first).toMatchObject({ kind: 'article', article: { title: 'Lens arrives by boat' } })
  expect(answer(document)).toEqual(first)
  expect(document.documentElement.outerHTML).toBe(before)
})

it('says so when nothing has changed since', () => {
  const document = story()
  const first = answer(document)
  const print = first.kind === 'article' ? first.print : ''
  ask({ known: print })
  expect(answer(document)).toEqual({ kind: 'unchanged' })
  document.querySelector('p')?.append(' And more.')
  ask({ known: print })
  expect(answer(document).kind).toBe('article')
})

it('reads only what is selected, or the whole article when asked', () => {
  const document = story()
  const words = document.querySelector('p')?.firstChild
  if (words) document.getSelection()?.setBaseAndExtent(words, 0, words, 60)
  expect(answer(document)).toMatchObject({
    article: { blocks: [{ text: PARAGRAPH.slice(0, 60).trim() }], completeness: { state: 'selection' } },
  })
  ask({ whole: true })
  expect(answer(document)).not.toMatchObject({ article: { completeness: { state: 'selection' } } })
})

it('names the frame of another site that fills the window', () => {
  const document = page('<iframe src="https://stories.example/7"></iframe>')
  const frame = document.querySelector('iframe')
  const DOMRect = document.defaultView?.DOMRect
  if (!frame || !DOMRect) throw new Error('no frame')
  Object.defineProperty(frame, 'contentDocument', { value: null })
  frame.getBoundingClientRect = () => new DOMRect(0, 0, 1024, 700)
  expect(answer(document)).toEqual({ kind: 'foreign-frame', href: 'https://stories.example/7' })
  ask({ anyway: true })
  expect(answer(document).kind).toBe('article')
})

it('turns what goes wrong into an answer', () => {
  const document = story()
  Object.defineProperty(document, 'contentType', {
    get: () => {
      throw new Error('no lamp')
    },
  })
  expect(answer(document)).toMatchObject({ kind: 'error', details: expect.stringContaining('no lamp') })
})

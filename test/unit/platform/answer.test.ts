import { expect, it } from 'vitest'
import { decode } from '../../../lib/extract/page/transfer.ts'
import { answer } from '../../../lib/platform/answer.ts'
import { leaveRequest, requestArguments } from '../../../lib/platform/request.ts'
import { lensPage, PARAGRAPH } from './lens-page.ts'

const story = () =>
  lensPage(`<article><h1>Lens arrives by boat</h1>${`<p>${PARAGRAPH}</p>`.repeat(5)}</article>`)
const ask = (request: object) =>
  leaveRequest(...requestArguments('content', { known: null, whole: false, ...request }))

it('answers with what it saw, and again when asked again, and leaves the page as it is', () => {
  const document = story()
  const before = document.documentElement.outerHTML
  const first = answer(document)
  if (first.kind !== 'seen') throw new Error('nothing seen')
  const { url, loaded, page, selection, frame } = first.seen
  expect({ url, loaded, selection, frame }).toEqual({
    url: 'https://courier.example/lens',
    loaded: 'https://courier.example/lens',
    selection: '',
    frame: null,
  })
  expect(decode(page).title).toBe('Lens arrives by boat')
  expect(answer(document)).toEqual(first)
  expect(document.documentElement.outerHTML).toBe(before)
})

it('says so when nothing has changed since', () => {
  const document = story()
  const first = answer(document)
  const print = first.kind === 'seen' ? first.print : ''
  ask({ known: print })
  expect(answer(document)).toEqual({ kind: 'unchanged' })
  document.querySelector('p')?.append(' And more.')
  ask({ known: print })
  expect(answer(document).kind).toBe('seen')
})

it('takes along what is selected, unless the whole article is asked for', () => {
  const document = story()
  const words = document.querySelector('p')?.firstChild
  if (words) document.getSelection()?.setBaseAndExtent(words, 0, words, 60)
  expect(answer(document)).toMatchObject({ seen: { selection: PARAGRAPH.slice(0, 60) } })
  ask({ whole: true })
  expect(answer(document)).toMatchObject({ seen: { selection: '' } })
})

it('names the frame of another site that fills the window', () => {
  const document = lensPage('<iframe src="https://stories.example/7"></iframe>')
  const frame = document.querySelector('iframe')
  const DOMRect = document.defaultView?.DOMRect
  if (!frame || !DOMRect) throw new Error('no frame')
  Object.defineProperty(frame, 'contentDocument', { value: null })
  frame.getBoundingClientRect = () => new DOMRect(0, 0, 1024, 700)
  expect(answer(document)).toMatchObject({ seen: { frame: 'https://stories.example/7' } })
})

it('does not look at what shows a PDF', () => {
  const document = story()
  Object.defineProperty(document, 'contentType', { value: 'application/pdf' })
  expect(answer(document)).toEqual({ kind: 'pdf' })
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

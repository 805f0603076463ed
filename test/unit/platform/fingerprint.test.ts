import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { fingerprint } from '../../../lib/platform/fingerprint.ts'

const page = (body: string) => new JSDOM(`<title>Light</title><body>${body}`).window.document
const URL_ = 'https://courier.example/a'

it('is the same for the same page', () => {
  expect(fingerprint(page('<p>one</p>'), URL_, '')).toBe(fingerprint(page('<p>one</p>'), URL_, ''))
})

it('differs with the address, the words, the elements and the selection', () => {
  const prints = [
    fingerprint(page('<p>one</p>'), URL_, ''),
    fingerprint(page('<p>one</p>'), `${URL_}b`, ''),
    fingerprint(page('<p>two</p>'), URL_, ''),
    fingerprint(page('<p><b>one</b></p>'), URL_, ''),
    fingerprint(page('<p>one</p>'), URL_, 'one'),
  ]
  expect(new Set(prints).size).toBe(prints.length)
})

it('notices a change of length in a page too long to look at in full', () => {
  const document = page('')
  const print = (length: number) => {
    document.body.textContent = 'x'.repeat(length)
    return fingerprint(document, URL_, '')
  }
  expect(print(2_400_000)).not.toBe(print(2_400_001))
})

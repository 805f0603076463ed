import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { linkUp } from '../../../lib/platform/link-up.ts'

const URL = 'https://courier.example/light'
const BODY = '<p>“We will not sell the lamp,” said Oda Finch. “It isn’t <b>ours</b>.”</p><p>“No.” “No.”</p>'
const at = (text: string, before = '', after = '') => ({ text, before, after })
const SPLIT = [at('We will not sell the lamp'), at('It isn’t ours')]

/** What the script answers in a page of ours. */
function answer(quotes: ReturnType<typeof at>[][], url = URL, body = BODY) {
  const { document } = new JSDOM(`<!doctype html><body>${body}`, { url: URL }).window
  const before = document.documentElement.outerHTML
  const answered = linkUp(document, { url, quotes })
  expect(document.documentElement.outerHTML).toBe(before)
  return answered
}

it('answers for each quote with its directives, in order, and none where there is no proof', () => {
  expect(answer([SPLIT, [at('gone')], [at('It isn’t ours')]])).toEqual([
    'text=We%20will%20not%20sell%20the%20lamp&text=It%20isn%E2%80%99t%20ours',
    null,
    'text=It%20isn%E2%80%99t%20ours',
  ])
})

it('links to those stretches of a quote that are found', () => {
  expect(answer([[at('gone'), at('It isn’t ours')]])).toEqual(['text=It%20isn%E2%80%99t%20ours'])
})

it('says nothing of another page that has come in place of the one that was read', () => {
  expect(answer([SPLIT], `${URL}/2`)).toBeNull()
})

it('does not guess which of the same words are meant', () => {
  expect(answer([[at('No.')]])).toEqual([null])
  expect(answer([[at('No.', 'ours.” “')]])).toEqual(['text=No%2E,-%E2%80%9D%20%E2%80%9CNo'])
})

it('is not led astray by elements named like properties', () => {
  const body = `<form name="documentElement"><input name="childNodes"><input name="attributes">${BODY}</form><img name="defaultView">`
  expect(answer([SPLIT], URL, body)?.[0]).toContain('text=We')
})

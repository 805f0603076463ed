import { expect, it } from 'vitest'
import { author, inverted, straight } from '../../../../lib/share/cite/author.ts'

it.each([
  ['Greta Moss', 'Moss, Greta'],
  ['  Greta   Moss ', 'Moss, Greta'],
  ['Prof. Greta Anna Moss', 'Moss, Greta Anna'],
  ['Ursel von der Heide', 'von der Heide, Ursel'],
  ['Dirk Van Loon', 'Van Loon, Dirk'],
  ['Van Morris', 'Morris, Van'],
  ['An Do Yun', 'Yun, An Do'],
  ['Tomas Brill III', 'Brill, Tomas, III'],
  ['Moss, Greta Anna', 'Moss, Greta Anna'],
  ['Finch', 'Finch'],
  ['The Harbour Desk', 'The Harbour Desk'],
  ['courier.example', 'courier.example'],
  ['Agence Mer-Presse', 'Agence Mer-Presse'],
])('turns %j round as %j', (name, expected) => {
  expect(inverted(author(name, 'Harbour Courier', 'en'))).toBe(expected)
})

it('has particles and suffixes in running words', () => {
  expect(straight(author('Dr Piet van Alder, Jr.', '', 'en'))).toBe('Piet van Alder Jr.')
})

it.each(['ja', 'hu-HU', 'zh'])('leaves names as they are in %s', (language) => {
  expect(inverted(author('Kovács Anna', '', language))).toBe('Kovács Anna')
})

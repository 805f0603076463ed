import { expect, it } from 'vitest'
import { languageName } from '../../../lib/share/language-name.ts'

it.each([
  ['fr', 'French'],
  ['de-DE', 'German'],
  ['de-AT', 'Austrian German'],
  ['pt-PT', 'European Portuguese'],
  ['und', null],
  ['und-Latn', null],
  ['zzz', null],
  ['no language at all', null],
  ['', null],
])('calls %j %j', (tag, name) => {
  expect(languageName(tag, 'en')).toBe(name)
})

import { expect, it } from 'vitest'
import { stem } from '../../../lib/rank/stem.ts'

it.each([
  ['en', ['barrier', 'barriers', "barrier's", "barriers'"]],
  ['en', ['stop', 'stops', 'stopped', 'stopping']],
  ['en', ['city', 'cities']],
  ['en', ['close', 'closed', 'closing', 'closes']],
  ['fr', ['bateau', 'bateaux']],
  ['pt', ['eleitores', 'eleitore']],
  ['uk', ['президент', 'президента', 'президентом']],
])('%s: %j are one', (code, forms) => {
  expect(new Set(forms.map((form) => stem(form, code))).size).toBe(1)
})

it.each(['bus', 'press', 'red', 'ring', 'need', 'crisis', 'is'])('leaves %s a word of its own', (word) => {
  expect(stem(word, 'en')).toBe(word)
})

it('keeps the words of a language without rules', () => {
  expect(stem('fiskarens', 'sv')).toBe('fiskarens')
})

import { expect, it } from 'vitest'
import { formOf } from '../../../lib/summary/form.ts'

it.each([
  ['The barrier will cost 240 million crowns.', 'statement'],
  ['Who will buy our boats when they cannot leave?', 'question'],
  ['Photograph by Ines Calder', 'fragment'],
  ['Not so fast.', 'fragment'],
  ['Loss: Ruth Okoro, 54, ran a tea room on the promenade.', 'caption'],
  ['Mayor Ines Calder (left) opened the lock on Tuesday.', 'caption'],
  ['Tom Abara, pictured with his crew, leads the union.', 'caption'],
  ['He said: “Nobody asked the fishers what they thought.”', 'statement'],
])('%s is a %s', (text, form) => {
  expect(formOf(text, text.split(' ').length)).toBe(form)
})

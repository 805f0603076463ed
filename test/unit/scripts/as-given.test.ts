import { expect, it } from 'vitest'
import { asGiven } from '../../../scripts/lib/as-given.ts'
import { batch } from '../../../scripts/lib/batch.ts'

const SHY = '\u00ad'

it.each([
  ['a soft hyphen', `The ${SHY}harbour wall fell. Nobody was hurt.`, 'The harbour wall fell.'],
  ['one within a word', `The har${SHY}bour wall fell.`, 'The harbour wall fell.'],
  ['a no-break space and a doubled one', 'In\u00a0May  the wall fell.', 'In May the wall fell.'],
  ['a zero-width space', 'The wall\u200b fell.', 'The wall fell.'],
  ['a mark that turns the writing', '\u202eThe wall\u202c fell.', 'The wall fell.'],
])('finds a sentence in a text with %s', (_, source, text) => {
  const given = asGiven(source, text)
  expect(source).toContain(given)
  expect(given.replace(/[\u00ad\u200b\u202c\u202e]/g, '').replace(/\s+/g, ' ')).toBe(text)
})

it('leaves what the text does not hold', () => {
  expect(asGiven('The wall fell.', 'The roof fell.')).toBe('The roof fell.')
  expect(asGiven('', 'The roof fell.')).toBe('The roof fell.')
})

it('answers with sentences of the text as it was given', async () => {
  const text = `The har${SHY}bour wall of Port Ellery fell into the sea on Monday night.`
  const line = Buffer.from(`${JSON.stringify({ id: 1, text, language: 'en' })}\n`)
  async function* input() {
    yield line
  }
  for await (const answered of batch(input(), { sentences: 1 }))
    expect(JSON.parse(answered)).toMatchObject({ summary: [text] })
  expect.assertions(1)
})

import { describe, expect, it } from 'vitest'
import { findQuotes } from '../../../lib/quotes/index.ts'
import { articleOf, said } from './article.ts'

const INTRO = 'Ines Calder and Tom Abara run the ferry at Pell.'
/** The speaker of the first quote after the introduction. */
const speaker = (text: string) => said([INTRO, text])[0]?.[1]

describe('sources without a name', () => {
  it.each([
    [
      'who was brought in and speaks again',
      'A trader who buys eels for London said the price was fair. “I would pay it twice over,” he said.',
      'trader',
    ],
    [
      'whose name is kept back',
      'A resident of the quay, who would not give her name, said she had packed. “Tin does not float,” she said.',
      'resident',
    ],
    [
      'one of the family',
      'My grandmother rowed across every day. “The tide waits for the post,” she used to say.',
      'My grandmother',
    ],
    [
      'a body that is "it"',
      'The harbour authority did not object. In a reply it said the pier was “fit for carts again”.',
      'harbour authority',
    ],
    [
      'a report',
      'An engineer’s report, leaked in May, gives the pier “two winters at the most”.',
      'engineer’s report',
    ],
    [
      'known by a first name',
      '“We cook for forty every night,” said a cook known as Bob on the quay.',
      'cook',
    ],
  ])('%s', (_name, text, wanted) => {
    expect(speaker(text)).toBe(wanted)
  })

  it('are told as such', () => {
    const [quote] = findQuotes(
      articleOf(['A trader said the price was fair. “I would pay it twice,” he said.']),
    )
    expect(quote?.speaker).toMatchObject({ name: 'trader', kind: 'anonymous', role: null })
  })

  it('have a name when the sentence gives it after all', () => {
    expect(speaker('Pell’s miller, Olga Weir, did not wait. “I left by the window,” she said.')).toBe(
      'Olga Weir',
    )
    expect(
      speaker('“I left by the window,” the cook, who gave her name only as Olga Weir, told the paper.'),
    ).toBe('Olga Weir')
  })

  it('are the one woman of the story where only a woman can be meant', () => {
    expect(said(['Sarah Lunn hired a barge. “I sat down on the hold,” the bride said.'])[0]?.[1]).toBe(
      'Sarah Lunn',
    )
  })

  it('have a noun in English', () => {
    const names = said([INTRO, 'Calder was known mostly for titles such as “the long way round the bay”.'])
    expect(names[0]?.[1] ?? 'Ines Calder').toBe('Ines Calder')
  })
})

describe('roles told before the name', () => {
  const role = (text: string) => findQuotes(articleOf([text]))[0]?.speaker?.role

  it.each([
    ['Pell’s captain saw no hurry. “They rowed better than we did,” admitted Olga Weir.', 'Pell’s captain'],
    [
      'He called his sister, a retired nurse. Olga Weir lives across the bay. “I told him to row,” she said.',
      'retired nurse',
    ],
    ['The mayor denied it. “They rowed better than we did,” said Olga Weir.', null],
    ['It’s captain against captain. “They rowed better than we did,” said Olga Weir.', null],
    ['Pell’s salesman saw no hurry. “They rowed better than we did,” said Sarah Weir.', null],
  ])('%s', (text, wanted) => {
    expect(role(text)).toBe(wanted)
  })
})

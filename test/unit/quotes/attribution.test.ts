import { describe, expect, it } from 'vitest'
import { said } from './article.ts'

const INTRO =
  'Ines Calder, the harbour master of Pell, met Tom Abara, a nurse, and Mayor Rudolf Kern on Monday.'
/** The speaker of the first quote after the introduction. */
const speaker = (text: string) => said([INTRO, text])[0]?.[1]

describe('attribution in English', () => {
  it.each([
    ['name, verb', '“The pier is safe to walk on,” Calder said.', 'Ines Calder'],
    ['verb, name', '“The pier is safe to walk on,” said Calder.', 'Ines Calder'],
    ['verb in the present', '“The pier is safe to walk on,” says Abara.', 'Tom Abara'],
    ['rare verb', '“The pier is safe to walk on,” quipped Abara.', 'Tom Abara'],
    ['title', '“The pier is safe to walk on,” Mayor Kern said.', 'Rudolf Kern'],
    ['question', '“Who would walk on that pier?” Calder asked.', 'Ines Calder'],
    ['comma before', 'Calder said, “The pier is safe to walk on.”', 'Ines Calder'],
    ['colon before', 'Calder said: “The pier is safe to walk on.”', 'Ines Calder'],
    ['colon without a verb', 'Calder on the storm: “The pier is safe to walk on.”', 'Ines Calder'],
    ['label', 'Ines Calder: “The pier is safe to walk on.”', 'Ines Calder'],
    ['told', 'Abara told the Pell Courier that “the pier is safe to walk on.”', 'Tom Abara'],
    ['inside a clause', 'Calder said on Monday the pier was “safe to walk on again”.', 'Ines Calder'],
    ['according to', '“The pier is safe to walk on,” according to Abara.', 'Tom Abara'],
    ['participle', 'Calder opened the gate, adding: “The pier is safe to walk on.”', 'Ines Calder'],
    [
      'apposition',
      '“The pier is safe to walk on,” Calder, a sailor for 30 years, told reporters.',
      'Ines Calder',
    ],
    ['age and town', '“The pier is safe to walk on,” Calder, 58, of Pell, said.', 'Ines Calder'],
    [
      'relative clause',
      'Abara, who had watched from the quay, said: “The pier is safe to walk on.”',
      'Tom Abara',
    ],
    [
      'another name in the apposition',
      'Abara, a friend of Calder, said: “The pier is safe to walk on.”',
      'Tom Abara',
    ],
    ['split predicate', 'Calder opened the gate and said: “The pier is safe to walk on.”', 'Ines Calder'],
    ['infinitive', 'Calder went so far as to say: “The pier is safe to walk on.”', 'Ines Calder'],
    [
      'after a subordinate clause',
      'After Abara left the pier, Calder wrote, “It is safe to walk on.”',
      'Ines Calder',
    ],
    ['name after its role', '“The pier is safe to walk on,” said the engineer, Olga Weir.', 'Olga Weir'],
    ['name line', '“The pier is safe to walk on and I will prove it.” ― Olga Weir', 'Olga Weir'],
    ['a body', '“The pier is safe to walk on,” the Pell Harbour Board said.', 'Pell Harbour Board'],
    [
      'whose statement',
      '“The pier is safe to walk on,” a statement from the Pell Harbour Board said.',
      'Pell Harbour Board',
    ],
    ['a document', '“The pier is safe to walk on,” the report said.', 'report'],
    ['anonymous', '“The pier is safe to walk on,” a port official said.', 'port official'],
    [
      'anonymous after the verb',
      '“The pier is safe to walk on,” said one angry fisherman.',
      'one angry fisherman',
    ],
    [
      'in her words',
      'Calder opened the gate to what is, in her words, “the worst pier of all”.',
      'Ines Calder',
    ],
    [
      'a clause about the words',
      'In his reply Abara said the pier was “fit for carts again”, a phrase that Mayor Kern later described as odd.',
      'Tom Abara',
    ],
    [
      'a leading clause that reports too',
      'When Abara suggested a toll, Calder fired back: “Nobody pays to get wet.”',
      'Ines Calder',
    ],
    [
      'what somebody will continue',
      'Calder said she hopes Abara will continue to be “a friend of the pier”.',
      'Ines Calder',
    ],
    [
      'with a subject of its own',
      'The pier reopened, with Abara noting “a certain sway at high tide”.',
      'Tom Abara',
    ],
    [
      'words that have their speaker, then another sentence',
      'Calder asked: “Who would walk on that pier?” Abara said nothing.',
      'Ines Calder',
    ],
    ['a dateline', 'PELL, May 3 (WIRE) — Calder handed out “a very small apology indeed”.', 'Ines Calder'],
    [
      'an official before an apposed one',
      '“The pier is safe to walk on,” a port official, speaking to defend the mayor’s plan, said.',
      'port official',
    ],
    ['a bare verb after a question', '“Would you walk on it twice a day?” Calder pressed.', 'Ines Calder'],
    ['she', 'Calder walked ahead. “The pier is safe to walk on,” she said.', 'Ines Calder'],
    ['he', 'Abara walked ahead. “The pier is safe to walk on,” he said.', 'Tom Abara'],
  ])('%s', (_name, text, wanted) => {
    expect(speaker(text)).toBe(wanted)
  })

  it('does not take a place for "she"', () => {
    expect(said(['Ines Calder left Pell for London. “The sea is rising every year,” she said.'])).toEqual([
      ['The sea is rising every year', 'Ines Calder'],
    ])
  })

  it('lets a quote without a cue go on with the speaker of its paragraph and of the one before', () => {
    expect(
      said([
        INTRO,
        '“The pier is safe,” Calder said at noon. Gulls sat on it. “We tested every plank of it.”',
        '“I would sleep there.”',
      ]),
    ).toEqual([
      ['The pier is safe', 'Ines Calder'],
      ['We tested every plank of it.', 'Ines Calder'],
      ['I would sleep there.', 'Ines Calder'],
    ])
  })

  it('gives a quote after indirect speech to the one who spoke', () => {
    expect(said([INTRO, 'Abara said the pier had to close. “Somebody will fall through it.”'])).toEqual([
      ['Somebody will fall through it.', 'Tom Abara'],
    ])
  })

  it('goes back to an unnamed source', () => {
    expect(
      said([
        'A diver working under the pier said the posts were gone. “There is nothing left down there.”',
      ])[0]?.[1],
    ).toBe('diver working under the pier')
  })

  it('learns from the text whether an unknown name is "he" or "she"', () => {
    expect(
      said([
        'Quillon Dask keeps bees. He sold his boat for them. Marla Dask-Orne keeps goats, and she sold her car.',
        'Both came to the fair with Quillon Dask. “The honey was better last year,” he said.',
      ])[0]?.[1],
    ).toBe('Quillon Dask')
  })

  it('finds the full name in the headline', () => {
    expect(
      said(
        ['“The pier is safe to walk on,” Calder said.'],
        'en',
        'Ines Calder opens the pier at Pell',
      )[0]?.[1],
    ).toBe('Ines Calder')
  })

  it('lists the same words once, with the speaker that is named', () => {
    const speakers = said([
      '“The pier is safe to walk on now”',
      INTRO,
      '“The pier is safe to walk on now,” Calder said.',
    ]).map(([, name]) => name)
    expect(speakers).toEqual(['Ines Calder'])
  })
})

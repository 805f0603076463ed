import { describe, expect, it } from 'vitest'
import { findQuotes } from '../../../lib/quotes/index.ts'
import { articleOf } from './article.ts'

const OPENING = [
  'Ines Calder, the harbour master, and Tom Abara, a nurse, spoke on Monday about the pier of Pell.',
  '“I have walked on these planks since I was a child with a bucket,” Calder said.',
]

/** The weights of the quotes in further paragraphs, after an opening quote by Ines Calder. */
function weights(paragraphs: readonly string[], title = 'A long day at the seaside', language = 'en') {
  return findQuotes(articleOf([...OPENING, ...paragraphs], language, title))
    .slice(1)
    .map(({ weight }) => weight)
}

/** Tells whether the second paragraph's quote weighs more, against the better place of the first one. */
function second(paragraphs: readonly [string, string], title?: string): boolean {
  const [first, later] = weights(paragraphs, title)
  return first !== undefined && later !== undefined && later > first
}

describe('weigh', () => {
  it('prefers speakers with a name', () => {
    expect(
      second([
        '“Nobody has ever asked the gulls what they make of it,” a visitor said.',
        '“Nobody has ever asked the crabs what they make of it,” Abara said.',
      ]),
    ).toBe(true)
  })

  it('prefers words that fill a line or two', () => {
    expect(
      second([
        '“All will go nicely,” Calder said.',
        '“We carried every plank ourselves, in the rain, and no one thanked us for a single nail,” Abara said.',
      ]),
    ).toBe(true)
    const long = 'with rope and tar and nails and a great deal of patience '.repeat(8)
    expect(
      second([
        `“We built the pier of Pell ${long}on our own,” Calder said.`,
        '“We built the pier of Pell with rope and tar and nails and a great deal of patience on our own,” Abara said.',
      ]),
    ).toBe(true)
  })

  it('prefers whole sentences', () => {
    expect(
      second([
        'Calder called the pier “Rather a long walk for a man with a bucket in each hand” in a speech.',
        '“Rather a long walk for a man with a basket in each hand,” Abara said.',
      ]),
    ).toBe(true)
    expect(
      second([
        '“nobody had looked under the planks for years before the great storm,” Calder said.',
        '“Nobody had looked under the planks for years since the great storm,” Abara said.',
      ]),
    ).toBe(true)
  })

  it('prefers quotes in two parts and of several sentences', () => {
    expect(
      second([
        '“The planks are rotten and the nails are gone,” Calder said. ',
        '“The ropes are rotten,” Abara said, “and the tar is gone.”',
      ]),
    ).toBe(true)
    expect(
      second([
        '“The planks are rotten, the nails are gone, the tide is early,” Calder said.',
        '“The ropes are rotten. The tar is gone. The boats are late,” Calder said.',
      ]),
    ).toBe(true)
  })

  it('prefers words of the headline, of the first paragraph where there is none', () => {
    const pair = [
      '“The gulls here have always been a good deal cleverer than we are,” Calder said.',
      '“The pier at Pell has always been a good deal cleverer than we are,” Abara said.',
    ] as const
    expect(second(pair, 'The pier of Pell is safe')).toBe(true)
    expect(second(pair, '')).toBe(true)
    expect(second(pair, 'Where gulls are clever')).toBe(false)
  })

  it('prefers what comes first', () => {
    const [first, later] = weights([
      '“The planks are rotten and the nails are gone,” Calder said.',
      '“The ropes are rotten and the tar is gone,” Abara said.',
    ])
    expect(first).toBeGreaterThan(later ?? 1)
  })

  it('puts what leans on something unsaid behind what stands alone', () => {
    for (const start of ['And the', 'They’re the', 'But those'])
      expect(
        second([
          `“${start} planks that we had to nail down in the dark,” Calder said.`,
          '“All these planks that we had to nail down in the dark,” Abara said.',
        ]),
      ).toBe(true)
  })

  it('puts what offices say when they say nothing behind the rest', () => {
    expect(
      second([
        '“We are aware of the planks and we will look at them in due course,” Calder said.',
        '“We are fond of the planks and we will look at them every night,” Abara said.',
      ]),
    ).toBe(true)
  })

  it('gives nothing for what a better quote says in the same words', () => {
    const found = weights([
      'Calder spoke of “planks with a memory of their own”.',
      '“You walk over planks with a memory of their own, and they creak at you,” Calder said.',
      '“You walk over planks with a memory of their own and they creak at you!” Calder said.',
      '“You walk over the sand without a thought in your head,” Abara said.',
    ])
    expect(found.map((weight) => weight > 0)).toEqual([false, true, false, true])
  })

  it('never falls out of 0 to 1, whatever the language', () => {
    for (const language of ['de', 'fr', 'ja', 'xx', 'constructor'])
      for (const weight of weights(
        ['“constructor”, sagte Calder.', '„Und es ist so weit“, sagte Abara.'],
        '',
        language,
      )) {
        expect(weight).toBeGreaterThanOrEqual(0)
        expect(weight).toBeLessThanOrEqual(1)
      }
  })
})

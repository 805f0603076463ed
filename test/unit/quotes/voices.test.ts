import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../../lib/article/digest.ts'
import { choicesFor, othersOf, typedSpeaker } from '../../../lib/quotes/choices.ts'
import { corrected, withCorrection, withoutCorrection } from '../../../lib/quotes/corrections.ts'
import { shares } from '../../../lib/quotes/shares.ts'
import { voices } from '../../../lib/quotes/voices.ts'
import { aQuote } from '../helpers/article.ts'

const person = (name: string, role: string | null = null): Speaker => ({
  name,
  role,
  kind: 'person',
  mention: null,
})
const source: Speaker = { name: 'EU official', role: null, kind: 'anonymous', mention: null }

let at = 0
/** A quote of so many words, sure unless told otherwise. */
function said(speaker: Speaker | null, words: number, confidence = speaker ? 0.95 : 0) {
  at += 100
  return aQuote(`q${at}`, [{ block: 'b1', start: at, end: at + 50 }], { speaker, words, confidence })
}

describe('voices', () => {
  it('are speakers by how much they say, the unnamed and the unclear last', () => {
    const quotes = [
      said(null, 100),
      said(source, 50),
      said(person('Oda Finch'), 10),
      said(person('Ilan Roke'), 15),
      said(person('Greta Moss'), 90, 0.4),
      said({ ...source, name: 'engineer' }, 5),
      said(person('Oda Finch', 'keeper'), 10),
    ]
    expect(
      voices(quotes).map(({ kind, speaker, quotes, words }) => [
        kind,
        speaker?.name,
        speaker?.role,
        quotes.length,
        words,
      ]),
    ).toEqual([
      ['named', 'Oda Finch', 'keeper', 2, 20],
      ['named', 'Ilan Roke', null, 1, 15],
      ['unnamed', undefined, undefined, 2, 55],
      ['unclear', undefined, undefined, 2, 190],
    ])
  })

  it('know speakers by their names, whatever these are', () => {
    const names = ['constructor', '__proto__', 'unclear', 'unnamed']
    expect(voices(names.map((name) => said(person(name), 1))).map(({ speaker }) => speaker?.name)).toEqual(
      names,
    )
  })
})

describe('shares', () => {
  const of = (...quotes: Parameters<typeof voices>[0]) =>
    shares(voices(quotes)).map(({ kind, voices, percent }) => [
      kind,
      kind === 'named' ? voices[0].speaker?.name : voices.length,
      percent,
    ])

  it('are whole percents that make 100', () => {
    expect(of(said(person('A'), 1), said(person('B'), 1), said(person('C'), 1))).toEqual([
      ['named', 'A', 34],
      ['named', 'B', 33],
      ['named', 'C', 33],
    ])
  })

  it('keep five names, or four and the others together', () => {
    const speak = (names: string) => [...names].map((name, n) => said(person(name), 20 - n))
    expect(of(...speak('ABCDE')).map(([kind]) => kind)).toEqual(Array(5).fill('named'))
    expect(of(...speak('ABCDEFG'), said(source, 3), said(null, 2)).map(([kind, who]) => [kind, who])).toEqual(
      [
        ['named', 'A'],
        ['named', 'B'],
        ['named', 'C'],
        ['named', 'D'],
        ['others', 3],
        ['unnamed', 1],
        ['unclear', 1],
      ],
    )
  })

  it('leave out who says nothing that counts as a word', () => {
    expect(of(said(person('A'), 5), said(person('B'), 0))).toEqual([['named', 'A', 100]])
    expect(of(said(null, 0))).toEqual([])
    expect(of(said(person('A'), 1_000), said(person('B'), 1))).toEqual([
      ['named', 'A', 100],
      ['named', 'B', 0],
    ])
  })
})

describe('corrections', () => {
  const sure = said(person('Oda Finch'), 4)
  const unsure = said(person('Greta Moss'), 4, 0.3)
  const none = new Map<string, Speaker | null>()

  it('put the reader’s word in the place of what was found', () => {
    const roke = person('Ilan Roke', 'treasurer')
    const made = withCorrection(withCorrection(none, [unsure], roke), [sure], null)
    expect(corrected([sure, unsure], made).map(({ speaker, confidence }) => [speaker, confidence])).toEqual([
      [null, 0],
      [roke, 1],
    ])
    expect(corrected([sure, unsure], withoutCorrection(made, [sure]))[0]).toBe(sure)
    expect(JSON.parse(JSON.stringify([...made]))).toEqual([...made])
  })

  it('are none where the reader says what was found', () => {
    const made = withCorrection(none, [sure], person('Ilan Roke'))
    expect(withCorrection(made, [sure], person('Oda Finch')).size).toBe(0)
    expect(withCorrection(none, [unsure], null).size).toBe(0)
    expect(withCorrection(none, [unsure], unsure.speaker).size).toBe(1)
  })

  it('belong to places: quotes that are counted anew keep theirs', () => {
    const made = withCorrection(none, [sure], person('Ilan Roke'))
    expect(corrected([unsure, { ...sure, id: 'q9' }], made)[1]?.speaker?.name).toBe('Ilan Roke')
  })
})

describe('whom to choose from', () => {
  it('is the best guess, then who else speaks, then who is named, each once and with a role if there is one', () => {
    const unsure = said(person('Greta Moss'), 4, 0.3)
    const cast = [person('Ilan Roke', 'treasurer'), person('Tomas Brill'), person('Greta Moss', 'lawyer')]
    expect(choicesFor(unsure, [said(person('Ilan Roke'), 3), said(source, 3), unsure], cast)).toEqual([
      person('Greta Moss', 'lawyer'),
      person('Ilan Roke', 'treasurer'),
      source,
      person('Tomas Brill'),
    ])
  })

  it('is also any name that is typed', () => {
    const choices = [person('Ilan Roke', 'treasurer')]
    expect(typedSpeaker('  ilan  roke ', choices)).toBe(choices[0])
    expect(typedSpeaker('Nobody\nKnown', choices)).toEqual(person('Nobody Known'))
    expect(typedSpeaker('x'.repeat(500), [])?.name).toHaveLength(120)
    expect(typedSpeaker(' \t ', choices)).toBeNull()
  })

  it('may be meant of all quotes of the same speaker, but not of all that are unclear', () => {
    const [a, b, other] = [said(source, 1), said(source, 1), said(person('Oda Finch'), 1)]
    const unclear = [said(null, 1), said(person('Oda Finch'), 1, 0.2)]
    const all = [a, b, other, ...unclear]
    expect(othersOf(a, all)).toEqual([b])
    expect(othersOf(other, all)).toEqual([])
    expect(othersOf(unclear[0] ?? a, all)).toEqual([])
  })
})

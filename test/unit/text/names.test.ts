import { describe, expect, it } from 'vitest'
import { blockIndex, spanText } from '../../../lib/article/text.ts'
import { findEntities } from '../../../lib/text/names.ts'
import { articleOf } from '../quotes/article.ts'

const find = (content: string[], language = 'en', title = '') =>
  findEntities(articleOf(content, language, title))
const named = (content: string[], name: string, language = 'en') =>
  find(content, language).find((entity) => entity.name === name)

describe('findEntities', () => {
  it('joins last names, initials and titles to the full name', () => {
    const entity = named(
      ['President Ines M. Calder spoke. Mrs. Calder left; Calder did not return, and Ines Calder wrote.'],
      'Ines M. Calder',
    )
    expect(entity).toMatchObject({ kind: 'person', gender: 'f', role: 'President' })
    expect(entity?.mentions).toHaveLength(4)
  })

  it.each([
    ['after the name', 'We met Tom Abara, a nurse at the clinic, on Monday.', 'a nurse at the clinic'],
    ['after an age', 'We met Tom Abara, 58, a retired pilot, on Monday.', 'a retired pilot'],
    ['before a comma', 'Pell’s harbour master, Tom Abara, left.', 'Pell’s harbour master'],
    ['lower case before', 'They asked police spokesman Tom Abara about it.', 'police spokesman'],
    ['a noun no table has', 'They asked the glassblower Tom Abara about it.', 'glassblower'],
  ])('finds the role %s', (_name, text, role) => {
    expect(named([text], 'Tom Abara')?.role).toBe(role)
  })

  it('joins a body with its short form', () => {
    const entity = named(
      ['The International Rescue Board (IRB) met. The IRB adjourned.'],
      'International Rescue Board',
    )
    expect(entity).toMatchObject({ kind: 'organization', aliases: ['IRB'] })
    expect(named(['The European Union agreed. The EU will pay.'], 'European Union')?.mentions).toHaveLength(2)
  })

  it('tells persons, bodies, places and events apart', () => {
    const kinds = Object.fromEntries(
      find([
        'In Ottawa, Tom Abara of the Pell Harbour Board praised the Winter Games near Lake Ellery, in Veldt.',
        'Abara went on to Canada. They met in Veldt.',
      ]).map(({ name, kind }) => [name, kind]),
    )
    expect(kinds).toMatchObject({
      Ottawa: 'place',
      Canada: 'place',
      Veldt: 'place',
      'Lake Ellery': 'place',
      'Tom Abara': 'person',
      'Pell Harbour Board': 'organization',
      'Winter Games': 'event',
    })
  })

  it('takes sentence-first words, peoples and weekdays for no names', () => {
    expect(
      find([
        'Despite the rain, they left on Monday. Asked again, the Canadian asked too. Nonetheless, it held.',
      ]),
    ).toEqual([])
  })

  it('does not take German nouns for names', () => {
    expect(
      find(['Die Flut kam am Abend. Ministerin Ute Lorenz sprach, und Lorenz blieb.'], 'de').map(
        ({ name }) => name,
      ),
    ).toEqual(['Ute Lorenz'])
  })

  it.each([
    ['fr', 'Pour la maire, Odile Carrel, le pont est sûr.', 'maire'],
    ['es', 'A las once en punto, Inés Carmona baja.', null],
    ['uk', 'Органістка філармонії Олена Коваль, яку запросили, прийшла.', 'Органістка філармонії'],
    ['de', 'Das sagte Ute Lorenz, die die Zeit nahm.', null],
    ['pl', 'Marian Olech, święcił dzwon w niedzielę, mówił długo.', null],
    ['en', 'That is a route, said transit authority planner Olga Weir.', 'transit authority planner'],
  ])('reads what a person is in %s', (language, text, wanted) => {
    expect(find([text], language).map(({ role }) => role)).toEqual([wanted])
  })

  it('trusts a role more than a given name that both have', () => {
    expect(find(['The groom, Kelly Marsh, was late.'])[0]).toMatchObject({ role: 'The groom', gender: 'm' })
  })

  it('gives mentions that are the written forms', () => {
    const article = articleOf(['Ursula von der Heyde’s boat; Von der Heyde left.'])
    const blocks = blockIndex(article.blocks)
    const [entity] = findEntities(article)
    expect(entity?.mentions.map((span) => spanText(blocks, span))).toEqual([
      'Ursula von der Heyde',
      'Von der Heyde',
    ])
  })
})

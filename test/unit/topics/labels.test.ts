import { expect, it } from 'vitest'
import { digest } from '../../../lib/digest.ts'
import { articleFromText } from '../../../lib/extract/plain.ts'
import '../../../lib/languages/all.ts'
import { findEntities } from '../../../lib/text/names.ts'
import { findTopics } from '../../../lib/topics/index.ts'

function topicsOf(title: string, text: string, language = 'en', topics?: number) {
  return digest(articleFromText({ title, text, language }), topics === undefined ? {} : { topics }).topics
}

function kindsOf(text: string, language = 'en'): Record<string, string> {
  return Object.fromEntries(topicsOf('', text, language, 20).map(({ label, kind }) => [label, kind]))
}

const BARRIER = `The flood barrier at Port Ellery failed on Sunday. The barrier is nine years old, and barriers like it stand in four towns.
Engineers examined the flood barrier for six hours. A new barrier would cost twelve million. Nobody was hurt, and the mayor asked for calm.`

it('keeps no two topics of which one is part of the other, and counts the mentions of both', () => {
  const topics = topicsOf('Flood barrier fails', BARRIER)
  const labels = topics.map(({ label }) => label)
  expect(labels.filter((label) => label.includes('barrier'))).toEqual(['flood barrier'])
  expect(topics.find(({ label }) => label === 'flood barrier')?.mentions).toHaveLength(5)
})

it.each(['Sunday', 'six hours', 'hours', 'million', 'nobody', 'years', 'new barrier'])(
  'has no topic %s',
  (label) => {
    expect(topicsOf('', BARRIER, 'en', 20).map((topic) => topic.label.toLowerCase())).not.toContain(
      label.toLowerCase(),
    )
  },
)

it.each([
  ['PORT ALDER — The ferry sank in PORT ALDER harbour. The ferry was old.', 'Port Alder'],
  ['The crews walked out. Flour prices rose. “It is bad,” the crews said of flour prices.', 'flour prices'],
  ['The UNESCO list grew. UNESCO added a bog to the list.', 'UNESCO'],
  ['The legendary singer Ines Calder sang. The singer Ines Calder wept.', 'Ines Calder'],
])('writes as in mid-sentence: %s', (text, label) => {
  expect(Object.keys(kindsOf(text))).toContain(label)
})

it.each([
  ['The Kestle Dam broke. Nobody had looked after Kestle Dam.', 'Kestle Dam', 'place'],
  ['Buses stopped in West Flanders. The roads of West Flanders froze.', 'West Flanders', 'place'],
  ['The Peatland Act passed. Farmers hate the Peatland Act.', 'Peatland Act', 'thing'],
  ['The war in Korsovia goes on. The Korsovia war began in May.', 'Korsovia war', 'event'],
  ['Oil came up in the Gulf of Marrow. The Gulf of Marrow is deep.', 'Gulf of Marrow', 'place'],
  [
    'Runners of the Port Alder Marathon rest. The Port Alder Marathon was hot.',
    'Port Alder Marathon',
    'event',
  ],
  ['Pupils of Mirador Elementary sang. Mirador Elementary won.', 'Mirador Elementary', 'organization'],
])('tells the kind: %s', (text, label, kind) => {
  expect(kindsOf(text)[label]).toBe(kind)
})

it.each([
  [
    'de',
    'Die Landesregierung schweigt. Die Landesregierung plant nichts.',
    'Landesregierung',
    'organization',
  ],
  ['de', 'Auf der Insel Hallersand brennt es. Die Insel Hallersand ist klein.', 'Insel Hallersand', 'place'],
  ['fr', 'Le sommet commence. Le sommet durera trois jours.', 'sommet', 'event'],
  [
    'nl',
    'De gemeenteraadsverkiezing gaat door. De gemeenteraadsverkiezing is morgen.',
    'gemeenteraadsverkiezing',
    'event',
  ],
])('tells the kind in %s: %s', (language, text, label, kind) => {
  expect(kindsOf(text, language)[label]).toBe(kind)
})

it('takes no verb for a topic where only articles tell nouns', () => {
  const labels = Object.keys(
    kindsOf('Le phare qui penche inquiète. Le maire veut redresser le phare qui penche.', 'fr'),
  )
  expect(labels).toContain('phare')
  expect(labels.filter((label) => /penche|redresser|inquiète/.test(label))).toEqual([])
})

it('takes no lower-case word for a topic where nouns have capitals', () => {
  for (const label of Object.keys(
    kindsOf('Der Kran steht schief. Gewählt hat ihn niemand, der Kran steht.', 'de'),
  ))
    expect(label).toMatch(/\p{Lu}\S*$/u)
})

it.each([
  ['Oil is up. '.repeat(60_000), 'en'],
  ['a'.repeat(900_000), 'en'],
  [Array.from({ length: 60_000 }, (_, at) => `Wort${at}`).join(' '), 'de'],
  ['Institut für Recht (IR) '.repeat(20_000), 'de'],
  ['Union européenne UE '.repeat(30_000), 'fr'],
  ['('.repeat(300_000), 'uk'],
])('has an end with a text made to have none, %#', { timeout: 20_000 }, (text, language) => {
  const article = articleFromText({ title: text.slice(0, 80), text, language })
  const entities = findEntities(article)
  expect(findTopics(article, entities, []).length).toBeLessThanOrEqual(8)
})

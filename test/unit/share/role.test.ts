import { expect, it } from 'vitest'
import { nameAlone, roleAfterName, roleAlone } from '../../../lib/share/role.ts'

it.each([
  ['the leader of the council', 'en-GB', 'Leader of the council'],
  ['a harbour pilot', 'en', 'Harbour pilot'],
  ['l’adjointe au maire', 'fr', 'Adjointe au maire'],
  ['die Leiterin des Amtes', 'de', 'Leiterin des Amtes'],
  ['Mayor', 'en', 'Mayor'],
  ['theatre director', 'en', 'Theatre director'],
  ['izmir valisi', 'tr', 'İzmir valisi'],
  ['the keeper', null, 'The keeper'],
  ['', 'en', ''],
])('sets "%s" (%s) as "%s"', (role, language, alone) => {
  expect(roleAlone(role, language)).toBe(alone)
})

it.each([
  ['A retired pilot', 'en', 'a retired pilot'],
  ['Der Leiter des Amtes', 'de', 'der Leiter des Amtes'],
  ['L’adjointe au maire', 'fr', 'l’adjointe au maire'],
  ['the keeper of the light', 'en', 'the keeper of the light'],
  ['Mayor', 'en', 'Mayor'],
  ['A retired pilot', null, 'A retired pilot'],
])('sets "%s" (%s) after a name as "%s"', (role, language, after) => {
  expect(roleAfterName(role, language)).toBe(after)
})

it.each([
  ['board', 'organization', 'Board'],
  ['surveyor’s report', 'document', 'Surveyor’s report'],
  ['eLamp', 'organization', 'eLamp'],
  ['von der Aue', 'person', 'von der Aue'],
  ['council official', 'anonymous', 'council official'],
] as const)('begins a line with "%s" (%s) as "%s"', (name, kind, alone) => {
  expect(nameAlone({ name, kind }, 'en')).toBe(alone)
})

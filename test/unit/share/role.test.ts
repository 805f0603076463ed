import { expect, it } from 'vitest'
import { roleAlone } from '../../../lib/share/role.ts'

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

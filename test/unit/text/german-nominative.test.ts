import { expect, it } from 'vitest'
import { germanNominative } from '../../../lib/languages/german-nominative.ts'

it.each([
  ['frühere Kranführer', 'kranführer', 'früherer Kranführer'],
  ['früheren Kranführers', 'kranführers', 'früherer Kranführer'],
  ['früheren Kranführerin', 'kranführerin', 'frühere Kranführerin'],
  ['Präsidenten des Verbands', 'präsidenten', 'Präsident des Verbands'],
  ['zuständigen Biologen', 'biologen', 'zuständiger Biologe'],
  ['frühere Abgeordnete', 'abgeordnete', 'frühere Abgeordnete'],
  ['langjährige Mitglied', 'mitglied', 'langjährige Mitglied'],
  ['Kieler Verkehrsministerin', 'verkehrsministerin', 'Kieler Verkehrsministerin'],
  ['Sprecher der früheren Ministerin', 'sprecher', 'Sprecher der früheren Ministerin'],
])('%s', (role, noun, alone) => {
  expect(germanNominative(role, noun)).toBe(alone)
})

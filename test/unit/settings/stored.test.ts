import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHOICES, DEFAULTS } from '../../../lib/settings/choices.ts'
import { repaired, toStore } from '../../../lib/settings/stored.ts'

const anySettings = fc.record({
  theme: fc.constantFrom(...CHOICES.theme),
  size: fc.constantFrom(...CHOICES.size),
  face: fc.constantFrom(...CHOICES.face),
  measure: fc.constantFrom(...CHOICES.measure),
  spacing: fc.constantFrom(...CHOICES.spacing),
  images: fc.constantFrom(...CHOICES.images),
  first: fc.constantFrom(...CHOICES.first),
})
/** Objects with our own names and anything under them, and whatever else there is. */
const junk = fc.oneof(
  fc.anything(),
  fc.dictionary(
    fc.constantFrom(...Object.keys(CHOICES), 'version', 'constructor', '__proto__'),
    fc.anything(),
  ),
)

describe('stored settings', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(repaired(toStore(settings))).toEqual(settings)
      }),
    )
  })

  it('are valid whatever is stored', () => {
    fc.assert(
      fc.property(junk, (stored) => {
        const settings = repaired(stored)
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULTS))
        for (const [name, choices] of Object.entries(CHOICES))
          expect(choices).toContain(Reflect.get(settings, name))
      }),
      { numRuns: 2000 },
    )
  })

  it('keep what is sound beside what is not', () => {
    fc.assert(
      fc.property(
        anySettings,
        fc.constantFrom(...Object.keys(CHOICES)),
        fc.anything(),
        (settings, name, bad) => {
          const spoilt = { ...settings, [name]: { bad }, version: bad, from: 'a later Lede' }
          expect(repaired(spoilt)).toEqual({ ...settings, [name]: Reflect.get(DEFAULTS, name) })
        },
      ),
    )
  })

  it('are those of nobody where nothing is stored', () => {
    for (const nothing of [undefined, null, '', 0, [], {}, 'dark', ['dark']])
      expect(repaired(nothing)).toEqual(DEFAULTS)
  })
})

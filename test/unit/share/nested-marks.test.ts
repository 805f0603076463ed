import { describe, expect, it } from 'vitest'
import { invertNested } from '../../../lib/share/nested-marks.ts'
import { marksFor } from '../../../lib/share/quotation-marks.ts'

const english = marksFor('en-GB')

describe('invertNested', () => {
  it.each([
    ['no marks at all, it’s plain', 'no marks at all, it’s plain'],
    ['she called it “a mess” twice', 'she called it ‘a mess’ twice'],
    ['she called it "a mess" twice', 'she called it ‘a mess’ twice'],
    ['he said ‘no’ and left', 'he said ‘no’ and left'],
    [
      'I heard “they shouted ‘stop’ and it’s over” there',
      'I heard ‘they shouted “stop” and it’s over’ there',
    ],
    ['“one” and “two”', '‘one’ and ‘two’'],
    ['an inch is 1" long', 'an inch is 1" long'],
    ['a lost “ mark', 'a lost “ mark'],
    ['the “outer «inner» words” end', 'the ‘outer “inner” words’ end'],
  ])('%s', (from, to) => {
    expect(invertNested(from, english)).toBe(to)
  })

  it('uses the marks of the language', () => {
    expect(invertNested('das „Boot“ fährt', marksFor('de'))).toBe('das ‚Boot‘ fährt')
    expect(invertNested('le « bateau » part', marksFor('fr'))).toBe('le “ bateau ” part')
  })

  it('takes work that grows with the text only', () => {
    const lost = '“'.repeat(300_000)
    expect(invertNested(lost, english)).toBe(lost)
    const deep = '“'.repeat(150_000) + '”'.repeat(150_000)
    expect(invertNested(deep, english).slice(0, 4)).toBe('‘“‘“')
    const mixed = `${lost}${'«a»'.repeat(150_000)}`
    expect(invertNested(mixed, english).endsWith('‘a’')).toBe(true)
  })
})

describe('marksFor', () => {
  it.each([
    ['en', '“'],
    ['de', '„'],
    ['de-CH', '«'],
    ['fr-CA', '«\u00a0'],
    ['zh-Hant-TW', '「'],
    ['sv', '”'],
    ['xx', '“'],
    [null, '“'],
  ])('%s opens with %s', (language, open) => {
    expect(marksFor(language)[0]).toBe(open)
  })
})

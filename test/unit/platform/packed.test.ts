import { describe, expect, it } from 'vitest'
import { pack, packedMessages, type Slot } from '../../../lib/platform/packed.ts'
import { translator } from '../../../lib/platform/translate.ts'

const SLOTS: readonly Slot[] = [
  ['locale', false],
  ['parts_read', false],
  ['quotes_also', true],
  ['find_count', false],
]
const POLISH = new Map([
  ['locale', 'pl'],
  ['parts_read', 'Tekst'],
  ['quotes_also_one', 'jeden ($2)'],
  ['quotes_also_few', '$1 inne ($2)'],
  ['quotes_also_many', '$1 innych ($2)'],
  ['find_count', '$1 z $2'],
])
const find = (key: string) => POLISH.get(key) ?? ''

describe('the strings of a language in one', () => {
  it('come out as they went in', () => {
    const t = translator(packedMessages(pack(SLOTS, ['one', 'few', 'many'], find), SLOTS))
    expect(t('locale')).toBe('pl')
    expect(t('parts.read')).toBe('Tekst')
    expect(t('find.count', [3, 12])).toBe('3 z 12')
    expect([1, 3, 5].map((n) => t('quotes.also', n, [n, 'Oda']))).toEqual([
      'jeden (Oda)',
      '3 inne (Oda)',
      '5 innych (Oda)',
    ])
  })

  it('have no value filled in that another value holds', () => {
    const t = translator(packedMessages(pack(SLOTS, ['one', 'few', 'many'], find), SLOTS))
    expect(t('find.count', ['%2', '$1'])).toBe('%2 z $1')
  })

  it('may not hold the signs that part them', () => {
    for (const sign of ['a|b', 'a\nb', 'a%1'])
      expect(() => pack([['parts_read', false]], ['other'], () => sign)).toThrow('cannot be packed')
  })
})

import { describe, expect, it } from 'vitest'
import { pack, packedMessages, type Slot } from '../../../lib/platform/packed.ts'
import { beginningsIn, shortenKeys, shortNames, shortOrder } from '../../../scripts/build/string-keys.ts'

const ORDER: Slot[] = [
  ['locale', false],
  ['find_next', false],
  ['find_places', true],
  ['places_panel', false],
]
const names = shortNames(ORDER, beginningsIn(['t(`places.$'.concat('{to}`)'), 't("find.next")']))

/** What the order is where Lede runs. */
const keys: string[] = new Function(shortOrder(ORDER, names).replace('export default', 'return'))()

describe('the keys of strings in what is built', () => {
  it('are short, but for those of one word and those put together', () => {
    expect([...names]).toEqual([
      ['find.next', '1'],
      ['find.places', '2'],
    ])
    expect(keys).toEqual(['locale', '1', '2*', 'places_panel'])
  })

  it('are so in the code, wherever they stand as a whole', () => {
    const code = "const a = on ? t('find.next') : t('locale'); if (key === \"find.places\") go('find.nextTo')"
    expect(shortenKeys(code, names)).toBe(
      'const a = on ? t("1") : t(\'locale\'); if (key === "2") go(\'find.nextTo\')',
    )
    expect(shortenKeys("t('places.panel')", names)).toBeNull()
  })

  it('find the same strings', () => {
    const packed = pack(ORDER, ['one', 'other'], (key) => `${key} $1`)
    const slots = keys.map((key) => [key.replace('*', ''), key.endsWith('*')] as const)
    const find = packedMessages(packed, slots)
    expect(find('1', ['5'])).toBe('find_next 5')
    expect(find('2_other', ['5'])).toBe('find_places_other 5')
    expect(find('places_panel', ['5'])).toBe('places_panel 5')
  })
})

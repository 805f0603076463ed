import { describe, expect, it } from 'vitest'
import { findStretches } from '../../../lib/quotes/marks.ts'

const inside = (text: string) => findStretches(text).map(({ start, end }) => text.slice(start, end))

describe('findStretches', () => {
  it.each([
    ['curly', 'She said, “The tide waits for no baker.”', ['The tide waits for no baker.']],
    ['straight', 'She said, "The tide waits." Then "we left".', ['The tide waits.', 'we left']],
    ['two apostrophes', "''The tide waits,'' she said.", ['The tide waits,']],
    ['TeX', "``The tide waits,'' she said.", ['The tide waits,']],
    ['low-high', '„Die Flut wartet nicht“, sagte sie.', ['Die Flut wartet nicht']],
    ['guillemets', '« La marée n’attend pas », dit-elle.', ['La marée n’attend pas']],
    ['guillemets turned in', '»Die Flut wartet nicht«, sagte sie.', ['Die Flut wartet nicht']],
    ['corner brackets', '彼は「潮は待たない」と言った。', ['潮は待たない']],
    ['single curly', '‘The tide waits,’ she said. ‘We don’t.’', ['The tide waits,', 'We don’t.']],
    ['single straight', "'The tide waits,' she said. 'We don't.'", ['The tide waits,', "We don't."]],
    ['Swedish', '”Tidvattnet väntar inte”, sade hon.', ['Tidvattnet väntar inte']],
    ['an opening mark at both ends', 'He called it “a fine mess“ and left.', ['a fine mess']],
    ['a stray space inside', 'He said, “ the tide waits.”', ['the tide waits.']],
  ])('reads %s marks', (_name, text, wanted) => {
    expect(inside(text)).toEqual(wanted)
  })

  it('takes nested marks as part of the outer quote', () => {
    expect(inside('“He told me ‘never again’ and “not now”, twice,” she said.')).toEqual([
      'He told me ‘never again’ and “not now”, twice,',
    ])
  })

  it('takes apostrophes for none', () => {
    expect(inside("It's the workers' hall, rock 'n' roll of the '90s, 'em all, don't you think?")).toEqual([])
    expect(inside('The bakers’ guild and the smiths’ union met; that’s all.')).toEqual([])
  })

  it('takes inches and feet for none', () => {
    expect(inside('The shelf is 6" deep and 4\' wide.')).toEqual([])
  })

  it('runs to the end of the block when the closing mark is missing', () => {
    const [stretch] = findStretches('“We begin here, and more follows.')
    expect(stretch?.closed).toBe(false)
    expect(inside('“We begin here, and more follows.')).toEqual(['We begin here, and more follows.'])
  })

  it('closes at a new opening mark after a finished sentence', () => {
    expect(inside('“We begin here. “We go on there,” she said.')).toEqual([
      'We begin here.',
      'We go on there,',
    ])
  })

  it('stays linear on a megabyte of marks', () => {
    for (const mark of ['“', '"', "'", '‘', '«', "''"])
      expect(findStretches(mark.repeat(100_000))).toBeDefined()
    expect(findStretches('‘a '.repeat(100_000)).length).toBeLessThan(2)
  })
})

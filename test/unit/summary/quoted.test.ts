import { expect, it } from 'vitest'
import { quotedRanges } from '../../../lib/summary/quoted.ts'

function quoted(text: string): string[] {
  return quotedRanges(text).map(({ start, end }) => text.slice(start, end))
}

it.each([
  ['curly', 'She said “the quay is closed” twice.', ['“the quay is closed”']],
  ['straight', 'She said "the quay" and "the pier".', ['"the quay"', '"the pier"']],
  ['German', 'Sie nannte es „einen Anfang“ und ging.', ['„einen Anfang“']],
  ['guillemets', 'Elle parle de «la mer» souvent.', ['«la mer»']],
  ['two apostrophes for', "''It isn't ours,'' she said.", ["''It isn't ours,''"]],
  ['single, with an apostrophe inside', '‘They don’t sail,’ he said.', ['‘They don’t sail,’']],
])('finds %s marks', (_, text, found) => {
  expect(quoted(text)).toEqual(found)
})

it('takes an apostrophe and a mark without its partner for none', () => {
  expect(quoted('The fishers’ boats aren’t “theirs any more.')).toEqual([])
})

it('gives up on a mark that is not closed for pages', () => {
  expect(quoted(`“${'word '.repeat(400)}”`)).toEqual([])
})

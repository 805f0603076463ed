import { expect, it } from 'vitest'
import { blockIndex } from '../../../lib/article/text.ts'
import { countHits, hereInQuotes, quoteFinder } from '../../../lib/find/quotes.ts'
import { aParagraph, aQuote, KEEPER, spanOf } from '../helpers/article.ts'

const block = aParagraph(
  'b1',
  '“The lamp was never dead,” said Finch. “It was waiting.” “The lamp is ours,” said Roke.',
)
const split = aQuote('q1', [spanOf(block, 'The lamp was never dead'), spanOf(block, 'It was waiting.')])
const other = aQuote('q2', [spanOf(block, 'The lamp is ours')], {
  speaker: { ...KEEPER, name: 'Ilan Roke', role: 'treasurer' },
})
const unclear = aQuote('q3', [spanOf(block, 'was waiting')], { speaker: null })
const find = quoteFinder(blockIndex([block]), [split, other, unclear], 'en')
const [one, two, three] = [
  'b1:1',
  `b1:${block.text.indexOf('The lamp is')}`,
  `b1:${block.text.indexOf('was waiting')}`,
]

it('finds the quotes that hold the words', () => {
  expect([...find('LAMP').keys()]).toEqual([one, two])
  expect(find('lamp').get(one)).toEqual({
    words: [[{ start: 4, end: 8, look: 'hit' }], []],
    name: [],
    role: [],
  })
  expect([...find('waiting').keys()]).toEqual([one, three])
  expect(find('finch said').size).toBe(0)
})

it('finds the quotes whose speaker has them in name or role', () => {
  expect(find('roke').get(two)?.name).toEqual([{ start: 5, end: 9, look: 'hit' }])
  expect([...find('keeper').keys()]).toEqual([one])
})

it('tells one hit from the rest, in the order in which quotes are seen', () => {
  const found = find('lamp')
  expect(countHits(found)).toBe(2)
  const here = hereInQuotes(found, [two, one], 1)
  expect(here.get(one)?.words[0]?.[0]?.look).toBe('here')
  expect(here.get(two)).toBe(found.get(two))
  expect(hereInQuotes(found, [two, one], 2)).toBe(found)
})

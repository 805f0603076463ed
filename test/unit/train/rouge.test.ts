import { expect, it } from 'vitest'
import { agreement, greedyOracle, reference } from '../../../scripts/train/rouge.ts'

const gold = reference([
  ['the', 'ferry', 'sank'],
  ['nobody', 'die'],
])

it('measures words and pairs of words', () => {
  const [one, two] = agreement(gold, [['the', 'ferry', 'sank', 'fast']])
  expect(one).toBeCloseTo((2 * 3) / (5 + 4))
  expect(two).toBeCloseTo((2 * 2) / (4 + 3))
  expect(agreement(gold, [['bread']])).toEqual([0, 0])
})

it('counts a repeated word only as often as the reference has it', () => {
  expect(agreement(gold, [['ferry', 'ferry']])[0]).toBeCloseTo(2 / 7)
})

it('takes what helps, and stops when nothing does', () => {
  const sentences = [
    ['bread', 'rose'],
    ['the', 'ferry', 'sank'],
    ['nobody', 'die'],
    ['the', 'ferry'],
  ]
  expect(greedyOracle(gold, sentences, 3)).toEqual(new Set([1, 2]))
  expect(greedyOracle(gold, sentences, 1)).toEqual(new Set([1]))
  expect(greedyOracle(gold, [['bread']], 3)).toEqual(new Set())
})

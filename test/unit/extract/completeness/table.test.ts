import { describe, expect, it } from 'vitest'
import type { CompletenessState } from '../../../../lib/article/types.ts'
import { falseAlarms, recall, verdicts } from '../../../completeness/table.ts'

/** Made and fixture pages; `npm run completeness:table` prints them. */
describe('what a page is taken for', () => {
  const all = verdicts()

  it.each<[CompletenessState, number]>([
    ['complete', 0.98],
    ['cut', 0.92],
    ['paywalled', 0.92],
    ['multipage', 0.95],
    ['live', 0.95],
    ['list', 0.95],
    ['not-article', 0.95],
  ])('%s, nearly always', (state, least) => {
    expect(all.filter(({ expected }) => expected === state).length).toBeGreaterThanOrEqual(20)
    expect(recall(all, state)).toBeGreaterThanOrEqual(least)
  })

  it('a whole story is called cut or paywalled once in fifty at most', () => {
    expect(falseAlarms(all)).toBeLessThanOrEqual(0.02)
  })

  it('has its grounds whenever it is not complete', () => {
    expect(all.filter(({ found, evidence }) => found !== 'complete' && evidence.length === 0)).toEqual([])
  })
})

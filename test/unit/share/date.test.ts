import { expect, it } from 'vitest'
import type { CompletenessState } from '../../../lib/article/types.ts'
import { writtenDate, writtenMoment, writtenUpdate } from '../../../lib/share/date.ts'

it('writes the day out', () => {
  expect(writtenDate('2026-03-09', 'en-GB')).toBe('9 March 2026')
  expect(writtenDate('2026-03-09T12:00:00Z', 'en-GB')).toBe('9 March 2026')
})

it('has nothing for what is no date', () => {
  expect(writtenDate('yesterday', 'en')).toBeNull()
  expect(writtenDate(null, 'en')).toBeNull()
})

it('writes a moment with its hour, and leaves what is none as it is', () => {
  expect(writtenMoment('2026-03-09T18:05:00', 'en-GB')).toBe('9 Mar, 18:05')
  for (const words of ['11.42am', '2026-03-09', '2026-03-09T99:00'])
    expect(writtenMoment(words, 'en')).toBe(words)
})

it.each<[published: string | null, modified: string | null, CompletenessState, string | null]>([
  ['2026-03-09T08:00:00', '2026-03-11T09:00:00', 'complete', '11 March'],
  ['2026-03-09', '2026-03-11', 'cut', '11 March'],
  ['2025-12-31', '2026-01-02', 'complete', '2 January 2026'],
  ['2026-03-09T08:00:00', '2026-03-09T18:05:00', 'complete', null],
  ['2026-03-09T08:00:00', '2026-03-09T18:05:00', 'live', '9 Mar, 18:05'],
  ['2026-03-09T08:00:00', '2026-03-09', 'live', null],
  ['2026-03-09', '2026-03-02', 'complete', null],
  [null, '2026-03-11', 'complete', '11 March 2026'],
  ['2026-03-09', null, 'complete', null],
  ['2026-03-09', 'today', 'complete', null],
])('tells of %s, changed %s and %s: %s', (published, modified, state, told) => {
  expect(writtenUpdate({ published, modified, completeness: { state, evidence: [] } }, 'en-GB')).toBe(told)
})

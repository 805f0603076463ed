import { expect, it } from 'vitest'
import { writtenDate } from '../../../lib/share/date.ts'

it('writes the day out', () => {
  expect(writtenDate('2026-03-09', 'en-GB')).toBe('9 March 2026')
  expect(writtenDate('2026-03-09T12:00:00Z', 'en-GB')).toBe('9 March 2026')
})

it('has nothing for what is no date', () => {
  expect(writtenDate('yesterday', 'en')).toBeNull()
  expect(writtenDate(null, 'en')).toBeNull()
})

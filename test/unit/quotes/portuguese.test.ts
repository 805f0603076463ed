import { describe, expect, it } from 'vitest'
import { PORTUGUESE } from './passages/portuguese.ts'
import { tally } from './passages/tally.ts'

describe('portuguese passages', () => {
  const { quotes, right, shown, shownRight, misses } = tally(PORTUGUESE, 'pt')

  it('has nine speakers in ten', () => {
    expect(right / quotes, misses.join('\n')).toBeGreaterThan(0.9)
  })

  it('shows hardly a wrong one', () => {
    expect(shownRight / shown, misses.join('\n')).toBeGreaterThan(0.97)
  })
})

import { describe, expect, it } from 'vitest'
import { bytesOf, PARTS } from '../../../scripts/lib/size.ts'

describe('what a reader downloads', () => {
  it.each(PARTS.filter(({ budget }) => budget !== null))('$name: within its budget', async (part) => {
    expect(await bytesOf(part)).toBeLessThanOrEqual(part.budget ?? 0)
  })
})

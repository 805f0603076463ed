// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { unpacked } from '../../../lib/platform/unpacked.ts'
import * as text from '../../../lib/squeeze/text.ts'

const GERMAN = text.squeeze('Lesen\nZitate')
const FRENCH = text.squeeze('Lire\nCitations')

beforeEach(() => localStorage.clear())

describe('what was squeezed', () => {
  it('is read once, and again when it is another language’s', () => {
    const unsqueeze = vi.spyOn(text, 'unsqueeze')
    expect([GERMAN, GERMAN, FRENCH, FRENCH].map(unpacked)).toEqual([
      'Lesen\nZitate',
      'Lesen\nZitate',
      'Lire\nCitations',
      'Lire\nCitations',
    ])
    expect(unsqueeze).toHaveBeenCalledTimes(2)
  })

  it('is read where nothing can be kept', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('switched off')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full')
    })
    expect(unpacked(GERMAN)).toBe('Lesen\nZitate')
  })
})

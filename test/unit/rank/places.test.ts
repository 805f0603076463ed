import { describe, expect, it } from 'vitest'
import { highestFirst, placesOf, takeBest } from '../../../lib/rank/places.ts'

describe('places', () => {
  it('has the highest first, of equals the earlier', () => {
    expect(highestFirst([1, 3, 2, 3])).toEqual([1, 3, 2, 0])
    expect(placesOf([1, 3, 2, 3])).toEqual([3, 0, 2, 1])
    expect(placesOf([])).toEqual([])
  })

  it('takes out the best, until nothing is left', () => {
    const rest = ['a', 'ccc', 'bbb']
    const taken = [0, 1, 2, 3].map(() => takeBest(rest, ({ length }) => length))
    expect(taken).toEqual(['ccc', 'bbb', 'a', undefined])
  })
})

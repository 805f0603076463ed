import { expect, it } from 'vitest'
import { cluster } from '../../../lib/threads/cluster.ts'
import { alike, kinship } from '../../../lib/threads/kinship.ts'

/** A paragraph that speaks of some things, by their numbers. */
const speaks = (section: number, ...things: number[]) => ({
  block: '',
  sentences: [],
  things: new Map(things.map((thing) => [thing, 1])),
  section,
})
const weights = Array.from({ length: 12 }, () => 1)
const tableOf = (list: ReturnType<typeof speaks>[]) => kinship(list, alike({ list, weights }))
const A = [1, 2, 3]
const B = [4, 5, 6]

it('puts together what has most in common, in the order of the rows', () => {
  const rows = [
    [0, 2, -1, -1],
    [2, 0, -1, -1],
    [-1, -1, 0, 1],
    [-1, -1, 1, 0],
  ].map((row) => Float64Array.from(row))
  expect(cluster(rows).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
    [0, 1],
    [2, 3],
  ])
})

it('leaves alone what has nothing in common beyond chance', () => {
  const rows = [
    [0, -1],
    [-1, 0],
  ].map((row) => Float64Array.from(row))
  expect(cluster(rows)).toEqual([[0], [1]])
})

it('finds a strand that comes back', () => {
  const list = [A, A, A, B, B, B, A, A, B, B].map((things) => speaks(0, ...things))
  const groups = cluster(tableOf(list)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  expect(groups).toEqual([
    [0, 1, 2, 6, 7],
    [3, 4, 5, 8, 9],
  ])
})

it('takes an editor’s headings for what they say, where words say nothing', () => {
  const list = [1, 1, 1, 1, 2, 2, 2, 2].map((section) => speaks(section))
  expect(cluster(tableOf(list)).map((group) => group.length)).toEqual([4, 4])
})

it('gives each paragraph as much kinship above chance as below', () => {
  const table = tableOf([A, B, A, [1, 4], B].map((things) => speaks(0, ...things)))
  for (const row of table) expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0)
})

it('ignores what is spoken of everywhere', () => {
  const list = [A, A, B, B].map((things) => speaks(0, 7, ...things))
  const without = [A, A, B, B].map((things) => speaks(0, ...things))
  expect(tableOf(list)).toEqual(tableOf(without))
})

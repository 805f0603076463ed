/**
 * Groups of rows of a table of kinship (see `kinship.ts`), each row in one: the two groups with most in common are
 * joined while any two have more in common than by chance (Clauset, Newman and Moore 2004), then each row moves to
 * where it has most, until none does. The time grows with the third power of the rows.
 */
export function cluster(table: readonly Float64Array[]): number[][] {
  return settle(table, join(table))
}

function join(table: readonly Float64Array[]): number[][] {
  const groups = table.map((_, row) => [row])
  const common = table.map((row) => [...row])
  for (;;) {
    let best = { gain: 0, a: -1, b: -1 }
    for (const [a, row] of common.entries())
      for (let b = a + 1; b < row.length; b++) {
        const gain = row[b] ?? 0
        if (gain > best.gain) best = { gain, a, b }
      }
    const { a, b } = best
    if (a < 0) return groups
    groups[a]?.push(...(groups.splice(b, 1)[0] ?? []))
    for (const [other, row] of common.entries()) {
      const both = (row[a] ?? 0) + (row[b] ?? 0)
      row[a] = both
      const mirrored = common[a]
      if (mirrored) mirrored[other] = both
    }
    common.splice(b, 1)
    for (const row of common) row.splice(b, 1)
  }
}

const ROUNDS = 5
/** A row's kinship with a group counts by this power of the group's size, so that a large one does not draw all. */
const SIZE_POWER = 0.3

function settle(table: readonly Float64Array[], groups: number[][]): number[][] {
  const placed = groups.map((group) => [...group])
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false
    for (const row of table.keys()) {
      const from = placed.findIndex((group) => group.includes(row))
      const to = nearest(table, row, placed)
      if (to === from || to < 0 || (placed[from]?.length ?? 0) < 2) continue
      placed[from] = (placed[from] ?? []).filter((other) => other !== row)
      placed[to]?.push(row)
      moved = true
    }
  }
  return placed.map((group) => group.sort((a, b) => a - b))
}

function nearest(table: readonly Float64Array[], row: number, groups: readonly number[][]): number {
  let best = { worth: Number.NEGATIVE_INFINITY, at: -1 }
  for (const [at, group] of groups.entries()) {
    const others = group.filter((other) => other !== row)
    if (others.length === 0) continue
    const common = others.reduce((sum, other) => sum + (table[row]?.[other] ?? 0), 0)
    const worth = common / others.length ** SIZE_POWER
    if (worth > best.worth) best = { worth, at }
  }
  return best.at
}

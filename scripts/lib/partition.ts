/** Groups of things by id; each id is in one group or in none. */
type Groups = readonly (readonly string[])[]

/**
 * How well two groupings agree, 0 to 1, symmetric: each group of one is held against at most one of the other, so
 * that the shared members are as many as can be; twice these, by all members of both. 1 when neither has a group.
 */
export function matchedF1(a: Groups, b: Groups): number {
  const members = a.flat().length + b.flat().length
  if (members === 0) return 1
  return (2 * mostShared(a, b)) / members
}

/** Tries every pairing: there are at most a handful of groups. */
function mostShared(a: Groups, b: Groups): number {
  const [first, ...rest] = a
  if (!first) return 0
  let most = mostShared(rest, b)
  for (const [at, group] of b.entries()) {
    const shared = group.filter((id) => first.includes(id)).length
    if (shared > 0) most = Math.max(most, shared + mostShared(rest, b.toSpliced(at, 1)))
  }
  return most
}

/**
 * Hubert and Arabie's adjusted Rand index (1985): 1 the same grouping, 0 what chance gives. An id in no group stands
 * alone. 1 when both have every id alone or all in one.
 */
export function adjustedRand(a: Groups, b: Groups, ids: readonly string[]): number {
  const pairs = (count: number) => (count * (count - 1)) / 2
  const sum = (groups: Groups) => groups.reduce((total, group) => total + pairs(group.length), 0)
  let both = 0
  for (const one of a) for (const other of b) both += pairs(one.filter((id) => other.includes(id)).length)
  const [inA, inB] = [sum(a), sum(b)]
  const expected = (inA * inB) / pairs(ids.length)
  const most = (inA + inB) / 2
  return most === expected ? 1 : (both - expected) / (most - expected)
}

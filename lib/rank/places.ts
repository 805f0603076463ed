/** The indexes of the values, that of the highest first; of equals the earlier first. */
export function highestFirst(values: ArrayLike<number>): number[] {
  const order = Array.from(values, (_, index) => index)
  return order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
}

/** The place of each value in descending order, 0 the highest. */
export function placesOf(values: ArrayLike<number>): number[] {
  const places = new Array<number>(values.length).fill(0)
  for (const [place, index] of highestFirst(values).entries()) places[index] = place
  return places
}

/** Takes out of `rest` what ranks highest, the first of equals. */
export function takeBest<One>(rest: One[], rankOf: (one: One) => number): One | undefined {
  let best = { rank: Number.NEGATIVE_INFINITY, at: 0 }
  for (const [at, one] of rest.entries()) {
    const rank = rankOf(one)
    if (rank > best.rank) best = { rank, at }
  }
  return rest.splice(best.at, 1)[0]
}

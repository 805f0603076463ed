/**
 * An order in which texts are like those before them: the next is always the one most like the last few.
 * @param piece letters of a piece by which texts are compared
 * @param neighbours how many of those before a text are looked at
 */
export function alike(texts: readonly string[], piece: number, neighbours: number): number[] {
  const likeness = likenessOf(texts, piece)
  const left = new Set(texts.keys())
  const order: number[] = []
  while (left.size > 0) {
    const last = order.slice(-neighbours).reverse()
    let next = -1
    let most = -1
    for (const one of left) {
      const sum = last.reduce((sum, other, back) => sum + likeness(other, one) * (neighbours - back), 0)
      if (sum > most) {
        most = sum
        next = one
      }
    }
    left.delete(next)
    order.push(next)
  }
  return order
}

/** How many pieces two texts share, rare ones counting more, for their lengths. */
function likenessOf(texts: readonly string[], length: number): (one: number, other: number) => number {
  const holders = new Map<string, number[]>()
  const sizes = texts.map((text, place) => {
    const pieces = new Set(
      Array.from({ length: Math.max(1, text.length - length + 1) }, (_, at) => text.slice(at, at + length)),
    )
    for (const piece of pieces) {
      const known = holders.get(piece)
      if (known) known.push(place)
      else holders.set(piece, [place])
    }
    return pieces.size
  })
  const shared = new Float64Array(texts.length ** 2)
  for (const places of holders.values()) {
    const weight = 1 / (32 - Math.clz32(places.length))
    for (const one of places)
      for (const other of places)
        shared[one * texts.length + other] = (shared[one * texts.length + other] ?? 0) + weight
  }
  return (one, other) =>
    (shared[one * texts.length + other] ?? 0) / Math.sqrt((sizes[one] ?? 1) * (sizes[other] ?? 1))
}

/** Letters of a piece by which texts are compared. */
const PIECE = 4
/** How many of those before a text are looked at. */
const NEIGHBOURS = 6

/** An order in which texts are like those before them: the next is always the one most like the last few. */
export function alike(texts: readonly string[]): number[] {
  const likeness = likenessOf(texts)
  const left = new Set(texts.keys())
  const order: number[] = []
  while (left.size > 0) {
    const last = order.slice(-NEIGHBOURS).reverse()
    let next = -1
    let most = -1
    for (const one of left) {
      const sum = last.reduce((sum, other, back) => sum + likeness(other, one) * (NEIGHBOURS - back), 0)
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
function likenessOf(texts: readonly string[]): (one: number, other: number) => number {
  const holders = new Map<string, number[]>()
  const sizes = texts.map((text, place) => {
    const pieces = new Set(
      Array.from({ length: Math.max(1, text.length - PIECE + 1) }, (_, at) => text.slice(at, at + PIECE)),
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

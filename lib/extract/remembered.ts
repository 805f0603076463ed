/** Templates give hundreds of elements of a page the same names; more than this many are generated. */
const MAX_KEPT = 2_000

/** The same function of a page's class names, each asked once: it is cleared when names never come again. */
export function remembered<Value>(read: (names: string) => Value): (names: string) => Value {
  const known = new Map<string, Value>()
  return (names) => {
    const kept = known.get(names)
    if (kept !== undefined) return kept
    const value = read(names)
    if (known.size >= MAX_KEPT) known.clear()
    known.set(names, value)
    return value
  }
}

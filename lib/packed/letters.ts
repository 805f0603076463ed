/**
 * A letter is told by bits, as its place in an alphabet that has the frequent ones first: the length of the number in
 * ones, a zero, the number (an exponential Golomb code). `ask` answers the next bit; it is told what is known already.
 */
export const SHORTEST = 2

export function placeOf(ask: (node: number) => number): number {
  let node = 1
  let length = SHORTEST
  while (ask(node) === 1) {
    node = node * 2 + 1
    length++
  }
  node *= 2
  let value = 1
  for (let bit = 0; bit < length; bit++) {
    const answer = ask(node)
    node = node * 2 + answer
    value = value * 2 + answer
  }
  return value - (1 << SHORTEST)
}

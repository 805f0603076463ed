import type { Paragraph, Paragraphs } from './paragraphs.ts'

/** What two paragraphs have in common for standing one after the other, beside their words, and how fast it fades. */
const NEXT = 0.4
/** A heading between two paragraphs parts them. */
const HEADED = 0.2
/** Two paragraphs under one heading belong together by the editor's word. */
const SAME_SECTION = 0.1
/** What is spoken of in more than this share of the paragraphs tells none from another. */
const EVERYWHERE = 0.5
/** How much a friend's friend counts for, and through how many that is followed. */
const FRIEND = 0.6
const STEPS = 6

/**
 * How much each two of some paragraphs speak of the same, 0 to 1, as rows of a symmetric table: the cosine of the rare
 * things that both speak of, by squared inverse frequency within the article (Spärck Jones 1972).
 */
export function alike({ list, weights }: Paragraphs): Float64Array[] {
  const spread = new Map<number, number>()
  for (const { things } of list)
    for (const thing of things.keys()) spread.set(thing, (spread.get(thing) ?? 0) + 1)
  const vectors = list.map(({ things }) => {
    const vector = new Map<number, number>()
    for (const [thing, times] of things) {
      const count = spread.get(thing) ?? 0
      if (count < 2 || count > EVERYWHERE * list.length) continue
      const weight = (weights[thing] ?? 0) * (1 + Math.log(times)) * Math.log(list.length / count) ** 2
      if (weight > 0) vector.set(thing, weight)
    }
    const norm = Math.hypot(...vector.values())
    for (const [thing, weight] of vector) vector.set(thing, weight / norm)
    return vector
  })
  return vectors.map((a, row) =>
    Float64Array.from(vectors, (b, column) => {
      let sum = 0
      if (row !== column) for (const [thing, weight] of a) sum += weight * (b.get(thing) ?? 0)
      return sum
    }),
  )
}

/**
 * How much more than by chance each two of some paragraphs belong together, as rows of a symmetric table: by what they
 * say alike, by standing together, and by third ones that are near to both. All of a row sum to 0.
 *
 * Friends of friends are weighed by a random walk of six steps, and chance is taken off as modularity does (Newman
 * 2006): so the number of threads need not be known.
 */
export function kinship(list: readonly Paragraph[], said: Float64Array[]): Float64Array[] {
  return lessChance(walked(beside(list, said)))
}

function beside(list: readonly Paragraph[], table: Float64Array[]): Float64Array[] {
  const headed = list.some(({ section }) => section > 0)
  return table.map((row, a) =>
    row.map((value, b) => {
      if (a === b) return 0
      const [one, other] = [list[a]?.section ?? 0, list[b]?.section ?? 0]
      const near = NEXT * Math.exp(1 - Math.abs(a - b)) * HEADED ** Math.abs(one - other)
      return value + near + (headed && one === other ? SAME_SECTION : 0)
    }),
  )
}

/** Adds up all ways of up to `STEPS` further steps from one to the other, each at `FRIEND` of the one before. */
function walked(table: readonly Float64Array[]): Float64Array[] {
  const sizes = table.map((row) => Math.sqrt(sumOf(row)) || 1)
  const step = table.map((row, a) => row.map((value, b) => value / ((sizes[a] ?? 1) * (sizes[b] ?? 1))))
  let way: readonly Float64Array[] = step
  const all = step.map((row) => Float64Array.from(row))
  for (let steps = 0; steps < STEPS; steps++) {
    way = product(way, step)
    for (const [a, row] of all.entries())
      for (const b of row.keys()) row[b] = (row[b] ?? 0) + (way[a]?.[b] ?? 0)
  }
  return all
}

/** `FRIEND` times a · b, where b is symmetric. */
function product(a: readonly Float64Array[], b: readonly Float64Array[]): Float64Array[] {
  return a.map((row) =>
    Float64Array.from(b, (column) => {
      let sum = 0
      for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (column[at] ?? 0)
      return FRIEND * sum
    }),
  )
}

function lessChance(table: Float64Array[]): Float64Array[] {
  const sums = table.map(sumOf)
  const total = sumOf(sums)
  if (total === 0) return table
  return table.map((row, a) => row.map((value, b) => value - ((sums[a] ?? 0) * (sums[b] ?? 0)) / total))
}

function sumOf(values: Iterable<number>): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

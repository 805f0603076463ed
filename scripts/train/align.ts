/**
 * Which blocks of a page are in a text that a person took from it: how the judge of extraction learns what a story is.
 */

const TOKEN = /[\p{L}\p{N}_]+/gu
/** Words in a row that must agree; shorter blocks are looked for between their neighbours. */
const SHINGLE = 4
/** A block is found when this share of its shingles is. */
const FOUND = 0.5
/** Places a block is tried at, and blocks before it that it may follow. */
const MAX_PLACES = 4
const REACH = 400
/** A short block after the last long one stands within so many words. */
const TRAIL = 60

export const tokens = (text: string): string[] => text.match(TOKEN) ?? []

interface Candidate {
  block: number
  start: number
  worth: number
  best: number
  before: Candidate | null
}

/**
 * For each block the share of it that stands in `gold`, 0 to 1. Blocks are placed in order, so that a teaser that
 * repeats a paragraph is not taken for it.
 */
export function align(blocks: readonly string[], gold: string): number[] {
  const words = tokens(gold)
  const places = new Map<string, number[]>()
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const key = words.slice(at, at + SHINGLE).join(' ')
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  const read = blocks.map((text) => {
    const own = tokens(text)
    const count = Math.max(0, own.length - SHINGLE + 1)
    const hits: { at: number; places: number[] }[] = []
    for (let at = 0; at < count; at++) {
      const found = places.get(own.slice(at, at + SHINGLE).join(' '))
      if (found) hits.push({ at, places: found })
    }
    return { own, count, hits, share: count > 0 ? hits.length / count : 0 }
  })
  const chain = chainOf(
    read.flatMap(({ count, hits, share }, block) =>
      share < FOUND ? [] : startsOf(hits).map((start) => ({ block, start, worth: count * share })),
    ),
  )
  const covered = new Uint8Array(words.length)
  for (const [block, start] of chain)
    covered.fill(1, Math.max(0, start), start + (read[block]?.own.length ?? 0))
  const shares = read.map(({ count, hits, share }, block) => {
    if (chain.has(block) || share < FOUND) return share
    // Out of order, but its place is nobody else's: a box that the person moved.
    const free = hits.filter(({ places: found }) => found.some((place) => !covered[place]))
    if (free.length < count / 2) return 0
    for (const { places: found } of hits) for (const place of found) covered[place] = 1
    return share
  })
  return shares.map((share, block) => {
    const { own, count } = read[block] as (typeof read)[number]
    return count === 0 && own.length > 0 ? Number(placeShort(block, own)) : share
  })

  function placeShort(block: number, own: readonly string[]): boolean {
    let from = 0
    for (let at = block - 1; at >= 0; at--) {
      const start = chain.get(at)
      if (start === undefined) continue
      from = Math.max(0, start + (read[at]?.own.length ?? 0) - 2)
      break
    }
    let to = Math.min(words.length, from + TRAIL)
    for (let at = block + 1; at < read.length; at++) {
      const start = chain.get(at)
      if (start === undefined) continue
      to = Math.min(words.length, start + 1)
      break
    }
    for (let at = from; at + own.length <= to; at++) {
      if (!own.every((word, offset) => words[at + offset] === word && !covered[at + offset])) continue
      covered.fill(1, at, at + own.length)
      return true
    }
    return false
  }
}

/** Where in the text a block would begin, the places most of its shingles speak for first. */
function startsOf(hits: readonly { at: number; places: number[] }[]): number[] {
  const votes = new Map<number, number>()
  for (const { at, places } of hits.slice(0, 12))
    for (const place of places.slice(0, 6)) votes.set(place - at, (votes.get(place - at) ?? 0) + 1)
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_PLACES)
    .map(([start]) => start)
}

/** The heaviest chain of blocks whose places ascend as they do. */
function chainOf(found: readonly { block: number; start: number; worth: number }[]): Map<number, number> {
  const candidates: Candidate[] = []
  for (const { block, start, worth } of found) {
    const one: Candidate = { block, start, worth, best: worth, before: null }
    for (const other of candidates.slice(-REACH))
      if (other.block < block && other.start < start && other.best + worth > one.best) {
        one.best = other.best + worth
        one.before = other
      }
    candidates.push(one)
  }
  let at = candidates.reduce<Candidate | null>(
    (best, one) => (best && best.best >= one.best ? best : one),
    null,
  )
  const chain = new Map<number, number>()
  for (; at; at = at.before) chain.set(at.block, at.start)
  return chain
}

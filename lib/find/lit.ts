import { pieces } from '../article/pieces.ts'
import type { BlockId, Range, Span } from '../article/types.ts'

/** A stretch that is marked: as one that another part asked for, a hit, or the hit where the reader is. */
export interface Lit extends Range {
  look?: 'hit' | 'here'
}

/** Hits by block, the one where the reader is told from the rest. Blocks keep their lists when only that moves. */
export function litByBlock(spans: readonly Span[]): (at: number) => ReadonlyMap<BlockId, readonly Lit[]> {
  const lists = Map.groupBy(spans, ({ block }) => block)
  const plain = new Map<BlockId, readonly Lit[]>(
    [...lists].map(([block, list]) => [block, list.map(({ start, end }) => ({ start, end, look: 'hit' }))]),
  )
  return (at) => {
    const here = spans[at]
    if (!here) return plain
    const list = (plain.get(here.block) ?? []).map(
      (one): Lit => (one.start === here.start ? { ...one, look: 'here' } : one),
    )
    return new Map(plain).set(here.block, list)
  }
}

/** What is shown with the hits over it, sorted. */
export function overlay(shown: readonly Range[], hits: readonly Lit[]): readonly Lit[] {
  if (hits.length === 0 || shown.length === 0) return hits.length === 0 ? shown : hits
  const over = hits.map(({ start, end }) => ({ block: '', start, end }))
  const rest = shown.flatMap(({ start, end }) =>
    pieces({ block: '', start, end }, over)
      .filter(({ inside }) => !inside)
      .map(({ start, end }): Lit => ({ start, end })),
  )
  return [...rest, ...hits].sort((a, b) => a.start - b.start)
}

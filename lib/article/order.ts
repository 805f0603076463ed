import type { Block, Span } from './types.ts'

/** Compares two spans of an article by where they begin: negative where the first comes first. */
export function readingOrder(blocks: readonly Block[]): (a: Span, b: Span) => number {
  const places = new Map(blocks.map(({ id }, place) => [id, place]))
  return (a, b) => (places.get(a.block) ?? 0) - (places.get(b.block) ?? 0) || a.start - b.start
}

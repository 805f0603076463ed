import type { Range, Span } from './types.ts'

/** A stretch of a text cut where other stretches begin and end; `inside` says which pieces lie in one of them. */
export function pieces(around: Span, spans: readonly Span[]): (Range & { inside: boolean })[] {
  const found: (Range & { inside: boolean })[] = []
  let at = around.start
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start)
    const end = Math.min(around.end, span.end)
    if (span.block !== around.block || end <= start) continue
    found.push({ start: at, end: start, inside: false }, { start, end, inside: true })
    at = end
  }
  found.push({ start: at, end: around.end, inside: false })
  return found.filter(({ start, end }) => end > start)
}

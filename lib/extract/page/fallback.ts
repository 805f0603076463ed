import { resolveUrl } from './attributes.ts'

/** Characters of a fallback that are looked at: a picture's address stands at its start. */
const MAX_SOURCE = 2_000
const ADDRESS = /<img\b[^>]*?\ssrc=["']?([^"'\s>]+)/i
/** Not to be seen: what a page counts its readers with. */
const TRACKER = /display:\s*none|(?:width|height)=["']?[01]\b/i

/**
 * The address of the picture that a page keeps in `noscript` beside the empty place that its scripts fill when the
 * reader gets there; null where it keeps none.
 * @param source what stands in the `noscript`, a text in the browser
 */
export function fallbackImage(source: string, base: string): string | null {
  const start = source.slice(0, MAX_SOURCE)
  return TRACKER.test(start)
    ? null
    : resolveUrl(ADDRESS.exec(start)?.[1]?.replaceAll('&amp;', '&') ?? null, base)
}

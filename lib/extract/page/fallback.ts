import { resolveUrl } from './attributes.ts'

/** Characters of a fallback that are looked at: a picture's address stands at its start. */
const MAX_SOURCE = 2_000
/** What pages count their readers with is no file of such a kind. */
const ADDRESS = /<img\b[^>]*?\ssrc=["']?([^"'\s>]+\.(?:jpe?g|png|webp|avif)[^"'\s>]*)/i

/**
 * The address of the picture that a page keeps in `noscript` beside the empty place that its scripts fill when the
 * reader gets there; null where it keeps none.
 * @param source what stands in the `noscript`, a text in the browser
 */
export function fallbackImage(source: string, base: string): string | null {
  const address = ADDRESS.exec(source.slice(0, MAX_SOURCE))?.[1]
  return resolveUrl(address?.replaceAll('&amp;', '&') ?? null, base)
}

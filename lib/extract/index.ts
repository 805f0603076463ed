import type { Article } from '../article/types.ts'
import { markReadable } from './readability.ts'
import { type ExtractOptions, extractDocument } from './recipe.ts'

/** `extractDocument` with Readability at hand. */
export function extract(document: Document, url: string, options: Partial<ExtractOptions> = {}): Article {
  return extractDocument(document, url, { second: markReadable, ...options })
}

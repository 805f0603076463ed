import type { Opinion } from '../extract/opinion.ts'
import { inertDocument } from '../extract/page/access.ts'
import { readable } from '../extract/readability.ts'
import { type OpinionRequest, takeRequest } from './request.ts'

/**
 * What Readability says of the page that was left, in a worker's name: there are no documents for it in workers. Null
 * when it cannot say. Never changes the page and never throws.
 */
export function opine(document: Document): Opinion | null {
  try {
    const { page } = takeRequest<OpinionRequest>('readability', { page: null })
    return page && readable(page, inertDocument(document))
  } catch {
    return null
  }
}
